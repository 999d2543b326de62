#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""From an empty desktop to a virtual node that the AWS CLI takes.

A person creates a mesh and a virtual node through the twelve steps, creates it in the place and exports it; then the
real AWS CLI creates the exported file at a server that speaks the App Mesh API and describes it with the same spec.

usage: create_and_export.py PROGRAM [FOLDER FOR PICTURES]
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

import person
from person import Person, on_a_display_of_its_own, skip, wait_for


def walk_the_steps(user):
    user.click("push button", "Create virtual node")
    user.find("frame", "Create virtual node – Meshwright")
    user.keys("ctrl+2")
    user.type("text", "Mesh name", "shop")
    user.click("push button", "Create this mesh")
    for _ in range(3):
        user.click("push button", "Next >")
    user.type("text", "Virtual node name", "orders-v1")
    user.click("push button", "Next >")
    user.click("radio button", "DNS")
    user.type("text", "DNS hostname", "orders.apps.local")
    user.picture("service-discovery")
    for _ in range(2):
        user.click("push button", "Next >")
    user.click("check box", "Use TLS with backends")
    user.click("radio button", "Local file hosting")
    user.type("text", "Certificate chain", "/certs/ca.pem")
    user.click("push button", "Next >")
    user.click("push button", "Add backend")
    user.type("text", "Virtual service name or ARN", "payments.apps.local")
    user.click("push button", "Next >")
    user.click("push button", "Use /dev/stdout")
    user.click("push button", "Next >")
    user.click("push button", "Add listener")
    user.type("spin button", "Port", "9080")
    user.click("check box", "Enable health check")
    user.choose("Health check protocol", "HTTP")
    user.click("push button", "Use the usual values")
    user.click("push button", "Use /ping")
    user.picture("listeners")
    user.keys("alt+Next")


EXPECTED_SPEC = {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {
        "file": {"certificateChain": "/certs/ca.pem"}}}}}},
    "backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}}],
    "logging": {"accessLog": {"file": {"path": "/dev/stdout"}}},
    "listeners": [{
        "portMapping": {"port": 9080, "protocol": "http"},
        "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                        "intervalMillis": 5000, "timeoutMillis": 2000},
    }],
}


def create_and_export(user, folder):
    user.picture("review")
    user.click("push button", "Create virtual node")
    arn = wait_for("the answer to Create", lambda: user.sees("text", "ARN") and user.text("text", "ARN"))
    assert arn.endswith(":mesh/shop/virtualNode/orders-v1"), arn
    user.picture("created")
    user.click("push button", "Export JSON…")
    user.find("dialog|file chooser", "Export JSON")
    path = f"{folder}/orders.json"
    user.keys("ctrl+a")
    person.xdotool("type", "--delay", "8", path)
    user.keys("Return")
    wait_for("the exported file", lambda: os.path.exists(path))
    return path


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def without_empty(value):
    """What a service echoes without what it adds: nulls and empty lists."""
    if isinstance(value, dict):
        kept = {key: without_empty(inner) for key, inner in value.items()}
        return {key: inner for key, inner in kept.items() if inner not in (None, [])}
    return [without_empty(inner) for inner in value] if isinstance(value, list) else value


class Service:
    """A server of our own that speaks the App Mesh API, and the AWS CLI talking to it."""

    def __init__(self, folder):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.server = subprocess.Popen(["moto_server", "-H", "127.0.0.1", "-p", str(port)],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.environment = dict(os.environ, HOME=folder, AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test",
                                AWS_DEFAULT_REGION="us-west-2", AWS_EC2_METADATA_DISABLED="true", AWS_PAGER="")

        def answers():
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return True
            except OSError:
                return False
        wait_for("the server", answers, 30)

    def aws(self, *words):
        done = subprocess.run(["aws", "appmesh", *words, "--endpoint-url", self.address, "--output", "json"],
                              env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def stop(self):
        self.server.terminate()
        self.server.wait(timeout=10)


def create_with_the_aws_cli(path, folder):
    service = Service(folder)
    try:
        service.aws("create-mesh", "--mesh-name", "shop")
        service.aws("create-virtual-node", "--cli-input-json", f"file://{path}")
        answer = service.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders-v1")
    finally:
        service.stop()
    described = without_empty(answer["virtualNode"]["spec"])
    assert described == EXPECTED_SPEC, json.dumps(described, indent=2)


def main():
    on_a_display_of_its_own()
    program = os.path.abspath(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="meshwright-e2e-")
    user = Person(program, folder, sys.argv[2] if len(sys.argv) > 2 else None)
    try:
        walk_the_steps(user)
        path = create_and_export(user, folder)
    except BaseException:
        user.picture("failed")
        raise
    finally:
        user.leave()
    exported = json.load(open(path, encoding="utf-8"))
    assert exported == {"meshName": "shop", "virtualNodeName": "orders-v1", "spec": EXPECTED_SPEC}, exported
    if not shutil.which("aws") or not shutil.which("moto_server"):
        skip("the window part passed; aws or moto_server is not installed")
    create_with_the_aws_cli(path, folder)
    shutil.rmtree(folder, ignore_errors=True)
    print("created in the place, exported, and taken by the AWS CLI")


if __name__ == "__main__":
    main()
