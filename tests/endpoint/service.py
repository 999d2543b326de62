# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""An App Mesh endpoint for tests. Every request has its signature checked with botocore's own signer and its input with
botocore's model; what is created is kept in memory. Prints "ready URL" and ends with its standard input.

It is a proxy as well: it answers requests for any http host itself, and leads CONNECT to what --tunnel-to names.

Without a signature: GET /_test/log, /_test/store; POST /_test/clear, /_test/reset, /_test/faults (a list of {"operation", "fault",
"times", …}), /_test/put ({"kind", "input"}).
"""

import argparse
import http.server
import json
import select
import socket
import ssl
import sys
import threading
import urllib.parse
import uuid

import faults
import model
from signing import signature_fault
from store import Refusal, Store


class Service(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, options):
        super().__init__(("127.0.0.1", options.port), Handler)
        self.options = options
        self.keys = (options.access_key, options.secret_key, options.session_token)
        self.store = Store(options.region, options.account, options.page_size)
        self.lock = threading.Lock()
        self.log, self.faults = [], []

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (ConnectionError, BrokenPipeError, ssl.SSLError, ValueError, OSError)):
            super().handle_error(request, client_address)

    def next_fault(self, operation):
        """The fault that is due for @operation, one fewer from now on."""
        for fault in self.faults:
            if fault["operation"] in ("*", operation) and fault.setdefault("times", 1) > 0:
                fault["times"] -= 1
                return fault
        return None


def relay(one, other):
    """Carries bytes both ways until one side ends."""
    to = {one: other, other: one}
    while True:
        for side in select.select([one, other], [], [])[0]:
            taken = side.recv(65536)
            if not taken:
                return
            to[side].sendall(taken)


def without_host(target):
    """What follows the host of "http://host/path?query", as proxies are asked; everybody else gives only that."""
    if not target.startswith("http://"):
        return target
    return "/" + target.removeprefix("http://").partition("/")[2]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def answer(self, status, body, headers=()):
        self.status = status
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "x-amzn-requestid": str(uuid.uuid4()), **dict(headers)}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def note(self, body=b""):
        entry = {"operation": None, "method": self.command, "path": self.path, "body": body.decode(),
                 "headers": {name.lower(): value for name, value in self.headers.items()},
                 "signature": "ok", "status": 0, "fault": None}
        self.server.log.append(entry)
        return entry

    def do_CONNECT(self):
        entry = self.note()
        self.close_connection = True
        entry["status"] = self.server.options.proxy_status
        self.send_response(entry["status"])
        self.end_headers()
        if entry["status"] == 200:
            with socket.create_connection(("127.0.0.1", self.server.options.tunnel_to)) as far:
                relay(self.connection, far)

    def handle_all(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        target = without_host(self.path)
        if target.startswith(self.server.options.base_path + "/_test/"):
            return self.control(target.removeprefix(self.server.options.base_path), body)
        entry = self.note(body)
        headers = entry["headers"]
        path, _, query = target.removeprefix(self.server.options.base_path).partition("?")
        self.status, fault = 0, None
        try:
            op, labels = model.operation_of(self.command, path)
            entry["operation"] = op.name
            wrong = signature_fault(self.command, target, headers, body, self.server.keys, self.server.options.region)
            if wrong:
                entry["signature"] = wrong[2]
                raise Refusal(*wrong)
            with self.server.lock:
                fault = self.server.next_fault(op.name)
                entry["fault"] = fault and fault["fault"]
                out = {}
                if fault and fault["fault"] in faults.FIRST_PAGE:
                    query = "&".join(part for part in query.split("&") if not part.startswith("nextToken="))
                if not fault or fault["fault"] not in faults.WITHOUT_EFFECT:
                    given = model.input_of(op, labels, dict(urllib.parse.parse_qsl(query, keep_blank_values=True)), body)
                    out = self.server.store.act(op.name, given)
            out = json.dumps(out).encode()
            if fault:
                faults.FAULTS[fault["fault"]](self, fault, out)
            else:
                self.answer(200, out)
        except Refusal as refusal:
            self.answer(refusal.status, json.dumps({"message": refusal.message}).encode(),
                        {"x-amzn-errortype": refusal.code})
        finally:
            entry["status"] = self.status

    do_GET = do_PUT = do_POST = do_DELETE = handle_all

    def control(self, path, body):
        server = self.server
        out = {}
        if path == "/_test/log":
            out = server.log
        elif path == "/_test/store":
            out = [there["description"] | {"tags": there["tags"]} for there in server.store.kept.values()]
        elif path == "/_test/clear":
            server.log.clear()
        elif path == "/_test/reset":
            options = server.options
            server.store = Store(options.region, options.account, options.page_size)
            server.faults, server.log = [], []
        elif path == "/_test/faults":
            server.faults = json.loads(body)
        elif path == "/_test/put":
            given = json.loads(body)
            with server.lock:
                out = server.store.create(given["kind"], given["input"])
        self.answer(200, json.dumps(out).encode())


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--access-key", default="AKIDEXAMPLE")
    parser.add_argument("--secret-key", default="secret/EXAMPLE+key")
    parser.add_argument("--session-token")
    parser.add_argument("--region", default="us-west-2")
    parser.add_argument("--account", default="123456789012")
    parser.add_argument("--page-size", type=int, default=100)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--base-path", default="", help="what stands before every path")
    parser.add_argument("--tunnel-to", type=int, metavar="PORT")
    parser.add_argument("--proxy-status", type=int, default=200, help="what CONNECT is answered with")
    parser.add_argument("--nodes", nargs=2, metavar=("MESH", "COUNT"))
    parser.add_argument("--tls", nargs=2, metavar=("CERTIFICATE", "KEY"))
    return parser.parse_args()


def fill(store, mesh, count):
    store.create("Mesh", {"meshName": mesh})
    for number in range(int(count)):
        spec = {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
                "serviceDiscovery": {"dns": {"hostname": f"node-{number:05}.local"}}}
        store.create("VirtualNode", {"meshName": mesh, "virtualNodeName": f"node-{number:05}", "spec": spec})


def main():
    given = options()
    service = Service(given)
    if given.nodes:
        fill(service.store, *given.nodes)
    if given.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*given.tls)
        service.socket = context.wrap_socket(service.socket, server_side=True)
    print(f"ready {'https' if given.tls else 'http'}://127.0.0.1:{service.server_address[1]}{given.base_path}", flush=True)
    threading.Thread(target=service.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
