# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""A person at a screen: starts a program on a display of its own and drives it through the accessibility tree.

Controls are found by what they are called, as a screen reader finds them, and used with real mouse and key events.
"""

import os
import shutil
import subprocess
import sys
import time

SKIP = 77  # what ctest takes for "skipped"


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIP)


def need(*programs):
    """Skips the test unless every program is installed."""
    for program in programs:
        if not shutil.which(program):
            skip(f"{program} is not installed")


def on_a_display(words, size="1280x800", timeout=300, manager=("openbox",), more=None):
    """Runs a command inside an Xvfb of that size, a window manager and a D-Bus session, for at most `timeout` seconds,
    with `more` in its environment; what it returns."""
    need("Xvfb", "openbox", "xdotool", "dbus-run-session", "import")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.fdopen(reading).readline().strip()
    environment = dict(os.environ, DISPLAY=f":{number}", MESHWRIGHT_E2E_INSIDE="1", QT_QPA_PLATFORM="xcb",
                       QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="C.UTF-8", GDK_BACKEND="x11",
                       **(more or {}))
    managing = subprocess.Popen([*manager], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        # A window that is there before its manager never gets the focus.
        wait_for("the window manager", lambda: subprocess.run(["xdotool", "get_desktop"], env=environment, check=False,
                                                              capture_output=True).returncode == 0)
        return subprocess.run(["dbus-run-session", "--", *words], env=environment, timeout=timeout).returncode
    finally:
        managing.terminate()
        server.terminate()


def on_a_display_of_its_own(timeout=300):
    """Runs this script again inside Xvfb, a window manager and a D-Bus session, unless it does so already; for
    at most `timeout` seconds."""
    if "MESHWRIGHT_E2E_INSIDE" not in os.environ:
        sys.exit(on_a_display([sys.executable, *sys.argv], timeout=timeout))


def atspi():
    """The accessibility library, or a skip."""
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        Atspi.set_timeout(15000, 15000)  # milliseconds: on a busy machine an answer takes more than its 800
        return Atspi
    except (ImportError, ValueError):
        skip("the accessibility library (gir1.2-atspi-2.0, python3-gi) is not installed")


def wait_for(what, found, seconds=15):
    """Asks `found` again until it gives something; fails after `seconds`."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        answer = found()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"not seen within {seconds} s: {what}")


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True, stdout=subprocess.DEVNULL)


class Person:
    """Someone who uses one program."""

    def __init__(self, program, home, pictures=None, files=(), output=None):
        self.Atspi = atspi()
        self.pictures = pictures
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=f"{home}/data", XDG_CONFIG_HOME=f"{home}/config",
                           XDG_RUNTIME_DIR=f"{home}/run")
        os.makedirs(f"{home}/run", mode=0o700, exist_ok=True)
        self.process = subprocess.Popen([program, *files], env=environment, stdout=output, stderr=output)
        self.application = wait_for("the program in the accessibility tree", self._application)

    def _application(self):
        desktop = self.Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def _walk(self, node):
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            yield child
            yield from self._walk(child)

    def _windows(self):
        """The windows of the program, the one in use first."""
        windows = [self.application.get_child_at_index(i) for i in range(self.application.get_child_count())]
        active = self.Atspi.StateType.ACTIVE
        return sorted(filter(None, windows), key=lambda window: not window.get_state_set().contains(active))

    def _find(self, role, name, usable=True):
        States = self.Atspi.StateType
        candidates = (node for window in self._windows() for node in (window, *self._walk(window)))
        for node in candidates:
            try:
                if node.get_name() != name or node.get_role_name() not in role.split("|"):
                    continue
                states = node.get_state_set()
                if states.contains(States.SHOWING) and (not usable or states.contains(States.ENABLED)):
                    return node
            except Exception:  # the control went away while we looked at it
                continue
        return None

    def find(self, role, name, usable=True):
        """The control of that role and accessible name once it is on the screen (and enabled)."""
        return wait_for(f"{role} “{name}”", lambda: self._find(role, name, usable))

    def sees(self, role, name):
        return self._find(role, name, usable=False) is not None

    def focus(self, node):
        node.get_component_iface().grab_focus()
        time.sleep(0.15)

    def click(self, role, name):
        """Clicks the middle of a control with the mouse."""
        node = self.find(role, name)
        self.focus(node)  # scrolls it into view
        place = node.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        across = min(place.width // 2, 12) if role in ("check box", "radio button") else place.width // 2
        xdotool("mousemove", str(place.x + across), str(place.y + place.height // 2), "click", "1")
        time.sleep(0.25)

    def type(self, role, name, text):
        """Replaces what stands in a text control by typing."""
        self.focus(self.find(role, name))
        self.keys("ctrl+a")
        xdotool("type", "--delay", "8", text)
        time.sleep(0.15)

    def keys(self, *keys):
        for key in keys:
            xdotool("key", key)
            time.sleep(0.08)

    def choose(self, name, word):
        """Chooses an entry of a combo box by its first letters."""
        box = self.find("combo box", name)
        self.focus(box)
        xdotool("type", "--delay", "8", word)
        time.sleep(0.3)

    def await_answers(self):
        """A program answers between two events: what was pressed before the first question, and what came of that,
        is done by the last answer."""
        for _ in range(3):
            self.application.get_relation_set()  # which is never remembered

    def text(self, role, name):
        node = self.find(role, name, usable=False)
        content = node.get_text_iface()
        return content.get_text(0, content.get_character_count())

    def picture(self, name):
        """Takes a picture of the screen, where pictures are wanted."""
        if self.pictures:
            os.makedirs(self.pictures, exist_ok=True)
            subprocess.run(["import", "-window", "root", f"{self.pictures}/{name}.png"], check=True)

    def leave(self):
        self.process.terminate()
        self.process.wait(timeout=10)
