#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What a person sees when others change the same file, when a file is open twice, when the disk fails, and when a draft is
discarded after all.

usage: files_and_drafts.py PROGRAM [FOLDER FOR PICTURES]
"""

import glob
import json
import os
import shutil
import sys
import tempfile

from person import Person, on_a_display_of_its_own, wait_for

ORIGINAL = """{ "meshName":"shop",
    "virtualNodeName": "orders",
  "spec": {"listeners": [ {"portMapping": {"port": 8080, "protocol": "http"}} ],
           "serviceDiscovery": {"dns": {"hostname": "orders.local"}}}}
"""
NAME = "Virtual node name"


class Place:
    """The folders of a person of our own."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="meshwright-e2e-")
        self.file = f"{self.home}/node.json"
        self.drafts = f"{self.home}/data/Meshwright/meshwright/drafts"
        self.write(ORIGINAL)

    def write(self, text):
        with open(self.file, "w", encoding="utf-8") as file:
            file.write(text)

    def read(self):
        with open(self.file, encoding="utf-8") as file:
            return file.read()

    def draft(self):
        """The one draft there is; None when there is none."""
        for path in glob.glob(f"{self.drafts}/*.json"):
            with open(path, encoding="utf-8") as file:
                return json.load(file)
        return None

    def draft_says(self, name):
        draft = self.draft()
        return draft and draft["document"]["virtualNodeName"] == name


def keep_mine(user, place):
    user.keys("ctrl+5")
    user.type("text", NAME, "orders-v2")
    wait_for("the draft", lambda: place.draft_says("orders-v2"))
    place.write(ORIGINAL.replace("8080", "9090"))
    user.find("push button", "Take theirs")
    user.picture("changed-outside")
    user.click("push button", "Keep mine")
    user.keys("ctrl+s")
    wait_for("the file with what was typed", lambda: "orders-v2" in place.read())
    assert place.read() == ORIGINAL.replace('"orders"', '"orders-v2"'), place.read()
    wait_for("the draft to be gone", lambda: place.draft() is None)


def take_theirs(user, place):
    user.type("text", NAME, "orders-v3")
    wait_for("the draft", lambda: place.draft_says("orders-v3"))
    place.write(ORIGINAL.replace('"orders"', '"from-elsewhere"'))
    user.click("push button", "Take theirs")
    wait_for("their name", lambda: user.text("text", NAME) == "from-elsewhere")
    user.keys("ctrl+z")
    wait_for("my name again", lambda: user.text("text", NAME) == "orders-v3")


def open_twice(program, user, place):
    second = Person(program, place.home, user.pictures, [place.file])
    try:
        second.click("push button", "Open read-only")
        second.find("frame", "node.json (read-only) – Meshwright")
        second.keys("ctrl+5")
        second.picture("read-only")
        field = second.find("text", NAME, usable=False)
        assert not field.get_state_set().contains(second.Atspi.StateType.ENABLED), "a read-only field takes text"
    finally:
        second.leave()


def fail_to_keep(user, place):
    away = place.drafts + "-away"
    os.rename(place.drafts, away)
    with open(place.drafts, "w", encoding="utf-8") as obstacle:
        obstacle.write("not a folder")
    user.type("text", NAME, "orders-v4")
    user.find("push button", "Try again")
    user.picture("not-kept")
    user.type("text", NAME, "orders-v5")
    os.remove(place.drafts)
    os.rename(away, place.drafts)
    wait_for("the draft", lambda: place.draft_says("orders-v5"))
    wait_for("the notice to go", lambda: not user.sees("push button", "Try again"))


def discard_and_undo(user, place):
    user.keys("alt+f", "d")
    wait_for("the draft to be gone", lambda: place.draft() is None)
    user.picture("discarded")
    user.click("push button", "Undo")
    wait_for("the draft again", lambda: place.draft_says("orders-v5"))
    table = user.find("table", "Drafts")
    user.focus(table)
    user.keys("Home", "Return")
    wait_for("the field again", lambda: user.sees("text", NAME) and user.text("text", NAME) == "orders-v5")
    user.picture("resumed")
    user.keys("ctrl+z")
    wait_for("an edit of before to be undone", lambda: user.text("text", NAME) != "orders-v5")


def main():
    on_a_display_of_its_own()
    program = os.path.abspath(sys.argv[1])
    place = Place()
    user = Person(program, place.home, sys.argv[2] if len(sys.argv) > 2 else None, [place.file])
    try:
        user.find("frame", "node.json – Meshwright")
        keep_mine(user, place)
        take_theirs(user, place)
        open_twice(program, user, place)
        fail_to_keep(user, place)
        discard_and_undo(user, place)
    except BaseException:
        user.picture("failed")
        raise
    finally:
        user.leave()
    shutil.rmtree(place.home, ignore_errors=True)
    print("kept, taken, opened twice, not kept and kept again, discarded and brought back")


if __name__ == "__main__":
    main()
