#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Files of every kind, opened from the command line: a template of jq whose variables are asked for, settings without
names, describe output, several nodes in one file; then JSON is typed, and a template of one's own is made and used.

usage: open_files.py PROGRAM [FOLDER FOR PICTURES]
"""

import glob
import json
import os
import shutil
import sys
import tempfile

import person
from person import Person, on_a_display_of_its_own, wait_for

JQ = """{
  "meshName": $MESH_NAME,
  "virtualNodeName": "orders",
  "spec": {
    "listeners": [{"portMapping": {"port": $PORT, "protocol": "http"}}],
    "serviceDiscovery": {"dns": {"hostname": $DNS_HOSTNAME}}
  }
}
"""
BARE = {"serviceDiscovery": {"dns": {"hostname": "bare.local"}}}
DESCRIBED = {"virtualNode": {"meshName": "shop", "virtualNodeName": "described", "metadata": {"uid": "u"},
                             "status": {"status": "ACTIVE"}, "spec": {}}}
SEVERAL = [{"meshName": "shop", "virtualNodeName": f"node-{number}", "spec": {}} for number in range(6)]


def write(folder, name, content):
    path = f"{folder}/{name}"
    with open(path, "w", encoding="utf-8") as file:
        file.write(content if isinstance(content, str) else json.dumps(content))
    return path


def json_shown(user):
    return json.loads(user.text("text", "JSON of the virtual node"))


def fill_in_a_template(user):
    user.find("dialog", "Fill in the template")
    user.type("text", "MESH_NAME", "shop")
    user.type("text", "PORT", "8080")
    user.type("text", "DNS_HOSTNAME", "orders.local")
    user.picture("variables")
    user.keys("Return")
    user.find("frame", "Create virtual node – Meshwright")
    assert json_shown(user) == {"meshName": "shop", "virtualNodeName": "orders", "spec": {
        "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}}, json_shown(user)


def type_json(user):
    text = user.find("text", "JSON of the virtual node")
    user.focus(text)
    user.keys("ctrl+f")
    person.xdotool("type", "8080")
    user.keys("Escape", "Right")  # behind what was found
    person.xdotool("type", "x")
    user.find("push button", "Discard")
    user.picture("not-valid-yet")
    user.keys("BackSpace", "BackSpace", "1")
    wait_for("the port in the document", lambda: not user.sees("push button", "Discard"))
    assert json_shown(user)["spec"]["listeners"][0]["portMapping"]["port"] == 8081
    user.keys("ctrl+h")
    history = user.find("list", "History", usable=False)
    wait_for("the edit in the history",
             lambda: any("Port 8080 → 8081" in (node.get_name() or "") for node in user._walk(history)))
    user.picture("typed")


def make_and_use_a_template(user, home):
    user.keys("alt+f", "t")
    user.find("dialog", "Save as template")
    user.keys("ctrl+a")
    person.xdotool("type", "My service")
    user.keys("Return")
    wait_for("the template", lambda: glob.glob(f"{home}/data/Meshwright/meshwright/templates/*.json"))
    user.keys("ctrl+n")
    wait_for("a blank node", lambda: json_shown(user) == {"spec": {}})
    user.keys("ctrl+4")
    user.focus(user.find("list", "Templates"))
    user.keys("End")
    user.click("push button", "Use this template")
    user.picture("template")
    wait_for("its settings", lambda: json_shown(user).get("spec", {}).get("listeners"))


def name_a_bare_spec(user):
    user.find("dialog", "Names")
    user.type("text", "Mesh name", "shop")
    user.type("text", "Virtual node name", "bare")
    user.keys("Return")
    wait_for("the named node", lambda: user.sees("frame", "bare.json* – Meshwright") and json_shown(user) == {
        "meshName": "shop", "virtualNodeName": "bare", "spec": BARE})


def pick_two(user):
    names = user.find("list", "Virtual nodes in the file")
    user.focus(names)
    user.keys("Home", "shift+Down", "Return")
    wait_for("a window for each of the two", lambda: len([
        window for window in user._windows() if window.get_name() == "several.json – Meshwright"]) == 2)


def run(program, home, pictures, path, *walks):
    user = Person(program, home, pictures, [path])
    try:
        for walk in walks:
            walk(user)
    except BaseException:
        user.picture("failed")
        raise
    finally:
        user.leave()


def main():
    on_a_display_of_its_own()
    program = os.path.abspath(sys.argv[1])
    pictures = sys.argv[2] if len(sys.argv) > 2 else None
    home = tempfile.mkdtemp(prefix="meshwright-e2e-")
    run(program, home, pictures, write(home, "orders.json", JQ), fill_in_a_template, type_json,
        lambda user: make_and_use_a_template(user, home))
    run(program, home, pictures, write(home, "bare.json", BARE), name_a_bare_spec)
    run(program, home, pictures, write(home, "described.json", DESCRIBED), lambda user: wait_for(
        "what the service added to be left behind", lambda: user.sees("frame", "described.json – Meshwright") and json_shown(
            user) == {"meshName": "shop", "virtualNodeName": "described", "spec": {}}))
    run(program, home, pictures, write(home, "several.json", SEVERAL), pick_two)
    shutil.rmtree(home, ignore_errors=True)
    print("filled in, named, unwrapped, picked; typed, and started from a template of one's own")


if __name__ == "__main__":
    main()
