# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Someone who counts what a task costs: every key press that is no letter of a text, or every click."""

import time

import person
from person import Person, wait_for


class Counting(Person):
    """Someone who counts what a task costs, part by part."""

    def begin(self):
        self.costs, self.part_name = {}, ""
        self.application.set_cache_mask(self.Atspi.Cache.NONE)
        from gi.repository import GLib
        self.context = GLib.MainContext.default()
        self.focused = self.window = None
        self.listener = self.Atspi.EventListener.new(self.note_focus)
        self.listener.register("object:state-changed:focused")

    def note_focus(self, event):
        if event.detail1:
            self.focused = event.source

    def part(self, name):
        """What is done from here on belongs to that part of the task."""
        self.part_name = name
        self.costs[name] = 0

    def count(self):
        self.costs[self.part_name] += 1

    def letters(self, text):
        person.xdotool("type", "--delay", "8", text)
        self.settle(0.3)

    def settle(self, seconds=0.25):
        """Waits until the program has taken what was pressed, however busy the machine is, and has told of it."""
        self.await_answers()
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while self.context.iteration(False):
                until = time.monotonic() + 0.15  # more may follow
            time.sleep(0.02)

    def press(self, *keys):
        for key in keys:
            held, _, last = key.rpartition("+")
            if held == "alt":  # held as long as a hand does
                person.xdotool("keydown", held, "sleep", "0.05", "key", last, "sleep", "0.1", "keyup", held)
            else:
                person.xdotool("key", key)
            self.count()
            self.settle()

    def at(self):
        """What has the focus."""
        try:
            return f"{self.focused.get_role_name()} “{self.focused.get_name()}”"
        except Exception:
            return "nothing"

    def tab_to(self, name, role="", key="Tab", most=30):
        """Goes on until something of that name has the focus."""
        way = []
        while len(way) < most:
            self.press(key)
            way.append(self.at())
            if f"“{name}”" in way[-1] and way[-1].startswith(role):
                return
        raise AssertionError(f"{key} does not come to {role} “{name}”: {way}")

    def show(self, title):
        for name, cost in self.costs.items():
            print(f"  {cost:3}  {name}")
        print(f"{sum(self.costs.values()):5}  {title}", flush=True)
        return sum(self.costs.values())


class Clicking(Counting):
    """Someone who uses the mouse for all but letters. What is out of sight is scrolled to, which is no click."""

    def click(self, role, name, which=0):
        node = wait_for(f"{role} “{name}”", lambda: self.nth(role, name, which))
        try:
            node.scroll_to(self.Atspi.ScrollType.ANYWHERE)
        except Exception:  # Qt 6.4 cannot
            pass
        self.bring_into_sight(node)
        place = node.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        across = min(place.width // 2, 12) if role in ("check box", "radio button") else place.width // 2
        person.xdotool("mousemove", str(place.x + across), str(place.y + place.height // 2), "click", "1")
        self.count()
        self.settle(0.4)

    def bring_into_sight(self, node):
        """Turns the wheel over the form until the node can be clicked."""
        window = self.front().get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        place = node.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        if not self.in_form(place, window):
            self.focus(node)

    def _walk(self, node, closed=()):
        """What is in sight, and may be clicked; what is in the roles `closed` is left out."""
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child and child.get_state_set().contains(self.Atspi.StateType.SHOWING):
                yield child
                if child.get_role_name() not in ("text", "table", "tree", "menu bar", "spin button", *closed):
                    yield from self._walk(child, closed)

    def front(self):
        """The wizard, once it is there."""
        windows = self._windows()
        return next((one for one in windows if one.get_name().startswith("Create virtual node")), windows[0])

    def in_form(self, place, window):
        return window.y + 140 < place.y and place.y + place.height < window.y + window.height - 70

    def nth(self, role, name, which):
        """The one of that role and name after so many others, in the order in which they are read; None for none."""
        usable = (self.Atspi.StateType.SHOWING, self.Atspi.StateType.ENABLED)
        for node in self._walk(self.front(), ("list", "combo box", "scroll bar")):
            try:
                if node.get_name() != name or node.get_role_name() not in role.split("|"):
                    continue
                states = node.get_state_set()
            except Exception:  # it went away meanwhile
                continue
            if not all(states.contains(one) for one in usable):
                continue
            if which == 0:
                return node
            which -= 1
        return None

    def step(self, title):
        row = wait_for(title, lambda: next((node for node in self._walk(self.front())
                                            if node.get_role_name() in ("list item", "table cell")
                                            and f", {title}: " in node.get_name()), None))
        place = row.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        person.xdotool("mousemove", str(place.x + 40), str(place.y + place.height // 2), "click", "1")
        self.count()
        self.settle(0.5)

    def pick(self, box, word):
        """Two clicks: one opens the list, one is on the word."""
        self.click("combo box", box)
        row = wait_for(word, lambda: next((node for node in self._walk(self.application)
                                           if node.get_role_name() in ("list item", "menu item")
                                           and node.get_name() == word
                                           and node.get_state_set().contains(self.Atspi.StateType.SHOWING)), None))
        place = row.get_component_iface().get_extents(self.Atspi.CoordType.SCREEN)
        person.xdotool("mousemove", str(place.x + 20), str(place.y + place.height // 2), "click", "1")
        self.count()
        self.settle(0.3)
