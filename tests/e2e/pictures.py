#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Pictures of every step and window, to be looked at: on small and large screens, at 100 % and 200 %, light, dark and
with high contrast.

The dark colours are those of KDE's Breeze Dark, which Qt itself reads from the settings of that desktop.

usage: pictures.py FOLDER PROGRAM [SCREEN…], a screen being, say, 1280x720-100-dark
"""

import json
import os
import shutil
import sys
import tempfile
import time

from person import Person, on_a_display, wait_for
from reviewed_folder import REVIEWED

SCREENS = [f"{size}-{scale}-{look}" for size in ("1280x720", "1920x1080") for scale in (100, 200)
           for look in ("light", "dark", "contrast")]

# Windows fill the screen, dialogs have the size they come with.
OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><maximized>true</maximized></application></applications></openbox_config>"""

DARK = {
    "Window": ("49,54,59", "239,240,241"), "View": ("35,38,41", "239,240,241"), "Button": ("49,54,59", "239,240,241"),
    "Selection": ("61,174,233", "239,240,241"), "Tooltip": ("49,54,59", "239,240,241"),
}

TLS = {"validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}},
                      "subjectAlternativeNames": {"match": {"exact": ["payments.apps.local"]}}},
       "certificate": {"file": {"certificateChain": "/certs/client.pem", "privateKey": "/certs/client.key"}},
       "enforce": True, "ports": [443, 8443]}
SECONDS, MILLISECONDS = {"unit": "s", "value": 15}, {"unit": "ms", "value": 800}
FULL_LISTENER = {
    "portMapping": {"port": 8080, "protocol": "http"},
    "connectionPool": {"http": {"maxConnections": 100, "maxPendingRequests": 50}},
    "outlierDetection": {"maxServerErrors": 5, "interval": SECONDS, "baseEjectionDuration": SECONDS,
                         "maxEjectionPercent": 10},
    "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                    "intervalMillis": 5000, "timeoutMillis": 2000},
    "tls": {"mode": "STRICT", "certificate": {"file": {"certificateChain": "/certs/server.pem",
                                                       "privateKey": "/certs/server.key"}},
            "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}},
    "timeout": {"http": {"perRequest": SECONDS, "idle": MILLISECONDS}},
}
FULL = {"meshName": "shop", "virtualNodeName": "orders-v3", "tags": [{"key": "team", "value": "orders"}], "spec": {
    "serviceDiscovery": {"awsCloudMap": {"namespaceName": "shop.local", "serviceName": "orders",
                                         "ipPreference": "IPv6_PREFERRED",
                                         "attributes": [{"key": "ECS_TASK_DEFINITION_FAMILY", "value": "orders"}]}},
    "backendDefaults": {"clientPolicy": {"tls": TLS}},
    "backends": [{"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": TLS}}},
                 {"virtualService": {"virtualServiceName": "stock.apps.local"}}],
    "logging": {"accessLog": {"file": {"path": "/dev/stdout", "format": {"json": [
        {"key": "path", "value": "%REQ(:PATH)%"}, {"key": "status", "value": "%RESPONSE_CODE%"}]}}}},
    "listeners": [FULL_LISTENER, {"portMapping": {"port": 9090, "protocol": "grpc"}},
                  {"portMapping": {"port": 70000, "protocol": "tcp"}}]}}
LAST_STEP = 12


class Photographer(Person):
    """Someone who takes pictures of what is there."""

    def take(self, name):
        self.await_answers()
        time.sleep(0.7)
        self.picture(name)

    def attempt(self, what, does):
        """What cannot be reached on a screen is told, and the rest is taken nevertheless."""
        try:
            does()
        except AssertionError as missing:
            print(f"{os.path.basename(self.pictures)}: {what}: {missing}", flush=True)
            self.picture(f"missing-{what}")
            self.keys("Escape")

    def await_window(self, words):
        """Waits until the window in front is called something with these words."""
        wait_for(words, lambda: any(words in window.get_name() for window in self._windows()[:1]), 60)

    def press(self, role, name):
        """By the keyboard, wherever on the screen it is."""
        self.focus(self.find(role, name))
        self.keys("space")


def take_the_console(user):
    user.find("push button", "See an example mesh")
    user.take("console-first-start")

    def place():
        user.press("push button", "Add place…")
        user.find("dialog", "Add place")
        user.take("dialog-place-folder")
        user.find("radio button", "An App Mesh endpoint").get_action_iface().do_action(0)
        user.take("dialog-place-endpoint")
        user.keys("Escape")
    user.attempt("place", place)
    user.press("push button", "See an example mesh")
    table = user.find("table", "Virtual nodes")
    wait_for("the nodes", lambda: table.get_child_count() > 2)
    user.take("console-example")
    user.focus(table)
    user.keys("Home")
    user.take("console-node")

    def delete():
        user.keys("Delete")
        user.find("dialog", "Delete virtual nodes")
        user.take("dialog-delete")
        user.keys("Escape")
    user.attempt("delete", delete)

    take_what_a_mesh_offers(user)
    user.keys("ctrl+d")
    user.take("console-drafts")


def take_what_a_mesh_offers(user):
    def mesh():
        user.keys("ctrl+shift+n")
        user.find("dialog", "Create mesh")
        user.take("dialog-mesh")
        user.keys("Escape")
    user.attempt("mesh", mesh)

    def edit():
        user.focus(user.find("table", "Virtual nodes"))
        user.keys("ctrl+Return")
        wait_for("the editor", lambda: user._windows()[0].get_name() != "Meshwright")
        time.sleep(1)
        user.take("wizard-update")
        user.type("text", "DNS hostname", "front.eu.shop.local")
        user.keys("ctrl+9")
        for _ in range(9, LAST_STEP):
            user.keys("alt+Next")
        user.take("wizard-update-review")
        user.keys("ctrl+w")
    user.attempt("edit", edit)


def take_a_new_node(user):
    user.keys("ctrl+n")
    user.await_window("Create virtual node")
    take_the_steps(user, "new")
    user.keys("ctrl+w")


def take_the_steps(user, kind):
    for step in range(1, LAST_STEP + 1):
        if step < 10:
            user.keys(f"ctrl+{step}")
        else:
            user.keys("alt+Next")
        user.take(f"{kind}-{step:02}")


def take_a_full_node(user):
    user.await_window("node.json")
    take_the_steps(user, "full")
    user.keys("ctrl+h")
    user.take("full-history")
    user.keys("ctrl+f")
    user.take("full-find")


def take_a_review(user):
    user.await_window("Review")
    user.find("list", "Problems")
    time.sleep(1)
    user.take("review-first")
    user.keys("F4")
    user.take("review-next")
    for name in ("rule", "service"):
        user.focus(user.find("text", "Filter"))
        user.type("text", "Filter", {"rule": "70000", "service": "stock.local"}[name])
        user.keys("Tab", "Tab", "Home", "Down")
        user.take(f"review-{name}")
    user.type("text", "Filter", "")
    user.keys("alt+Return")
    user.take("review-what-to-do")
    user.keys("Escape")


def take_a_comparison(user, home):
    """Two states of a mesh that differ in every way there is."""
    for name, changed in (("before", False), ("after", True)):
        os.makedirs(f"{home}/{name}", exist_ok=True)
        for file, node in states(changed).items():
            with open(f"{home}/{name}/{file}.json", "w", encoding="utf-8") as out:
                json.dump(node, out, indent=2)
    user.keys("alt+f", "p")
    user.find("dialog", "Compare")
    user.type("text", "Before: Path", f"{home}/before")
    user.type("text", "After: Path", f"{home}/after")
    user.take("dialog-compare")
    user.press("push button", "Compare")
    user.await_window("Compare before ↔ after – Meshwright")
    user.take("compare")
    user.keys("Down", "Down", "Down")
    user.take("compare-down")
    user.keys("ctrl+w")


def states(is_changed):
    """Virtual nodes by name, before or after."""
    def node(name, listener, **more):
        return {"meshName": "shop", "virtualNodeName": name, "spec": {
            "listeners": [listener], "serviceDiscovery": {"dns": {"hostname": f"{name}.shop.local"}}, **more}}
    def backends(*names):
        return [{"virtualService": {"virtualServiceName": name}} for name in names]
    orders = json.loads(json.dumps(FULL_LISTENER))
    payments = json.loads(json.dumps(FULL_LISTENER))
    out = {name: node(name, {"portMapping": {"port": 8080, "protocol": "http"}}) for name in ("cart", "front", "stock")}
    if is_changed:
        orders["healthCheck"]["timeoutMillis"] = 5000
        orders["timeout"]["http"]["idle"] = {"unit": "s", "value": 300}
        payments["tls"]["mode"] = "PERMISSIVE"
        out["audit"] = node("audit", {"portMapping": {"port": 50051, "protocol": "grpc"}})
    else:
        out["legacy"] = node("legacy", {"portMapping": {"port": 25, "protocol": "tcp"}})
        del orders["timeout"]["http"]["idle"]
    out["orders"] = node("orders", orders, backends=backends("payments.local", *["stock.local"] * is_changed))
    out["payments"] = node("payments", payments)
    return out


def take_all(folder, program, screen):
    home = tempfile.mkdtemp(prefix="meshwright-pictures-")
    if screen.endswith("dark"):
        os.makedirs(f"{home}/config")
        with open(f"{home}/config/kdeglobals", "w", encoding="utf-8") as file:
            for part, (ground, text) in DARK.items():
                file.write(f"[Colors:{part}]\nBackgroundNormal={ground}\nBackgroundAlternate={ground}\n"
                           f"ForegroundNormal={text}\nForegroundInactive=189,195,199\nForegroundLink=41,128,185\n"
                           "ForegroundVisited=155,89,182\n")
    if screen.endswith("contrast"):
        os.makedirs(f"{home}/config/Meshwright")
        with open(f"{home}/config/Meshwright/meshwright.conf", "w", encoding="utf-8") as file:
            file.write("[look]\ntheme=high-contrast\n")
    with open(f"{home}/node.json", "w", encoding="utf-8") as file:
        json.dump(FULL, file, indent=2)
    for name, text in REVIEWED.items():
        os.makedirs(os.path.dirname(f"{home}/shop-infra/{name}"), exist_ok=True)
        with open(f"{home}/shop-infra/{name}", "w", encoding="utf-8") as file:
            file.write(text)
    for takes, files in ((take_the_console, []), (lambda user: take_a_comparison(user, home), []), (take_a_new_node, []),
                         (take_a_full_node, [f"{home}/node.json"]), (take_a_review, [f"{home}/shop-infra"])):
        user = Photographer(program, home, f"{folder}/{screen}", files)
        try:
            user.attempt(takes.__name__, lambda takes=takes, user=user: takes(user))
        finally:
            user.leave()
    shutil.rmtree(home, ignore_errors=True)


def main():
    folder, program, *screens = sys.argv[1:]
    folder, program = os.path.abspath(folder), os.path.abspath(program)
    if "MESHWRIGHT_E2E_INSIDE" in os.environ:
        return take_all(folder, program, *screens)
    with tempfile.TemporaryDirectory() as settings:
        with open(f"{settings}/rc.xml", "w", encoding="utf-8") as file:
            file.write(OPENBOX)
        for screen in screens or SCREENS:
            size, scale, look = screen.split("-")
            more = {"QT_SCALE_FACTOR": str(int(scale) / 100)}
            if look == "dark":
                more.update(XDG_CURRENT_DESKTOP="KDE", KDE_SESSION_VERSION="5")
            if on_a_display([sys.executable, sys.argv[0], folder, program, screen], size, 600,
                            ("openbox", "--config-file", f"{settings}/rc.xml"), more):
                print(f"{screen}: not all of it could be taken", flush=True)
    print(f"Look at the pictures in {folder}.")


if __name__ == "__main__":
    main()
