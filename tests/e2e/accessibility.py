#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What somebody hears who does not see the windows: every window is walked through the accessibility tree.

Whatever takes the focus has a name; each field of a step says in words what it is for, whether it is required and what is
wrong with it; nothing comes as a dialog, an image or a scrolled area without a name; the tree reads from top to bottom;
and what appears (an issue, a notice) is told to who listens. Every fault is printed; the test fails when there is one.

usage: accessibility.py PROGRAM [FOLDER FOR PICTURES]
"""

import glob
import json
import os
import re
import shutil
import sys
import tempfile
import time

import person
from person import Person, on_a_display_of_its_own, wait_for

GUIDE = {"meshName": "meshName", "virtualNodeName": "nodeName", "spec": {
    "listeners": [{"portMapping": {"port": 80, "protocol": "http"}}],
    "serviceDiscovery": {"dns": {"hostname": "serviceBv1.svc.cluster.local"}}}}
FIELDS = ("text", "password text", "spin button", "combo box", "check box", "radio button")
REQUIRED = ("Virtual node name", "DNS hostname", "Port", "Protocol")  # of what the guide's example has
POINTER = re.compile(r"^/[A-Za-z]|/spec/|/portMapping|/listeners/")
LAST_STEP = 12


class Ears:
    """What an assistive program is told: the words of what comes into sight as a notification or an alert."""

    def __init__(self, atspi):
        from gi.repository import GLib
        self.context = GLib.MainContext.default()
        self.heard = []
        self.listener = atspi.EventListener.new(self.hear)
        for event in ("object:state-changed:showing", "object:property-change:accessible-name",
                      "object:property-change:accessible-description"):
            self.listener.register(event)

    def hear(self, event):
        try:
            showing = event.type.startswith("object:state-changed:showing")
            if showing and (not event.detail1 or event.source.get_role_name() not in ("notification", "alert")):
                return
            event.source.clear_cache()
            words = event.source.get_description() if "description" in event.type else event.source.get_name()
            self.heard.append((event.type.removeprefix("object:"), event.source.get_role_name(), words))
        except Exception:  # it went away before it could be asked
            pass

    def listen(self):
        while self.context.iteration(False):
            pass

    def hears(self, kind, words, seconds=8):
        """Waits until an event of that kind says something that holds the words."""
        def found():
            self.listen()
            return any(event.startswith(kind) and words in said for event, _, said in self.heard)
        try:
            return wait_for(words, found, seconds)
        except AssertionError:
            return False


class Listener(Person):
    """Someone who goes through whole windows and writes down what is amiss."""

    faults = None
    wizard = None
    looked_at = 0

    def begin(self):
        self.faults = {}
        self.ears = Ears(self.Atspi)

    def fault(self, where, what, node=None):
        line = f"{where}: {what}" + (f" – {self.way(node)}" if node else "")
        self.faults[line] = True

    def way(self, node):
        """Where a node is: the roles and names around it."""
        words = []
        while node and node.get_role_name() != "application" and len(words) < 6:
            words.append(f"{node.get_role_name()} “{node.get_name()[:40]}”")
            node = node.get_parent()
        return " in ".join(words)

    def showing(self, node):
        """The children of a node that are in sight."""
        found = []
        for i in range(min(node.get_child_count(), 400)):
            child = node.get_child_at_index(i)
            if child and child.get_state_set().contains(self.Atspi.StateType.SHOWING):
                found.append(child)
        return found

    def place(self, node):
        return node.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)

    def read(self, where, node=None, about_fields=False):
        """Looks at a node and all in it; at the window in use, when none is named."""
        if node is None:
            node = self._windows()[0]
        self.look(where, node, about_fields)
        role = node.get_role_name()
        if role in ("table", "tree", "tree table", "list", "combo box", "menu bar", "page tab list", "text"):
            return  # what they hold is drawn by Qt in an order of its own
        children = self.showing(node)
        if role not in ("split pane", "status bar", "panel"):  # a panel: the buttons of a dialog, which the desktop orders
            self.compare_places(where, children)
        if role == "filler" and not node.get_name() and any(self.holds_scroll_bar(child) for child in children):
            self.fault(where, "a scrolled area has no name", node)
        for child in children:
            self.read(where, child, about_fields)

    def look(self, where, node, about_fields):
        Listener.looked_at += 1
        role, name, states = node.get_role_name(), node.get_name(), node.get_state_set()
        is_control = states.contains(self.Atspi.StateType.FOCUSABLE) and role not in ("frame", "filler")
        if is_control and not name.strip():
            self.fault(where, "a control has no name", node)
        is_line = role == "frame" and node.get_parent().get_role_name() != "application"  # what Qt calls a drawn line
        if role in ("dialog", "frame", "window", "image", "icon", "scroll pane") and not name.strip() and not is_line:
            self.fault(where, f"{role} has no name", node)
        description = node.get_description()
        if POINTER.search(description) or POINTER.search(name):
            self.fault(where, f"says a JSON pointer: {(name, description)}", node)
        if about_fields and role in FIELDS and states.contains(self.Atspi.StateType.FOCUSABLE):
            self.look_at_field(where, node, name, description)

    def look_at_field(self, where, node, name, description):
        if not description.strip():
            self.fault(where, f"the field “{name}” has no description", node)
        elif not re.match(r"[A-Z“(]", description) or " " not in description and not description.endswith("."):
            self.fault(where, f"the description of “{name}” is no sentence: {description!r}", node)
        if name in REQUIRED and where.startswith("step") and not re.match(r"Required\.|Not valid: ", description):
            self.fault(where, f"the required field “{name}” does not say so: {description!r}", node)

    def holds_scroll_bar(self, node):
        """Whether a node is what Qt puts a scroll bar into, at the side of what is scrolled."""
        inner = self.showing(node) if node.get_role_name() == "filler" and node.get_child_count() == 1 else []
        return bool(inner) and inner[0].get_role_name() == "scroll bar"

    def compare_places(self, where, children):
        """Siblings are read as they are seen: from top to bottom, and in a line from left to right."""
        before = None
        for child in children:
            # Qt's own way: a bar of tabs follows its pages, as do the scroll bars.
            if child.get_role_name() in ("scroll bar", "notification", "separator", "page tab list"):
                continue
            now = self.place(child)
            if now.width <= 1 or now.height <= 1:
                continue
            if before:
                other, at = before
                above = now.y + now.height <= at.y
                left = now.x + now.width <= at.x and now.y < at.y + at.height and at.y < now.y + now.height
                if above or left:
                    self.fault(where, f"is read after {other.get_role_name()} “{other.get_name()[:40]}”, and stands "
                               + ("above it" if above else "before it"), child)
            before = child, now

    def form(self):
        """The part of the wizard that shows the steps."""
        if not self.wizard:
            self.wizard = self.find("filler", "Create virtual node", usable=False)
        return self.wizard


def listen_to_the_console(user):
    user.find("push button", "See an example mesh")
    user.read("console at the first start")
    user.click("push button", "Add place…")
    user.find("dialog", "Add place")
    user.read("place dialog, folder")
    user.click("radio button", "An App Mesh endpoint")
    user.read("place dialog, endpoint")
    user.click("radio button", "Keys typed here")
    user.read("place dialog, keys typed")
    user.keys("Escape")
    user.click("push button", "See an example mesh")
    table = user.find("table", "Virtual nodes")
    user.focus(table)
    user.keys("Home")
    user.find("push button", "Delete…")
    time.sleep(0.5)
    user.read("console with the example mesh")
    user.click("push button", "Delete…")
    user.find("dialog", "Delete virtual nodes")
    time.sleep(1)
    user.read("delete dialog")
    user.keys("Escape")
    user.keys("ctrl+d")
    time.sleep(0.5)
    user.read("console, drafts")


def listen_to_the_steps(user):
    user.find("frame", "node.json – Meshwright")
    user.read("wizard, as it opens")
    for step in range(1, LAST_STEP + 1):
        if step < 10:
            user.keys(f"ctrl+{step}")
        else:
            user.keys("alt+Next")
        time.sleep(0.4)
        user.read(f"step {step}", user.form(), about_fields=5 <= step < LAST_STEP)
    # What is opened by a switch.
    user.keys("alt+Prior")
    time.sleep(0.3)
    for part in ("Enable connection pool", "Enable outlier detection", "Enable health check", "Enable TLS termination",
                 "Set timeouts"):
        node = user.find("check box", part)
        node.get_action_iface().do_action(0)
        time.sleep(0.3)
    user.read("step 11, everything on", user.form(), about_fields=True)


def listen_to_what_appears(user):
    ears = user.ears
    user.keys("ctrl+5")
    ears.listen()
    ears.heard.clear()
    user.type("text", "Virtual node name", "not a name")
    field = user.find("text", "Virtual node name")
    if not ears.hears("state-changed:showing", "Virtual node name: "):
        user.fault("wrong value", f"no notification tells that it is wrong; heard {ears.heard[-4:]}")
    if not ears.hears("property-change:accessible-description", "Not valid: "):
        user.fault("wrong value", f"no event tells the new description; heard {ears.heard[-4:]}")
    field.clear_cache()
    if not field.get_description().startswith("Not valid: "):
        user.fault("wrong value", f"the description is {field.get_description()!r}")
    ears.heard.clear()
    # A node that another program changes meanwhile brings a notice.
    wait_for("the draft", lambda: glob.glob(f"{os.path.dirname(user.file)}/data/Meshwright/meshwright/drafts/*.json"))
    with open(user.file, "w", encoding="utf-8") as file:
        json.dump(dict(GUIDE, virtualNodeName="other"), file)
    if not ears.hears("state-changed:showing", "changed"):
        user.fault("notice", f"no notification tells of it; heard {ears.heard[-4:]}")
    user.read("wizard with a notice and an issue")


def visit(program, home, does, files=()):
    """What is amiss in the windows of one start of the program."""
    user = Listener(program, home, sys.argv[2] if len(sys.argv) > 2 else None, files)
    user.begin()
    user.file = files[0] if files else None
    try:
        does(user)
    except BaseException:
        user.picture("failed")
        raise
    finally:
        for fault in user.faults:
            print(fault, flush=True)
        user.leave()
    return user.faults


def main():
    on_a_display_of_its_own()
    began = time.monotonic()
    program = os.path.abspath(sys.argv[1])
    home = tempfile.mkdtemp(prefix="meshwright-e2e-")
    file = f"{home}/node.json"
    with open(file, "w", encoding="utf-8") as out:
        json.dump(GUIDE, out)

    def wizard(user):
        listen_to_the_steps(user)
        listen_to_what_appears(user)
    faults = dict(visit(program, home, listen_to_the_console))
    faults.update(visit(program, home, wizard, [file]))
    shutil.rmtree(home, ignore_errors=True)
    print(f"{Listener.looked_at} things in sight, {time.monotonic() - began:.0f} s")
    assert not faults, f"{len(faults)} faults"


if __name__ == "__main__":
    main()
