# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""The App Mesh API as botocore's model has it: which operation a request is, its input, and whether that is allowed."""

import json
import re
import urllib.parse

import botocore.session
from botocore.validate import ParamValidator

from store import Refusal

MODEL = botocore.session.get_session().get_service_model("appmesh", api_version="2019-01-25")


def pattern_of(uri):
    return re.compile("^" + re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(uri)) + "$")


OPERATIONS = [(op.http["method"], pattern_of(op.http["requestUri"]), op)
              for op in map(MODEL.operation_model, MODEL.operation_names)]


def operation_of(method, path):
    for its_method, pattern, op in OPERATIONS:
        if its_method == method and (found := pattern.match(path)):
            return op, {name: urllib.parse.unquote(value) for name, value in found.groupdict().items()}
    raise Refusal(404, "UnknownOperationException", f"No operation is at {method} {path}.")


def input_of(op, labels, query, body):
    """The input of @op; Refusal when it is not what the model says."""
    members = op.input_shape.members if op.input_shape else {}
    given, elsewhere = {}, set()
    for member, shape in members.items():
        where, name = shape.serialization.get("location"), shape.serialization.get("name", member)
        if where == "uri":
            given[member] = labels[name]
        elif where == "querystring" and name in query:
            value = query.pop(name)
            given[member] = int(value) if shape.type_name == "integer" else value
        if where:
            elsewhere.add(member)
    if query:
        raise Refusal(400, "BadRequestException", f"Unknown query parameters: {', '.join(query)}")
    try:
        sent = json.loads(body) if body else {}
    except ValueError as fault:
        raise Refusal(400, "BadRequestException", f"The body is no JSON: {fault}") from fault
    if misplaced := elsewhere & set(sent):
        raise Refusal(400, "BadRequestException", f"Not to be in the body: {', '.join(sorted(misplaced))}")
    given.update(sent)
    if given:
        if report := ParamValidator().validate(given, op.input_shape).generate_report():
            raise Refusal(400, "BadRequestException", report)
        look(given, op.input_shape, "")
    return given


def refuse(value, at, constraint):
    raise Refusal(400, "BadRequestException", f"1 validation error detected: Value '{value}' at '{at}' failed to satisfy "
                                              f"constraint: {constraint}")


def look(value, shape, at):
    """What ParamValidator leaves out: maximums, enums, patterns."""
    limits = shape.metadata
    if shape.type_name == "structure":
        for member, inner in value.items():
            look(inner, shape.members[member], f"{at}.{member}" if at else member)
    elif shape.type_name == "list":
        if len(value) > limits.get("max", len(value)):
            refuse(value, at, f"Member must have length less than or equal to {limits['max']}")
        for number, inner in enumerate(value, 1):
            look(inner, shape.member, f"{at}.{number}.member")
    elif shape.type_name == "string":
        if limits.get("enum") and value not in limits["enum"]:
            refuse(value, at, f"Member must satisfy enum value set: {limits['enum']}")
        if len(value) > limits.get("max", len(value)):
            refuse(value, at, f"Member must have length less than or equal to {limits['max']}")
        if limits.get("pattern") and not re.match(limits["pattern"], value):
            refuse(value, at, f"Member must satisfy regular expression pattern: {limits['pattern']}")
    elif shape.type_name in ("integer", "long") and value > limits.get("max", value):
        refuse(value, at, f"Member must have value less than or equal to {limits['max']}")
