# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Resources of Terraform's AWS provider, and Pulumi's, which is made of it.

Cannot say: clientToken, an optional member that is zero, empty or a list without items, a priority of 0, two tags or
attributes of one key or one without a value; whether enforce and invert are absent or have their default; the
ipPreference of Cloud Map; a duration without its value or unit; hostname, metadata and rewrite of a gRPC gateway route, the method of any.
"""

import re

from writers.styles import as_json, without

ONE_OF_MANY = {"backends": "backend", "listeners": "listener", "weightedTargets": "weighted_target",
               "headers": "header", "queryParameters": "query_parameter"}
MAPS = ("attributes", "tags")
ALWAYS_THERE = {"enforce": True, "invert": False, "value": 0, "unit": "s"}
# Pulumi calls what may stand several times by a plural of its own.
PULUMI = {"exact": "exacts", "json": "jsons", "metadata": "metadatas"}
PULUMI_POOLS = {"http": "https", "http2": "http2s", "tcp": "tcps"}


def sayable(value, shape):
    if shape.type_name == "structure":
        out = {key: sayable(member, shape.members[key]) for key, member in value.items()}
        for key, default in ALWAYS_THERE.items():
            if key in shape.members and (shape.name == "Duration" or key in ("enforce", "invert")):
                out.setdefault(key, default)
        return {key: member for key, member in out.items()
                if key in shape.required_members or shape.name == "Duration" or member is False or member not in ("", 0, [])}
    if shape.type_name == "list" and getattr(shape.member, "members", {}).keys() == {"key", "value"} \
            and shape.name in ("TagList", "AwsCloudMapInstanceAttributes"):
        pairs = {item["key"]: item.get("value", "") for item in value}
        return [{"key": key, "value": pairs[key]} for key in sorted(pairs)]
    return [sayable(item, shape.member) for item in value] if shape.type_name == "list" else value


def without_what_the_provider_lacks(operation, given):
    spec = given.get("spec", {})
    spec.get("serviceDiscovery", {}).get("awsCloudMap", {}).pop("ipPreference", None)
    if operation == "GatewayRoute":
        for key in ("hostname", "metadata"):
            spec.get("grpcRoute", {}).get("match", {}).pop(key, None)
        spec.get("grpcRoute", {}).get("action", {}).pop("rewrite", None)
        for route in ("httpRoute", "http2Route"):
            spec.get(route, {}).get("match", {}).pop("method", None)
    return given


def meant_by(operation, shape, given):
    return sayable(without_what_the_provider_lacks(operation, without(given, "clientToken")), shape)


def snake(name):
    return re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name)


def unset(shape, chance):
    """What a state may show of a member that is not set."""
    empty = {"string": "", "integer": 0, "long": 0, "boolean": None}.get(shape.type_name, [])
    return chance.choice([empty, None])


def block(value, shape, chance):
    """An object with every member its shape has, set or not."""
    out = {}
    for key, member in shape.members.items():
        name = ONE_OF_MANY.get(key, snake(key))
        if key in MAPS and member.type_name == "list":
            out[name] = {item["key"]: item["value"] for item in value[key]} if key in value else chance.choice([{}, None])
        elif key not in value:
            out[name] = unset(member, chance)
        elif member.type_name == "structure":
            out[name] = [block(value[key], member, chance)]
        elif member.type_name == "list" and member.member.type_name == "structure":
            out[name] = [block(item, member.member, chance) for item in value[key]]
        else:
            out[name] = value[key]
    return out


def attributes(operation, shape, given, chance):
    meant = meant_by(operation, shape, given)
    meant.setdefault("spec", {})
    out = without(block(meant, shape, chance), "client_token")
    out["name"] = out.pop(snake(operation).lstrip("_") + "_name")
    out.update({"id": "an-id", "arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/m", "created_date": "2021-01-02",
                "last_updated_date": "2021-01-02", "resource_owner": "111122223333", "tags_all": out["tags"]})
    if operation == "Mesh":
        out["mesh_owner"] = "111122223333"
    return out, meant


def show(operation, shape, given, chance):
    values, meant = attributes(operation, shape, given, chance)
    kind = "aws_appmesh" + snake(operation)
    resource = {"address": f"{kind}.it", "mode": "managed", "type": kind, "name": "it", "schema_version": 0,
                "provider_name": "registry.terraform.io/hashicorp/aws", "values": values, "sensitive_values": {}}
    module = chance.choice([{"resources": [resource]},
                            {"child_modules": [{"address": "module.a", "resources": [resource]}]}])
    whole = chance.choice([{"values": {"root_module": module}}, {"planned_values": {"root_module": module}}])
    return as_json({"format_version": "1.0", "terraform_version": "1.5.7", **whole}, chance), meant


def state(operation, shape, given, chance):
    values, meant = attributes(operation, shape, given, chance)
    resource = {"mode": "managed", "type": "aws_appmesh" + snake(operation), "name": "it",
                "provider": 'provider["registry.terraform.io/hashicorp/aws"]',
                "instances": [{"schema_version": 0, "attributes": values, "sensitive_attributes": [], "private": "eA=="}]}
    return as_json({"version": 4, "terraform_version": "1.5.7", "serial": 1, "lineage": "x", "outputs": {},
                    "resources": [resource]}, chance), meant


def pulumi_members(value, pool_is_many):
    if isinstance(value, list):
        return [pulumi_members(item, pool_is_many) for item in value]
    if not isinstance(value, dict):
        return value
    out = {}
    for key, member in value.items():
        if key in MAPS and isinstance(member, list):
            out[key] = {item["key"]: item["value"] for item in member}
        elif key == "connectionPool" and pool_is_many:
            out[key] = {PULUMI_POOLS.get(pool, pool): [limits] if pool in PULUMI_POOLS else limits
                        for pool, limits in member.items()}
        else:
            out[PULUMI.get(key, key) if isinstance(member, list) else key] = pulumi_members(member, pool_is_many)
    return out


def pulumi(operation, shape, given, chance):
    meant = meant_by(operation, shape, given)
    meant.setdefault("spec", {})
    kind = operation[0].lower() + operation[1:]
    inputs = pulumi_members(meant, operation == "VirtualNode")
    inputs["name"] = inputs.pop(f"{kind}Name")
    resource = {"urn": f"urn:pulumi:dev::shop::aws:appmesh/{kind}:{operation}::it", "custom": True, "id": "an-id",
                "type": f"aws:appmesh/{kind}:{operation}", "inputs": {"__defaults": [], **inputs},
                "outputs": {**inputs, "arn": "arn:x", "id": "an-id"}}
    stack = {"urn": "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", "custom": False, "type": "pulumi:pulumi:Stack"}
    return as_json({"version": 3, "deployment": {"manifest": {}, "resources": [stack, resource]}}, chance), meant
