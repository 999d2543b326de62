# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Prints what the installed botocore knows of create-virtual-node's input, as botocore_test.cpp describes our schema."""

import json

import botocore.session

LARGEST_INTEGER = 2147483647  # of the API's 32-bit "integer"; "long" has no bound of its own


def described(shape):
    limits = {"min": shape.metadata.get("min", 0), "max": shape.metadata.get("max")}
    if shape.type_name == "structure":
        return {
            "kind": "union" if shape.is_tagged_union else "struct",
            "name": shape.name,
            "members": {key: described(member) for key, member in shape.members.items()},
            "required": sorted(shape.required_members),
        }
    if shape.type_name == "list":
        return {"kind": "list", "item": described(shape.member)} | limits
    if shape.type_name == "string" and shape.enum:
        return {"kind": "enum", "words": sorted(shape.enum)}
    if shape.type_name == "string":
        return {"kind": "text", "pattern": shape.metadata.get("pattern")} | limits
    if shape.type_name == "integer":
        return {"kind": "integer"} | limits | {"max": shape.metadata.get("max", LARGEST_INTEGER)}
    if shape.type_name == "long":
        return {"kind": "integer"} | limits
    return {"kind": shape.type_name}


service = botocore.session.Session().get_service_model("appmesh")
print(json.dumps(described(service.operation_model("CreateVirtualNode").input_shape)))
