# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Someone types into a real window, and the program is killed at random moments.

After each kill the draft on the disk must be valid and hold everything that was typed more than a second before; the next
start offers it, and goes on in the step and field where the person was: what is typed next is typed blindly, without
looking for the field.

usage: kill.py PROGRAM [KILLS [SEED]]
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

from person import on_a_display_of_its_own, wait_for, xdotool

LONGEST = 1.0  # seconds until what was typed is on the disk, by promise
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def windows(name):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], capture_output=True, text=True, check=False)
    return found.stdout.split()


def focused(name):
    """The focused window's id when it is called `name`."""
    active = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False)
    return name in active.stdout


def patience():
    """How long the promised second is here: a machine with more to do than it can stretches it."""
    return LONGEST * max(1.0, os.getloadavg()[0] / os.cpu_count())


class Typist:
    """Types into the program, remembering when."""

    def __init__(self, program, home):
        self.program = program
        self.home = home
        self.environment = dict(os.environ, HOME=home, XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                                XDG_RUNTIME_DIR=f"{home}/run", QT_ACCESSIBILITY="0", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
        os.makedirs(f"{home}/run", mode=0o700, exist_ok=True)
        self.process = None
        self.typed = ""  # all that has been typed into the field
        self.times = []  # when each letter was

    def start(self):
        self.process = subprocess.Popen([self.program], env=self.environment)
        wait_for("the console", lambda: focused("Meshwright"))

    def begin(self):
        """A new node, in the field of its name."""
        self.start()
        wait_for("the wizard", lambda: self.presses("ctrl+n"))
        xdotool("key", "ctrl+5")
        time.sleep(0.5)

    def presses(self, key):
        """The window takes keys some time after it has come: who sees no wizard come presses again."""
        xdotool("key", key)
        for _ in range(30):
            time.sleep(0.1)
            if focused("Create virtual node"):
                return True
        return False

    def resume(self):
        """Takes what the console offers, whose button has the focus."""
        self.start()
        time.sleep(0.3)
        wait_for("the wizard again", lambda: self.presses("space"))
        time.sleep(0.3)

    def type(self, seconds, choices):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            letter = choices.choice(LETTERS)
            xdotool("key", letter)
            self.typed += letter
            self.times.append(time.monotonic())
            time.sleep(choices.uniform(0, 0.12))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        self.process.wait()
        return killed

    def draft(self):
        """What the drafts on the disk say; fails when one is no JSON."""
        files = glob.glob(f"{self.home}/data/Meshwright/meshwright/drafts/*.json")
        assert len(files) == 1, files
        with open(files[0], encoding="utf-8") as file:
            return json.load(file)


def check(typist, killed):
    due = sum(1 for moment in typist.times if moment < killed - patience())
    if due == 0 and not glob.glob(f"{typist.home}/data/Meshwright/meshwright/drafts/*.json"):
        return False
    draft = typist.draft()
    name = draft["document"].get("virtualNodeName", "")
    assert typist.typed.startswith(name), f"typed {typist.typed!r}, kept {name!r}"
    assert len(name) >= due, f"typed {typist.typed!r}, {due} letters of which must be kept, kept {name!r}"
    assert draft["step"] == 5 and draft["field"] == "/virtualNodeName", (draft["step"], draft["field"])
    # What was typed in the last moment may be gone; the next one goes on from here.
    typist.times = [0.0] * len(name)
    typist.typed = name
    return True


def main():
    on_a_display_of_its_own(timeout=7200)
    program = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(10**6)
    print(f"{kills} kills, seed {seed}", flush=True)
    choices = random.Random(seed)
    typist = None
    for kill in range(kills):
        if typist is None or len(typist.typed) > 200:
            typist = Typist(program, tempfile.mkdtemp(prefix="meshwright-kill-"))
            typist.begin()
        else:
            typist.resume()
        typist.type(choices.uniform(0.05, 2.5), choices)
        if not check(typist, typist.kill()):
            typist = None
        if kill % 10 == 9:
            print(f"{kill + 1} kills", flush=True)
    print("nothing was lost")


if __name__ == "__main__":
    main()
