# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints meshes, each written in three formats, a JSON line for each: {"mesh": "1/7", "format": "kubernetes", "files":
[{"path": "/mesh/00.yaml", "text": …}, …]}. The first of a mesh is "create-input". All of a mesh is in one file:
what is there twice is worse there than in two files, which may be two states of a mesh.

three_formats.py SEED COUNT [FILE]

COUNT meshes are those of same_meshes.py, in which about every second thing is wrong. FILE holds further ones, a JSON
line for each: {"mesh": "a name", "resources": [{"kind": "VirtualNode", "input": …}, …]}. Everything keeps its order.

What Kubernetes cannot say is left out there: see writers/kubernetes.py, and the routes of a router that is not
there.
"""

import copy
import json
import os
import random
import sys

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", folder) for folder in ("acceptance", "formats")]

from same_meshes import Author, WholeCluster  # noqa: E402  (found by the path above)
from writers import cloudformation, kubernetes  # noqa: E402
from writers.styles import as_json, as_yaml  # noqa: E402


def formats(resources, chance):
    """Each format, with the texts of its files."""
    yield "create-input", [json.dumps([given for _, given in resources])]
    # Objects are read by the order of their names: of a circle one is told of, the first.
    template = {f"R{number:03}": {"Type": f"AWS::AppMesh::{operation}", "Properties": cloudformation.spelt(given, chance)}
                for number, (operation, given) in enumerate(resources)}
    yield "cloudformation", [as_json({"Resources": template}, chance)]
    sayable = [(operation, kubernetes.sayable(copy.deepcopy(given))) for operation, given in resources]
    yield "kubernetes", [as_yaml(WholeCluster(chance, sayable).write(), chance)]


def meshes(seed, count, path):
    for number in range(count):
        yield f"{seed}/{number}", Author(random.Random(f"{seed} {number}")).mesh()
    if path:
        with open(path, encoding="utf-8") as lines:
            for mesh in map(json.loads, lines):
                yield mesh["mesh"], [(one["kind"], one["input"]) for one in mesh["resources"]]


def main(seed, count, path=None):
    for name, resources in meshes(seed, int(count), path):
        for form, texts in formats(resources, random.Random(f"{seed} {name}")):
            ending = "yaml" if form == "kubernetes" else "json"
            files = [{"path": f"/mesh/{index:02}.{ending}", "text": text} for index, text in enumerate(texts)]
            print(json.dumps({"mesh": name, "format": form, "files": files}))


if __name__ == "__main__":
    main(*sys.argv[1:])
