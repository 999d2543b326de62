# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints random create inputs of all kinds as files of each format, a JSON line each:
{"format": "terraform-show", "kind": "route", "text": …, "input": …}. Other resources in the file are of other kinds.

round_trips.py SEED COUNT

The inputs come from the API model of the installed botocore, as in random_documents.py; the writers know the formats
from what their own services document, not from the program's tables. What a format cannot say is taken out of the
input before it is written: each writer names it.
"""

import copy
import json
import os
import random
import sys

import botocore.session

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "rules"))

from random_documents import Author, size_of  # noqa: E402  (found by the path above)
from writers import answers, cloudformation, kubernetes, terraform  # noqa: E402

WRITERS = {
    "create-input": answers.create_input,
    "cli-yaml": answers.cli_yaml,
    "describe": answers.describe,
    "cloudtrail": answers.cloudtrail,
    "cloudformation-json": cloudformation.template_json,
    "cloudformation-yaml": cloudformation.template_yaml,
    "aws-config": cloudformation.config_item,
    "cloud-control": cloudformation.cloud_control,
    "kubernetes": kubernetes.manifests,
    "terraform-show": terraform.show,
    "terraform-state": terraform.state,
    "pulumi": terraform.pulumi,
}


def lower_first(name):
    return name[0].lower() + name[1:]


def main(seed, count):
    service = botocore.session.Session().get_service_model("appmesh")
    shapes = {name.removeprefix("Create"): service.operation_model(name).input_shape
              for name in service.operation_names if name.startswith("Create")}
    # The more there is in an input, the more often it is tried; each is tried often enough.
    weights = [max(size_of(shape), 100) for shape in shapes.values()]
    for name, writer in WRITERS.items():
        author = Author(f"{seed} {name}")
        for _ in range(count):
            operation, shape = author.random.choices(list(shapes.items()), weights)[0]
            kind, given = lower_first(operation), copy.deepcopy(author.structure(shape))
            text, meant = writer(operation, shape, given, random.Random(author.random.random()))
            print(json.dumps({"format": name, "kind": kind, "text": text, "input": meant}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
