#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""The whole road of the console at an endpoint, with the AWS CLI as a second opinion.

A person adds an endpoint with keys of its own, creates, edits and deletes virtual nodes there; the AWS CLI sees what
the person has done, and the person what the AWS CLI has done. At the end no key is to be found in any file, in what the
program printed, or among its arguments.

usage: endpoint.py PROGRAM [FOLDER FOR PICTURES]
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import person
from person import Person, on_a_display_of_its_own, skip, wait_for

ACCESS, SECRET, TOKEN = "AKIDEXAMPLE", "planted/SECRET+key", "planted/TOKEN+/="
SERVICE = pathlib.Path(__file__).resolve().parents[1] / "endpoint" / "service.py"


class Endpoint:
    """The test endpoint, and the AWS CLI talking to it."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            [sys.executable, str(SERVICE), "--access-key", ACCESS, "--secret-key", SECRET, "--session-token", TOKEN],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        words = self.process.stdout.readline().split()
        if not words:
            skip("this Python has no botocore")
        self.address = words[1]
        self.environment = dict(os.environ, HOME=f"{folder}/aws-home", AWS_ACCESS_KEY_ID=ACCESS,
                                AWS_SECRET_ACCESS_KEY=SECRET, AWS_SESSION_TOKEN=TOKEN, AWS_DEFAULT_REGION="us-west-2",
                                AWS_EC2_METADATA_DISABLED="true", AWS_PAGER="")

    def try_aws(self, *words):
        return subprocess.run(["aws", "appmesh", *words, "--endpoint-url", self.address, "--output", "json"],
                              env=self.environment, capture_output=True, text=True, check=False)

    def aws(self, *words):
        done = self.try_aws(*words)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout or "{}")

    def node(self, name):
        return self.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", name)["virtualNode"]

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=10)


def start_keychain(folder):
    """A real Secret Service on the session bus of this script, unlocked."""
    os.environ.update(HOME=folder, XDG_DATA_HOME=f"{folder}/data", XDG_RUNTIME_DIR=f"{folder}/run",
                      XDG_CURRENT_DESKTOP="GNOME")
    os.makedirs(f"{folder}/run", mode=0o700, exist_ok=True)
    os.makedirs(f"{folder}/data/keyrings", mode=0o700, exist_ok=True)
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input="password", text=True, check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def add_the_endpoint(user, endpoint):
    user.click("push button", "Add place…")
    user.find("dialog", "Add place")
    user.type("text", "Name", "Company mesh")
    user.type("text", "Address", endpoint.address)
    user.type("text", "Region", "us-west-2")
    user.type("text", "Your account", "123456789012")
    user.click("radio button", "Keys typed here")
    user.type("text", "Access key ID", ACCESS)
    user.type("password text", "Secret access key", SECRET)
    user.type("password text", "Session token (optional)", TOKEN)
    user.picture("add-place")
    user.click("push button", "Test")
    wait_for("the outcome of the test", lambda: user.sees("label", "It answers. There are no meshes yet."))
    user.click("push button", "Add")


def go_on(user, step, further):
    """To the step that lies so many behind the one that has a key."""
    user.keys(f"ctrl+{step}")
    for _ in range(further):
        user.click("push button", "Next >")


def create_a_mesh_and_a_node(user, endpoint):
    user.click("push button", "Create mesh…")
    user.type("text", "Mesh name", "shop")
    user.keys("Return")
    wait_for("the mesh at the endpoint", lambda: endpoint.try_aws("describe-mesh", "--mesh-name", "shop").returncode == 0)
    wait_for("the mesh to be chosen", lambda: user.sees("label", "Virtual nodes of shop"))
    user.click("push button", "Create virtual node")
    user.find("frame", "Create virtual node – Meshwright")
    user.keys("ctrl+5")
    user.type("text", "Virtual node name", "orders")
    user.keys("ctrl+6")
    user.click("radio button", "DNS")
    user.type("text", "DNS hostname", "orders.local")
    go_on(user, 9, 2)
    user.click("push button", "Add listener")
    user.type("spin button", "Port", "8080")
    go_on(user, 9, 3)
    user.click("push button", "Create virtual node")
    wait_for("the answer to Create", lambda: user.sees("text", "ARN"))
    user.keys("ctrl+w")
    spec = endpoint.node("orders")["spec"]
    assert spec["listeners"] == [{"portMapping": {"port": 8080, "protocol": "http"}}], spec


def see_what_the_aws_cli_creates(user, endpoint):
    spec = {"listeners": [{"portMapping": {"port": 9080, "protocol": "http"}}],
            "serviceDiscovery": {"dns": {"hostname": "payments.local"}}}
    endpoint.aws("create-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "payments", "--spec", json.dumps(spec),
                 "--tags", "key=team,value=shop")
    user.keys("F5")
    wait_for("the node of the AWS CLI", lambda: user.sees("table cell", "DNS payments.local"))
    user.picture("nodes")


def edit(user, endpoint):
    user.click("table cell", "payments")
    user.click("push button", "Edit…")
    user.find("frame", "Edit payments – Meshwright")
    user.type("text", "DNS hostname", "pay.local")
    user.keys("ctrl+5")
    assert not user._find("text", "Virtual node name"), "the name of a served node can be changed"
    user.type("text", "Value", "pay")
    go_on(user, 9, 3)
    changes = user.text("text", "What the update changes")
    assert "payments.local" in changes and "pay.local" in changes, changes
    user.picture("review-of-an-update")
    # Somebody is faster: nothing of theirs is overwritten unasked.
    endpoint.aws("update-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "payments", "--spec", json.dumps(
        {"listeners": [{"portMapping": {"port": 9999, "protocol": "http"}}],
         "serviceDiscovery": {"dns": {"hostname": "theirs.local"}}}))
    user.click("push button", "Update virtual node")
    user.find("push button", "Keep mine")
    user.picture("changed-meanwhile")
    assert endpoint.node("payments")["spec"]["serviceDiscovery"]["dns"]["hostname"] == "theirs.local"
    user.click("push button", "Keep mine")
    assert "9999" in user.text("text", "What the update changes")
    user.click("push button", "Update virtual node")
    wait_for("the update", lambda: endpoint.node("payments")["metadata"]["version"] == 3)
    node = endpoint.node("payments")
    assert node["spec"]["serviceDiscovery"]["dns"]["hostname"] == "pay.local"
    wait_for("the tag", lambda: endpoint.aws("list-tags-for-resource", "--resource-arn", node["metadata"]["arn"])["tags"] ==
             [{"key": "team", "value": "pay"}])
    user.keys("ctrl+w")


def delete(user, endpoint):
    endpoint.aws("create-virtual-router", "--mesh-name", "shop", "--virtual-router-name", "main", "--spec", "{}")
    route = {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "payments", "weight": 1}]}}}
    endpoint.aws("create-route", "--mesh-name", "shop", "--virtual-router-name", "main", "--route-name", "all",
                 "--spec", json.dumps(route))
    user.click("table cell", "payments")
    user.keys("Delete")
    user.find("dialog", "Delete virtual nodes")
    wait_for("who uses it", lambda: "route all of virtual router main" in user.text("text", "Virtual nodes to delete"))
    assert not user.sees("text", "To confirm, type delete"), "a node in use can be deleted"
    user.picture("delete-blocked")
    endpoint.aws("delete-route", "--mesh-name", "shop", "--virtual-router-name", "main", "--route-name", "all")
    field = user.find("text", "To confirm, type delete")  # it looks again by itself
    user.focus(field)
    for wrong in ("delet", "Delete", " delete", "delete "):
        user.keys("ctrl+a")
        person.xdotool("type", "--delay", "8", wrong)
        time.sleep(0.2)
        assert not user._find("push button", "Delete"), f"“{wrong}” is enough"
        user.keys("Return")  # neither deletes nor takes the dialog away
        assert user.sees("dialog", "Delete virtual nodes")
    user.keys("ctrl+a")
    person.xdotool("type", "--delay", "8", "delete")
    user.find("push button", "Delete")
    user.picture("delete")
    user.keys("Escape")
    wait_for("the dialog to go", lambda: not user.sees("dialog", "Delete virtual nodes"))
    assert endpoint.node("payments")["metadata"]["version"] == 3
    user.keys("Delete")
    user.type("text", "To confirm, type delete", "delete")
    user.keys("Return")
    wait_for("the deletion", lambda: endpoint.try_aws("describe-virtual-node", "--mesh-name", "shop",
                                                     "--virtual-node-name", "payments").returncode != 0)
    wait_for("the dialog to go", lambda: not user.sees("dialog", "Delete virtual nodes"))


def recreate(user, endpoint):
    user.keys("ctrl+d")
    wait_for("the draft of what was deleted", lambda: user.sees("table cell", "Deleted: payments"))
    user.click("table cell", "Deleted: payments")
    user.click("push button", "Resume")
    user.find("push button", "Create virtual node")
    user.picture("recreate")
    user.click("push button", "Create virtual node")
    wait_for("the node again", lambda: endpoint.try_aws("describe-virtual-node", "--mesh-name", "shop",
                                                       "--virtual-node-name", "payments").returncode == 0)
    node = endpoint.node("payments")
    assert node["metadata"]["version"] == 1 and node["spec"]["serviceDiscovery"]["dns"]["hostname"] == "pay.local", node
    tags = endpoint.aws("list-tags-for-resource", "--resource-arn", node["metadata"]["arn"])["tags"]
    assert tags == [{"key": "team", "value": "pay"}], tags


def save_and_push(user, endpoint, folder):
    """The mesh into the folder of this computer, and from there to the endpoint again."""
    user.keys("ctrl+w")
    user.click("tree item|table cell", "shop")
    user.keys("alt+m", "s")
    user.find("dialog", "Choose a place")
    user.click("push button", "OK")
    wait_for("the mesh to be saved", lambda: user.sees("label", "shop is in This computer: 4 written, 0 as they were."))
    saved = pathlib.Path(folder, "data").rglob("meshes/shop/virtual-nodes/*.json")
    assert sorted(path.name for path in saved) == ["orders.json", "payments.json"]

    endpoint.aws("delete-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders")
    user.click("tree item|table cell", "This computer")
    time.sleep(1)  # until the same rows are those of the folder
    wait_for("the saved mesh", lambda: user.sees("table cell", "DNS pay.local"))
    user.keys("alt+m", "p")
    user.find("dialog", "Choose a place")
    user.click("push button", "OK")
    user.find("dialog", "Push shop to Company mesh")
    user.picture("plan")
    # It was deleted there since, so it is only made again when that is said.
    user.click("push button", "Keep mine")
    user.click("push button", "Push")
    user.find("dialog", "Pushed shop to Company mesh")
    assert endpoint.node("orders")["spec"]["serviceDiscovery"]["dns"]["hostname"] == "orders.local"
    user.keys("Escape")


def look_for_secrets(folder, arguments, printed):
    places = [("the arguments", arguments), ("what was printed", printed)]
    for path in pathlib.Path(folder).rglob("*"):
        # The keychain's own file is encrypted; look into it all the same.
        if path.is_file() and "aws-home" not in path.parts:
            places.append((str(path), path.read_bytes()))
    assert len(places) > 5, "there are settings and drafts to look into"
    for where, content in places:
        for secret in (SECRET, TOKEN):
            assert secret.encode() not in content, f"{secret} is in {where}"
            assert json.dumps(secret).encode() not in content, f"{secret} is in {where}"


def main():
    on_a_display_of_its_own()
    person.need("aws", "gnome-keyring-daemon")
    program = os.path.abspath(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="meshwright-e2e-")
    endpoint = Endpoint(folder)
    start_keychain(folder)
    with open(f"{folder}/printed.txt", "wb") as printed:
        user = Person(program, folder, sys.argv[2] if len(sys.argv) > 2 else None, output=printed)
        try:
            add_the_endpoint(user, endpoint)
            create_a_mesh_and_a_node(user, endpoint)
            see_what_the_aws_cli_creates(user, endpoint)
            edit(user, endpoint)
            delete(user, endpoint)
            recreate(user, endpoint)
            save_and_push(user, endpoint, folder)
            arguments = pathlib.Path(f"/proc/{user.process.pid}/cmdline").read_bytes()
        except BaseException:
            user.picture("failed")
            raise
        finally:
            user.leave()
            endpoint.stop()
    look_for_secrets(folder, arguments, pathlib.Path(f"{folder}/printed.txt").read_bytes())
    shutil.rmtree(folder, ignore_errors=True)
    print("created, edited, deleted and brought back at an endpoint; no key was left anywhere")


if __name__ == "__main__":
    main()
