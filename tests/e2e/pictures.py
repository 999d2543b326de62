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
import pathlib
import shutil
import sys
import tempfile
import time

from person import Person, on_a_display, wait_for
from pictured_nodes import FULL, states
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

    def take_dialog(self, name, title, opens):
        def take():
            opens()
            self.find("dialog", title)
            self.take(name)
            self.keys("Escape")
        self.attempt(name, take)

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
        user.press("radio button", "A folder on this computer")
        user.take("dialog-place-folder")
        user.press("radio button", "An App Mesh endpoint")
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

    take_what_is_chosen(user, table)
    take_what_a_mesh_offers(user)
    user.keys("ctrl+d")
    user.take("console-drafts")
    user.keys("Delete")
    user.take("console-no-drafts")


def take_what_is_chosen(user, table):
    user.take_dialog("dialog-delete", "Delete virtual nodes", lambda: user.keys("Delete"))
    user.focus(table)
    user.keys("ctrl+a")
    user.take("console-several")
    user.take_dialog("dialog-delete-several", "Delete virtual nodes", lambda: user.keys("Delete"))
    user.focus(table)
    user.keys("Down", "Up", "alt+Return")
    user.take("console-problems")
    user.keys("Escape")


def take_what_a_mesh_offers(user):
    user.take_dialog("dialog-mesh", "Create mesh", lambda: user.keys("ctrl+shift+n"))

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
    user.attempt("plan", lambda: take_a_plan(user))


def take_a_plan(user):
    """What is saved once more, after it was changed on both sides."""
    def save():
        user.keys("alt+m", "s")
        user.find("dialog", "Choose a place")
        user.take("dialog-choose-place")
        user.press("push button", "OK")
    save()
    wait_for("the saved mesh", lambda: user.sees("label", "shop is in This computer: 15 written, 0 as they were."))
    user.take("console-notice")
    for folder, port in (("meshes", 5433), ("example-mesh", 5434)):
        file = next(user.home.rglob(f"{folder}/shop/virtual-nodes/stock.json"))
        node = json.loads(file.read_text(encoding="utf-8"))
        node["virtualNode"]["spec"]["listeners"][0]["portMapping"]["port"] = port
        node["virtualNode"]["metadata"]["version"] = port
        file.write_text(json.dumps(node, indent=2), encoding="utf-8")
    user.keys("F5")
    wait_for("what was changed", lambda: user.sees("table cell", "tcp 5434"))
    save()
    user.find("dialog", "Save shop to This computer")
    user.take("dialog-plan")
    user.keys("Escape")


def take_a_new_node(user):
    table = user.find("table", "Virtual nodes")
    wait_for("the mesh it is for", lambda: table.get_child_count() > 2)
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
    user.keys("BackSpace")
    user.keys("alt+Return")
    user.take("review-what-to-do")
    user.keys("Escape")
    take_what_a_review_offers(user)
    user.type("text", "Filter", "nothing-has-this-word")
    user.take("review-nothing")


def take_what_a_review_offers(user):
    user.focus(user.find("text", "Filter"))
    user.keys("Tab")
    for grouping in ("mesh", "file", "rule", "severity"):
        user.keys("Down")
        user.take(f"review-by-{grouping}")
    user.take_dialog("dialog-left-out", "Files that were not read",
                     lambda: user.press("push button", "What was left out, in detail"))
    user.take_dialog("dialog-accept", "Accept with a reason", lambda: user.press("push button", "Accept…"))

    def report():
        user.press("push button", "Report…")
        user.await_window("Report: ")
        time.sleep(2)
        user.take("report")
        user.keys("Escape")
    user.attempt("report", report)


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
        user.home = pathlib.Path(home)
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
