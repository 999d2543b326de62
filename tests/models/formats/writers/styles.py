# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""JSON and YAML as people and programs lay them out."""

import json

import yaml

STYLES = [None, None, None, "'", '"', "|", ">"]


def as_json(value, chance):
    return json.dumps(value, indent=chance.choice([None, None, 1, 2, 4]), ensure_ascii=chance.random() < 0.5)


def as_yaml(documents, chance):
    """Once more where PyYAML's writer is at odds with its reader (it folds two blanks in quotes wrongly), and where a
    brace at the top would make it JSON."""
    while True:
        text = written(documents, chance)
        if text[0] not in "{[" and list(yaml.load_all(text, yaml.CSafeLoader)) == documents:
            return text


def written(documents, chance):
    class Dumper(yaml.SafeDumper):
        """Writes texts in every style there is."""

    Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style=chance.choice(STYLES)))
    return yaml.dump_all(documents, Dumper=Dumper, sort_keys=False, allow_unicode=chance.random() < 0.5,
                         width=chance.choice([20, 80, 4096]), indent=chance.choice([2, 4, 7]),
                         default_flow_style=chance.choice([None, False, False, True]),
                         explicit_start=len(documents) > 1 or chance.random() < 0.5)


def without(value, *keys):
    return {key: member for key, member in value.items() if key not in keys}
