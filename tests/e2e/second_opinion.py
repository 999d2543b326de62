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


def main():
    person.need("aws", "moto_server")
    program = os.path.abspath(sys.argv[1])
    folder = tempfile.mkdtemp(prefix="meshwright-e2e-")
    service = Service(folder)

    def ours(*words, exit_code=0):
        done = subprocess.run([program, *words, "--endpoint-url", service.address], env=service.environment,
                              capture_output=True, text=True, check=False, cwd=folder)
        assert done.returncode == exit_code, (words, done.returncode, done.stderr)
        return json.loads(done.stdout) if done.stdout else done.stderr

    try:
        service.aws("create-mesh", "--mesh-name", "shop")
        assert [mesh["meshName"] for mesh in ours("list")["meshes"]] == ["shop"]

        with open(f"{folder}/orders.json", "w", encoding="utf-8") as out:
            json.dump({"meshName": "shop", "virtualNodeName": "orders", "spec": EXPECTED_SPEC}, out)
        ours("create", "orders.json")
        described = service.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders")
        assert without_empty(described["virtualNode"]["spec"]) == EXPECTED_SPEC, described

        service.aws("create-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "theirs",
                    "--spec", json.dumps(EXPECTED_SPEC))
        theirs = ours("describe", "--mesh", "shop", "theirs")
        assert without_empty(theirs["virtualNode"]["spec"]) == EXPECTED_SPEC, theirs
        names = [node["virtualNodeName"] for node in ours("list", "--mesh", "shop")["virtualNodes"]]
        assert names == ["orders", "theirs"], names
        assert "VirtualNodeNameAlreadyTaken" in ours("create", "orders.json", exit_code=1)

        # moto knows no virtual services and gateways: what it does not offer is passed over.
        service.aws("create-virtual-router", "--mesh-name", "shop", "--virtual-router-name", "main",
                    "--spec", '{"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}')
        assert ours("pull", "--mesh", "shop", "saved") == {
            "mesh": "shop", "folder": f"{folder}/saved", "written": 4, "same": 0, "failures": []}
        deleted = ours("delete", "--mesh", "shop", "--yes-delete", "orders")
        assert deleted["virtualNode"]["virtualNodeName"] == "orders"
        left = service.aws("list-virtual-nodes", "--mesh-name", "shop")["virtualNodes"]
        assert [node["virtualNodeName"] for node in left] == ["theirs"], left
        plan = {item["name"]: item["action"] for item in ours("push", "--mesh", "shop", "--plan", "saved")["plan"]}
        assert plan == {"shop": "same", "orders": "create", "theirs": "same", "main": "same"}, plan
        ours("push", "--mesh", "shop", "saved")
        service.aws("describe-virtual-node", "--mesh-name", "shop", "--virtual-node-name", "orders")
    finally:
        service.stop()
    shutil.rmtree(folder, ignore_errors=True)
    print("meshwright-cli and the AWS CLI see the same")


if __name__ == "__main__":
    main()
