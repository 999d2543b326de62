# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints random inputs of all operations that create or update, a JSON line each:
{"operation": "CreateRoute", "input": …, "refused": […]}.

random_documents.py SEED COUNT

Documents are built from the API model of the installed botocore; most are then changed in up to three places. Refused
is what botocore's ParamValidator refuses, and what is beyond the maximums, words and patterns of the model, which the
validator does not look at: {"at": pointer, "why": …, "members": whether it is about the members of the object there}.
"""

import copy
import json
import random
import re
import sys

import botocore.session
from botocore.validate import ParamValidator

SMALLEST = -(2**63)  # of a number the model gives no least one
LARGEST = {"integer": 2**31 - 1, "long": 2**63 - 1}
TYPES = {"structure": dict, "union": dict, "list": list, "string": str, "boolean": bool}
CHARACTERS = "abcXYZ019-_./:*~ %$é€😀"
STAINS = [" ", "\t", "\n", "\0", "\x7f", "\u00a0", "é", "😀"]
STRANGE = [None, True, False, 0, -1, 80.0, 0.5, -0.0, 1e300, 2**31, 2**63, 2**64, 2**70, -(2**63), -(2**70), "", " ",
           "80", "true", [], [None], [[]], {}, {"": 1}, {"a": 1}, {"key": "a", "value": "b"}]


def kind_of(shape):
    return "union" if shape.type_name == "structure" and shape.is_tagged_union else shape.type_name


class Verdict:
    """What the model says of a document."""

    def __init__(self, document, shape):
        self.reasons = []
        self.visit(document, shape, "")

    def refuse(self, at, why, members=False):
        self.reasons.append({"at": at, "why": why, "members": members})

    def visit(self, value, shape, at):
        kind = kind_of(shape)
        wanted = TYPES.get(kind, int)
        # To Python, and so to botocore, true is a number; to the model it is not.
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            self.refuse(at, f"type of {kind}")
        elif wanted is dict:
            self.object(value, shape, at)
        elif wanted is list:
            self.limits(len(value), shape, at)
            for index, item in enumerate(value):
                self.visit(item, shape.member, f"{at}/{index}")
        elif wanted is str:
            self.text(value, shape, at)
        elif wanted is int:
            self.limits(value, shape, at, SMALLEST, LARGEST[kind])

    def object(self, value, shape, at):
        if kind_of(shape) == "union" and len(value) != 1:
            self.refuse(at, "not exactly one", members=True)
        for key in shape.required_members:
            if key not in value:
                self.refuse(at, f"lacks {key}", members=True)
        for key, member in value.items():
            if key in shape.members:
                self.visit(member, shape.members[key], f"{at}/{key}")
            else:
                self.refuse(at, f"unknown {key}", members=True)

    def text(self, value, shape, at):
        self.limits(len(value), shape, at)
        if shape.enum and value not in shape.enum:
            self.refuse(at, "word")
        pattern = shape.metadata.get("pattern")
        if pattern and not re.fullmatch(pattern, value):
            self.refuse(at, "pattern")

    def limits(self, size, shape, at, smallest=0, largest=float("inf")):
        if size < shape.metadata.get("min", smallest):
            self.refuse(at, "below the minimum")
        if size > shape.metadata.get("max", largest):
            self.refuse(at, "above the maximum")


class Author:
    """Makes documents the model allows, and spoils them."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, shape):
        return getattr(self, kind_of(shape))(shape)

    def structure(self, shape):
        return {key: self.value(member) for key, member in shape.members.items()
                if key in shape.required_members or self.random.random() < 0.5}

    def union(self, shape):
        key = self.random.choice(list(shape.members))
        return {key: self.value(shape.members[key])}

    def list(self, shape):
        least = shape.metadata.get("min", 0)
        most = min(shape.metadata.get("max", least + 2), least + 2)
        return [self.value(shape.member) for _ in range(self.random.randint(least, most))]

    def string(self, shape):
        if shape.enum:
            return self.random.choice(shape.enum)
        return self.text(shape, self.length(shape))

    def length(self, shape):
        least, most = shape.metadata.get("min", 0), shape.metadata.get("max", 60)
        return self.random.choice([least, most, self.random.randint(least, min(most, least + 20))])

    def text(self, shape, length):
        characters = "aZ0!~-" if shape.metadata.get("pattern") else CHARACTERS
        return "".join(self.random.choices(characters, k=length))

    def boolean(self, shape):
        return self.random.random() < 0.5

    def integer(self, shape):
        least, most = shape.metadata.get("min", SMALLEST), shape.metadata.get("max", LARGEST[shape.type_name])
        return self.random.choice([least, most, self.random.randint(least, most)])

    long = integer

    def places(self, value, shape, holder=None, key=None):
        """Every (value, shape, holder, key) the model knows in a document it allows."""
        yield value, shape, holder, key
        if shape.type_name == "structure":
            for name, member in value.items():
                yield from self.places(member, shape.members[name], value, name)
        elif shape.type_name == "list":
            for index, item in enumerate(value):
                yield from self.places(item, shape.member, value, index)

    def spoil(self, document, shape):
        """Changes one place, mostly for the worse."""
        places = list(self.places(document, shape))[1:]
        # The more the model states of a place, the more often it is spoilt.
        weights = [20 if "pattern" in place[1].metadata else 1 + 3 * len(place[1].metadata) for place in places]
        value, shape, holder, key = self.random.choices(places, weights)[0]
        how = self.random.randrange(8)
        if how == 0:
            holder[key] = copy.deepcopy(self.random.choice(STRANGE))
        elif how == 1 and isinstance(holder, dict):
            del holder[key]
        elif how == 2 and isinstance(holder, dict):
            holder[self.random.choice([key.upper(), key + "s", key[:-1], "x", "a/b~c", "spec", ""])] = holder.pop(key)
        elif how == 3 and isinstance(value, dict):
            name = self.random.choice(list(shape.members))
            value[name] = self.value(shape.members[name])
        elif how == 4 and isinstance(value, list):
            value.extend(self.value(shape.member) for _ in range(self.random.choice([1, 3, 51])))
        else:
            holder[key] = self.beyond(value, shape)

    def beyond(self, value, shape):
        if shape.type_name in LARGEST:
            most = shape.metadata.get("max", LARGEST[shape.type_name])
            return self.random.choice([shape.metadata.get("min", SMALLEST) - 1, most + 1])
        least = shape.metadata.get("min", 0)
        if shape.type_name == "string" and shape.enum:
            return self.random.choice([value.swapcase(), value[:-1], value + " ", "https"])
        if shape.type_name == "string":
            length = self.random.choice([max(least - 1, 0), least, shape.metadata.get("max", 60) + 1])
            return self.random.choice([self.text(shape, length), self.stained(value), self.stained("aa")])
        if shape.type_name == "list":
            length = self.random.choice([max(least - 1, 0), shape.metadata.get("max", 60) + 1])
            return [self.value(shape.member) for _ in range(length)]
        return {}

    def stained(self, text):
        at = self.random.choice([0, len(text) // 2, len(text)])
        return text[:at] + self.random.choice(STAINS) + text[at:]


def size_of(shape):
    """How many places the model knows in a shape."""
    inner = [shape.member] if shape.type_name == "list" else getattr(shape, "members", {}).values()
    return 1 + sum(size_of(member) for member in inner)


def main(seed, count):
    service = botocore.session.Session().get_service_model("appmesh")
    shapes = {name: service.operation_model(name).input_shape
              for name in service.operation_names if name.startswith(("Create", "Update"))}
    author = Author(seed)
    # The more there is in an input, the more often it is tried; each is tried often enough.
    weights = [max(size_of(shape), 30) for shape in shapes.values()]
    for operation, shape in author.random.choices(list(shapes.items()), weights, k=count):
        document = author.structure(shape)
        for _ in range(author.random.choice([0, 1, 1, 1, 2, 3])):
            if Verdict(document, shape).reasons:
                break  # what is spoilt already is no longer as the model has it
            author.spoil(document, shape)
        refused = Verdict(document, shape).reasons
        if ParamValidator().validate(document, shape).has_errors() and not refused:
            sys.exit(f"botocore refuses what this script takes: {operation} {json.dumps(document)}")
        print(json.dumps({"operation": operation, "input": document, "refused": refused}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
