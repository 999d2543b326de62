# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Ways in which an endpoint can fail to answer. Each is told the handler and the answer it would have given."""

import json
import socket
import struct
import time
import uuid

FIRST_PAGE = {"repeat-token", "new-token"}  # they give the first page again, whatever page is asked for
# These happen instead of what was asked for; the others after it.
WITHOUT_EFFECT = {"hang", "reset-before", "storm", "unavailable", "redirect", "status", "html"}


def reset(handler):
    """Ends the connection as a crash does: RST, no FIN."""
    handler.wfile.flush()
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.connection.shutdown(socket.SHUT_RD)
    handler.connection.close()
    handler.close_connection = True


def error(handler, status, code, message="as told"):
    handler.answer(status, json.dumps({"message": message}).encode(), {"x-amzn-errortype": code})


def head(handler, length, kind="application/json"):
    handler.send_response(200)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(length))
    handler.end_headers()


def half_then_reset(handler, fault, body):
    head(handler, len(body))
    handler.wfile.write(body[:len(body) // 2])
    reset(handler)


def drip(handler, fault, body):
    head(handler, len(body))
    for byte in body:
        handler.wfile.write(bytes([byte]))
        handler.wfile.flush()
        time.sleep(fault.get("seconds", 0.2))


def endless(handler, fault, body):
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for _ in range(1024):  # a gigabyte at most
        handler.wfile.write(b"100000\r\n" + b" " * 0x100000 + b"\r\n")
    handler.close_connection = True


def huge_length(handler, fault, body):
    head(handler, 10 * 1024 ** 3)
    handler.wfile.write(body)
    handler.wfile.flush()
    time.sleep(fault.get("seconds", 5))
    reset(handler)


def slow(handler, fault, body):
    time.sleep(fault.get("seconds", 1))
    handler.answer(200, body)


def hang(handler, fault, body):
    time.sleep(fault.get("seconds", 60))
    reset(handler)


PAGE = b"<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>"

FAULTS = {
    "slow": slow,
    "hang": hang,
    "reset-before": lambda handler, fault, body: reset(handler),
    "reset-mid-body": half_then_reset,
    "truncated-json": lambda handler, fault, body: handler.answer(200, body[:len(body) // 2]),
    "html": lambda handler, fault, body: handler.answer(502, PAGE, {"Content-Type": "text/html"}),
    "html-ok": lambda handler, fault, body: handler.answer(200, PAGE, {"Content-Type": "text/html"}),
    "storm": lambda handler, fault, body: error(handler, 429, "TooManyRequestsException", "Rate exceeded"),
    "unavailable": lambda handler, fault, body: error(handler, 503, "ServiceUnavailableException"),
    "error-after-effect": lambda handler, fault, body: error(handler, 500, "InternalServerErrorException"),
    "wrong-type": lambda handler, fault, body: handler.answer(200, body, {"Content-Type": "text/plain"}),
    "huge": endless,
    "huge-length": huge_length,
    "redirect": lambda handler, fault, body: handler.answer(307, b"", {"Location": fault["location"]}),
    "empty": lambda handler, fault, body: handler.answer(200, b""),
    "not-utf8": lambda handler, fault, body: handler.answer(200, b'{"a": "\xff\xfe"}'),
    "deep": lambda handler, fault, body: handler.answer(200, b"[" * 100000),
    "drip": drip,
    "status": lambda handler, fault, body: error(
        handler, fault["status"], fault.get("code", "AsTold"), fault.get("message", "as told")),
    "repeat-token": lambda handler, fault, body: handler.answer(
        200, json.dumps({**json.loads(body), "nextToken": "again"}).encode()),
    "new-token": lambda handler, fault, body: handler.answer(
        200, json.dumps({**json.loads(body), "nextToken": str(uuid.uuid4())}).encode()),
}
