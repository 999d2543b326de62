# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""CloudFormation's spelling: templates, and the two services that keep resources in it. Cannot say: clientToken."""

from writers.styles import as_json, as_yaml, without

WHOLE_KEYS = {"tls": "TLS", "sds": "SDS", "acm": "ACM", "dns": "DNS", "awsCloudMap": "AWSCloudMap", "http": "HTTP",
              "http2": "HTTP2", "grpc": "GRPC", "tcp": "TCP"}


def spelt(value, chance):
    """In a template a number or a truth may be written as text; chance is None where it may not."""
    if isinstance(value, dict):
        return {WHOLE_KEYS.get(key, key[:1].upper() + key[1:]): spelt(member, chance) for key, member in value.items()}
    if isinstance(value, list):
        return [spelt(item, chance) for item in value]
    if chance and chance.random() < 0.2 and isinstance(value, (bool, int)):
        return str(value).lower()
    return value


def properties(given, chance):
    meant = without(given, "clientToken")
    return spelt(meant, chance), meant


def template(operation, given, chance):
    written, meant = properties(given, chance)
    resources = {"It": {"Type": f"AWS::AppMesh::{operation}", "Properties": written}}
    # What another resource of the template says need not be said again.
    if operation != "Mesh" and chance.random() < 0.3:
        resources["Home"] = {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": written["MeshName"]}}
        written["MeshName"] = {"Fn::GetAtt": chance.choice([["Home", "MeshName"], "Home.MeshName"])}
        resources["It"]["DependsOn"] = ["Home"]
    return {"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources}, meant


def template_json(operation, _shape, given, chance):
    written, meant = template(operation, given, chance)
    return as_json(written, chance), meant


def template_yaml(operation, _shape, given, chance):
    written, meant = template(operation, given, chance)
    return as_yaml([written], chance), meant


def config_item(operation, _shape, given, chance):
    written, meant = properties(given, None)
    item = {"version": "1.3", "accountId": "111122223333", "configurationItemStatus": "ResourceDiscovered",
            "arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/m", "resourceType": f"AWS::AppMesh::{operation}",
            "resourceId": "m", "awsRegion": "us-west-2", "relationships": [],
            "configuration": {**written, "Arn": "arn:x", "Id": "m", "Uid": "u", "ResourceOwner": "111122223333"},
            "supplementaryConfiguration": {}}
    return as_json(chance.choice([item, {"configurationItems": [item]}]), chance), meant


def cloud_control(operation, _shape, given, chance):
    written, meant = properties(given, None)
    text = as_json({**written, "Arn": "arn:x", "Id": "m", "Uid": "u", "ResourceOwner": "111122223333"}, chance)
    return as_json({"TypeName": f"AWS::AppMesh::{operation}",
                    "ResourceDescription": {"Identifier": "m|n", "Properties": text}}, chance), meant
