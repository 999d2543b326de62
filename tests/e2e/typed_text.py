# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Someone types in a rhythm of their own, into the form and into the JSON, and does something before the program has had
a pause: kills it, ends it, closes the window, saves.

A kill may take what was typed in the last second; nothing else may take anything.

usage: typed_text.py PROGRAM [ROUNDS [SEED]]
"""

import glob
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

from kill import LONGEST, Typist, focused, patience
from person import on_a_display_of_its_own, wait_for, xdotool

SLOWEST = 0.3  # seconds between two letters
NODE = {"meshName": "shop", "spec": {}, "virtualNodeName": "n"}


class Writer(Typist):
    """Types the name of a node that has "n" for a name already: into the form, the JSON, or JSON that stays broken."""

    def __init__(self, program, where):
        super().__init__(program, tempfile.mkdtemp(prefix="meshwright-typed-"))
        self.where = where
        self.file = f"{self.home}/node.json"

    def begin(self, with_file):
        """A window whose caret is behind the name."""
        if with_file:
            with open(self.file, "w", encoding="utf-8") as file:
                json.dump(NODE, file)
            self.process = subprocess.Popen([self.program, self.file], env=self.environment)
            wait_for("the wizard", lambda: focused("node.json"))
            wait_for("the caret to be in the name", self.reach_the_name)
        else:
            super().begin()
            xdotool("key", "n")
        xdotool("key", "End")
        if self.where != "form":
            xdotool("key", "ctrl+shift+j")
            time.sleep(0.3 * patience() / LONGEST)
            xdotool("key", "End", "Left")
        if self.where == "broken":
            xdotool("key", "Delete")  # the quotation mark that ends the name
            wait_for("the text to be broken", lambda: any(draft.get("unfinishedText") for draft in self.drafts()))

    def reach_the_name(self):
        """The window takes keys some time after it has come: a letter is tried, and taken away again."""
        xdotool("key", "ctrl+5")
        time.sleep(0.3)
        xdotool("key", "End", "q")
        for _ in range(20):
            time.sleep(0.1)
            if any(draft["document"].get("virtualNodeName") == "nq" for draft in self.drafts()):
                xdotool("key", "BackSpace")
                wait_for("the letter to be gone", lambda: self.kept() == "")
                return True
        return False

    def write(self, seconds, choices):
        """Types letters at a pace of its own, which changes like a person's does."""
        until = time.monotonic() + seconds
        pace = choices.uniform(0, SLOWEST)
        while time.monotonic() < until:
            letter = choices.choice("abcdefghijklmnopqrstuvwxyz")
            xdotool("key", letter)
            self.typed += letter
            self.times.append(time.monotonic())
            time.sleep(min(SLOWEST, choices.uniform(0.5, 1.5) * pace))

    def drafts(self):
        found = []
        for name in glob.glob(f"{self.home}/data/Meshwright/meshwright/drafts/*.json"):
            with open(name, encoding="utf-8") as file:
                found.append(json.load(file))
        return found

    def kept(self):
        """How much of what was typed the one draft has; the name itself when it is not that."""
        drafts = self.drafts()
        assert len(drafts) <= 1, drafts
        if not drafts:
            return ""
        name = drafts[0]["document"].get("virtualNodeName", "")
        text = drafts[0].get("unfinishedText", "")
        if self.where == "broken" and text:
            name = text.split('"virtualNodeName": "')[1].split("\n")[0]
        return name[1:]

    def saved(self):
        with open(self.file, encoding="utf-8") as file:
            return json.load(file)["virtualNodeName"][1:]

    def expect(self, kept, at_least):
        assert self.typed.startswith(kept) and len(kept) >= at_least, \
            f"{self.where}: typed {self.typed!r}, of which {at_least} letters must be kept, kept {kept!r}"


def kill(writer):
    killed = writer.kill()
    writer.expect(writer.kept(), sum(1 for moment in writer.times if moment < killed - patience()))


def end(writer):
    ended = time.monotonic()
    writer.process.send_signal(signal.SIGTERM)
    assert writer.process.wait(timeout=60) == 0
    # A program that gets no turn has not been given the last keys yet.
    late = 0 if patience() == LONGEST else patience() / 5
    writer.expect(writer.kept(), sum(1 for moment in writer.times if moment < ended - late))


def close(writer):
    xdotool("key", "ctrl+w")
    wait_for("the window to go", lambda: not focused("Create virtual node") and not focused("node.json"))
    try:
        wait_for("the draft to be kept", lambda: writer.kept() == writer.typed)
    finally:
        writer.kill()
        writer.expect(writer.kept(), len(writer.typed))


def save(writer):
    """What is saved is all that is valid; the rest stays a draft."""
    before = os.stat(writer.file)
    xdotool("key", "ctrl+s")
    wait_for("the file to be saved",
             lambda: (os.stat(writer.file).st_ino, os.stat(writer.file).st_mtime_ns) != (before.st_ino, before.st_mtime_ns)
             or (writer.where == "broken" and writer.drafts()))
    writer.process.send_signal(signal.SIGTERM)
    assert writer.process.wait(timeout=60) == 0
    if writer.where == "broken":
        assert writer.saved() == "", writer.saved()
        writer.expect(writer.kept(), len(writer.typed))
    else:
        writer.expect(writer.saved(), len(writer.typed))
        assert not writer.drafts(), writer.drafts()


def main():
    on_a_display_of_its_own(timeout=7200)
    program = os.path.abspath(sys.argv[1])
    ways = [(where, does) for does in (kill, end, close, save) for where in ("form", "pane", "broken")]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else len(ways)
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10**6)
    print(f"{rounds} rounds, seed {seed}", flush=True)
    choices = random.Random(seed)
    for number in range(rounds):
        where, does = ways[number % len(ways)]
        writer = Writer(program, where)
        writer.begin(with_file=does is save)
        writer.write(choices.uniform(0.3, 2.0), choices)
        does(writer)
        print(f"{number + 1}: {len(writer.typed)} letters into the {where}, then {does.__name__}", flush=True)
    print("nothing was lost")


if __name__ == "__main__":
    main()
