#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""At moto_server: what meshwright-cli creates the AWS CLI describes, and what the AWS CLI creates meshwright-cli shows.

usage: second_opinion.py MESHWRIGHT-CLI
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

import person
from create_and_export import EXPECTED_SPEC, Service, without_empty


class Both:
    """A server that plays the App Mesh service, and the two programs talking to it."""

    def __init__(self, program, folder):
        self.program, self.folder, self.service = program, folder, Service(folder)

    def aws(self, *words):
        return self.service.aws(*words)

    def ours(self, *words, exit_code=0):
        done = subprocess.run([self.program, *words, "--endpoint-url", self.service.address], cwd=self.folder,
                              env=self.service.environment, capture_output=True, text=True, check=False)
        assert done.returncode == exit_code, (words, done.returncode, done.stderr)
        return json.loads(done.stdout) if done.stdout else done.stderr


def create_and_show(both):
    both.aws("create-mesh", "--mesh-name", "shop")
    assert [mesh["meshName"] for mesh in both.ours("list")["meshes"]] == ["shop"]
    with open(f"{both.folder}/orders.json", "w", encoding="utf-8") as out:
        json.dump({"meshName": "shop", "virtualNodeName": "orders", "spec": EXPECTED_SPEC}, out)
    both.ours("create", "orders.json")
    described = both.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders")
    assert without_empty(described["virtualNode"]["spec"]) == EXPECTED_SPEC, described

    both.aws("create-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "theirs",
             "--spec", json.dumps(EXPECTED_SPEC))
    theirs = both.ours("describe", "--mesh", "shop", "theirs")
    assert without_empty(theirs["virtualNode"]["spec"]) == EXPECTED_SPEC, theirs
    names = [node["virtualNodeName"] for node in both.ours("list", "--mesh", "shop")["virtualNodes"]]
    assert names == ["orders", "theirs"], names
    assert "VirtualNodeNameAlreadyTaken" in both.ours("create", "orders.json", exit_code=1)


def pull_delete_and_push(both):
    # moto knows no virtual services and gateways: what it does not offer is passed over.
    both.aws("create-virtual-router", "--mesh-name", "shop", "--virtual-router-name", "main",
             "--spec", '{"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}')
    pulled = both.ours("pull", "--mesh", "shop", "saved")
    assert (pulled["written"], pulled["same"], pulled["failures"], pulled["conflicts"]) == (4, 0, [], []), pulled
    assert both.ours("pull", "--mesh", "shop", "saved")["same"] == 4
    deleted = both.ours("delete", "--mesh", "shop", "--yes-delete", "orders")
    assert deleted["virtualNode"]["virtualNodeName"] == "orders"
    assert deleted["virtualNode"]["status"] == {"status": "DELETED"}, deleted
    left = both.aws("list-virtual-nodes", "--mesh-name", "shop")["virtualNodes"]
    assert [node["virtualNodeName"] for node in left] == ["theirs"], left
    plan = {item["name"]: item for item in both.ours("push", "--mesh", "shop", "--plan", "saved", exit_code=1)["plan"]}
    assert {name: item["action"] for name, item in plan.items()} == {
        "shop": "same", "orders": "create", "theirs": "same", "main": "same"}, plan
    assert "deleted there" in plan["orders"]["conflict"], plan
    both.ours("push", "--mesh", "shop", "saved", exit_code=1)
    both.ours("push", "--mesh", "shop", "--force", "saved")
    both.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders")


def push_converges(both):
    """What is written by hand says less than what moto answers: `{}` there is `{"egressFilter": {}}`."""
    for folder, files in {"virtual-nodes": {"orders": {"spec": EXPECTED_SPEC, "tags": [{"key": "team", "value": "shop"}]}},
                          "virtual-routers": {"main": {"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}}},
                          ".": {"mesh": {"spec": {}}}}.items():
        os.makedirs(f"{both.folder}/by-hand/other/{folder}", exist_ok=True)
        for name, content in files.items():
            with open(f"{both.folder}/by-hand/other/{folder}/{name}.json", "w", encoding="utf-8") as out:
                json.dump(content, out)
    done = both.ours("push", "--mesh", "other", "by-hand")["done"]
    assert {item["action"] for item in done} == {"create"}, done
    plan = both.ours("push", "--mesh", "other", "--plan", "by-hand")["plan"]
    assert {item["action"] for item in plan} == {"same"}, plan
    os.remove(f"{both.folder}/by-hand/other/.meshwright-base.json")
    plan = both.ours("push", "--mesh", "other", "--plan", "by-hand")["plan"]
    assert {item["action"] for item in plan} == {"same"}, plan
    done = both.ours("push", "--mesh", "other", "by-hand")["done"]
    assert {item["action"] for item in done} == {"same"}, done


def main():
    person.need("aws", "moto_server")
    folder = tempfile.mkdtemp(prefix="meshwright-e2e-")
    both = Both(os.path.abspath(sys.argv[1]), folder)
    try:
        create_and_show(both)
        pull_delete_and_push(both)
        push_converges(both)
    finally:
        both.service.stop()
    shutil.rmtree(folder, ignore_errors=True)
    print("meshwright-cli and the AWS CLI see the same")


if __name__ == "__main__":
    main()
