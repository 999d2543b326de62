#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""How much work one virtual node is: three listeners, TLS both ways, two backends; by keyboard alone, and by mouse.

Letters that are typed into fields are not counted, and nothing is typed twice. What is counted is every other key press
(two keys held together are one; a letter that chooses in a list is one as well) and every click. From the console as it is
at the first start to the node in the place.

usage: clicks.py PROGRAM [FOLDER FOR PICTURES]
"""

import glob
import json
import os
import shutil
import sys
import tempfile

from counting import Clicking, Counting
from person import on_a_display_of_its_own, wait_for

MOST_PRESSES, MOST_CLICKS = 57, 38

EXPECTED = {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "backendDefaults": {"clientPolicy": {"tls": {
        "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}},
        "certificate": {"file": {"certificateChain": "/certs/client.pem", "privateKey": "/certs/client.key"}}}}},
    "backends": [{"virtualService": {"virtualServiceName": "payments.apps.local"}},
                 {"virtualService": {"virtualServiceName": "stock.apps.local"}}],
    "listeners": [
        {"portMapping": {"port": 8080, "protocol": "http"}},
        {"portMapping": {"port": 5432, "protocol": "tcp"}},
        {"portMapping": {"port": 9090, "protocol": "grpc"}, "tls": {
            "mode": "STRICT",
            "certificate": {"file": {"certificateChain": "/certs/server.pem", "privateKey": "/certs/server.key"}},
            "validation": {"trust": {"file": {"certificateChain": "/certs/clients.pem"}}}}}],
}


def await_the_wizard(user):
    wait_for("the wizard", lambda: user._windows()[0].get_name().startswith("Create virtual node"))
    user.settle(0.8)


def by_keyboard(user):
    user.part("the mesh")
    user.press("ctrl+n")
    await_the_wizard(user)
    user.letters("shop")
    user.tab_to("Create this mesh")
    user.press("Return")
    user.settle(1)
    user.part("name, service discovery")
    user.press("ctrl+5")
    user.letters("orders-v1")
    user.press("ctrl+6", "Down")  # from the last of the three around to the first
    user.tab_to("DNS hostname")
    user.letters("orders.apps.local")
    user.part("TLS with backends")
    user.press("ctrl+8", "space")
    user.tab_to("AWS Private Certificate Authority hosting")
    user.press("Up")  # from the first of the three around to the last
    user.tab_to("Certificate chain")
    user.letters("/certs/ca.pem")
    user.tab_to("Do not provide a client certificate")
    user.press("Up")
    user.tab_to("Certificate chain")
    user.letters("/certs/client.pem")
    user.press("Tab")
    user.letters("/certs/client.key")


def finish_by_keyboard(user):
    user.part("backends")
    user.press("ctrl+9", "alt+a")
    user.letters("payments.apps.local")
    user.press("alt+a")
    user.letters("stock.apps.local")
    user.part("listeners")
    user.press("alt+Next", "alt+Next", "alt+a")
    user.letters("8080")
    add_listener(user, "5432", "t")
    add_listener(user, "9090", "g")
    user.part("TLS of a listener")
    user.press("alt+t")
    user.tab_to("Mode")
    user.press("s")
    user.tab_to("AWS Certificate Manager hosting")
    user.press("Up")
    user.tab_to("Certificate chain")
    user.letters("/certs/server.pem")
    user.press("Tab")
    user.letters("/certs/server.key")
    user.press("alt+r")
    user.tab_to("Envoy Secret Discovery Service (SDS) hosting")
    user.press("Down")
    user.tab_to("Certificate chain")
    user.letters("/certs/clients.pem")
    user.part("create")
    user.press("alt+Next", "alt+c")


def add_listener(user, port, protocol):
    user.press("alt+a")
    user.letters(port)
    user.tab_to("Protocol")
    user.press(protocol)


def by_mouse(user):
    user.part("the mesh")
    user.click("push button", "Create a virtual node")
    await_the_wizard(user)
    user.letters("shop")
    user.click("push button", "Create this mesh")
    user.settle(1)
    user.part("name, service discovery")
    user.step("Name")
    user.click("text", "Virtual node name")
    user.letters("orders-v1")
    user.step("Service discovery method")
    user.click("radio button", "DNS")
    user.click("text", "DNS hostname")
    user.letters("orders.apps.local")
    user.part("TLS with backends")
    user.step("Client policy defaults")
    user.click("check box", "Use TLS with backends")
    user.click("radio button", "Local file hosting")
    user.click("text", "Certificate chain")
    user.letters("/certs/ca.pem")
    user.click("radio button", "Local file hosting", 1)
    user.click("text", "Certificate chain", 1)
    user.letters("/certs/client.pem")
    user.click("text", "Private key")
    user.letters("/certs/client.key")


def finish_by_mouse(user):
    user.part("backends")
    user.step("Service backends")
    user.click("push button", "Add backend")
    user.letters("payments.apps.local")
    user.click("push button", "Add backend")
    user.letters("stock.apps.local")
    user.part("listeners")
    user.step("Listeners")
    user.click("push button", "Add listener")
    user.letters("8080")
    for port, protocol in (("5432", "TCP"), ("9090", "gRPC")):
        user.click("push button", "Add listener")
        user.letters(port)
        user.pick("Protocol", protocol)
    user.part("TLS of a listener")
    user.click("check box", "Enable TLS termination")
    user.pick("Mode", "Strict: TLS only")
    user.click("radio button", "Local file hosting")
    user.click("text", "Certificate chain")
    user.letters("/certs/server.pem")
    user.click("text", "Private key")
    user.letters("/certs/server.key")
    user.click("check box", "Require client certificates")
    user.click("radio button", "Local file hosting", 1)
    user.click("text", "Certificate chain", 1)
    user.letters("/certs/clients.pem")
    user.part("create")
    user.step("Review and create")
    user.click("push button", "Create virtual node")


def created(home):
    """The settings of the node as the place has them; None while it has none."""
    for path in glob.glob(f"{home}/**/*.json", recursive=True):
        if "/drafts/" in path:
            continue
        with open(path, encoding="utf-8") as file:
            try:
                node = json.load(file)
            except ValueError:  # half written
                continue
        if isinstance(node, dict) and "spec" in node.get("virtualNode", node):
            node = node.get("virtualNode", node)
            if node.get("virtualNodeName") == "orders-v1":
                return node["spec"]
    return None


def measure(program, kind, does, title, pictures):
    """What the task costs that way."""
    home = tempfile.mkdtemp(prefix="meshwright-e2e-")
    user = kind(program, home, pictures)
    user.begin()
    try:
        user.find("push button", "See an example mesh")
        user.settle(1)
        for part in does:
            part(user)
        spec = wait_for("the node in the place", lambda: created(home))
        assert spec == EXPECTED, json.dumps(spec, indent=2)
    except BaseException:
        user.show("until it failed, at " + user.at())
        user.picture("failed-" + title.split()[0])
        raise
    finally:
        user.leave()
    shutil.rmtree(home, ignore_errors=True)
    return user.show(title)


def main():
    on_a_display_of_its_own(timeout=1200)  # a checked build on a busy machine takes its time
    program = os.path.abspath(sys.argv[1])
    pictures = sys.argv[2] if len(sys.argv) > 2 else None
    presses = measure(program, Counting, (by_keyboard, finish_by_keyboard), "presses by keyboard alone", pictures)
    clicks = measure(program, Clicking, (by_mouse, finish_by_mouse), "clicks with the mouse", pictures)
    assert presses <= MOST_PRESSES, f"{presses} presses, which were to be {MOST_PRESSES} at most"
    assert clicks <= MOST_CLICKS, f"{clicks} clicks, which were to be {MOST_CLICKS} at most"


if __name__ == "__main__":
    main()
