# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What the AWS CLI takes and prints, and what CloudTrail keeps of it: the API's own spelling."""

from writers.styles import as_json, as_yaml, without


def wrapper(operation):
    return operation[0].lower() + operation[1:]


def told_apart(operation, given):
    """A mesh by its name alone with an empty discovery may be a virtual node just as well."""
    if operation == "Mesh" and given.get("spec", {}).get("serviceDiscovery") == {}:
        del given["spec"]["serviceDiscovery"]
    return given


def create_input(operation, _shape, given, chance):
    given = told_apart(operation, given)
    return as_json(given, chance), given


def cli_yaml(operation, _shape, given, chance):
    given = told_apart(operation, given)
    return as_yaml([given], chance), given


def describe(operation, _shape, given, chance):
    """Cannot say: tags, clientToken. The owner of the mesh is told in metadata, and is always; where it is the owner of
    the resource as well, it need not be asked for. The answer has a spec even where none was given."""
    meant = {"spec": {}, **without(given, "tags", "clientToken")}
    resource = {**without(meant, "meshOwner"), "status": {"status": "ACTIVE"}, "metadata": {
        "arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/m", "version": 3, "createdAt": 1600000000.5,
        "lastUpdatedAt": "2021-02-03T04:05:06+00:00", "resourceOwner": "111122223333",
        "meshOwner": meant.get("meshOwner", "111122223333"), "uid": "a-b-c"}}
    return as_json({wrapper(operation): resource}, chance), meant


def cloudtrail(operation, _shape, given, chance):
    """Cannot say: clientToken, which was for that one call."""
    event = {"eventVersion": "1.08", "eventSource": "appmesh.amazonaws.com", "eventName": f"Create{operation}",
             "awsRegion": "us-west-2", "userIdentity": {"type": "IAMUser", "userName": "somebody"},
             "requestParameters": given, "responseElements": None, "eventType": "AwsApiCall"}
    return as_json(chance.choice([event, {"Records": [event]}]), chance), without(given, "clientToken")
