# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the inputs of all operations that create or update, by operation, as the installed botocore knows them and
botocore_test.cpp describes our schema."""

import json

import botocore.session

LARGEST_INTEGER = 2147483647  # of the API's 32-bit "integer"; "long" has no bound of its own


def described(shape):
    sizes = {"min": shape.metadata.get("min", 0), "max": shape.metadata.get("max")}
    bounds = {"min": shape.metadata.get("min"), "max": shape.metadata.get("max")}
    if shape.type_name == "structure":
        return {
            "kind": "union" if shape.is_tagged_union else "struct",
            "name": shape.name,
            "members": {key: described(member) for key, member in shape.members.items()},
            "required": sorted(shape.required_members),
        }
    if shape.type_name == "list":
        return {"kind": "list", "item": described(shape.member)} | sizes
    if shape.type_name == "string" and shape.enum:
        return {"kind": "enum", "words": sorted(shape.enum)}
    if shape.type_name == "string":
        return {"kind": "text", "pattern": shape.metadata.get("pattern")} | sizes
    if shape.type_name == "integer":
        return {"kind": "integer"} | bounds | {"max": shape.metadata.get("max", LARGEST_INTEGER)}
    if shape.type_name == "long":
        return {"kind": "integer"} | bounds
    return {"kind": shape.type_name}


service = botocore.session.Session().get_service_model("appmesh")
print(json.dumps({name: described(service.operation_model(name).input_shape)
                  for name in service.operation_names if name.startswith(("Create", "Update"))}))
