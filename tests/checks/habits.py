# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Small habits of the code: names that say what a thing is, no notes left lying, connections that end with their receiver."""

import re

import sources

NOTES = re.compile(r"\b(TO" r"DO|FIX" r"ME|HA" r"CK|XX" r"X)\b")
VAGUE = ("Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Data")
VAGUE_TYPE = re.compile(r"\b(?:class|struct|union|enum|enum class|namespace|using)[ \t]+(?:\w+::)*((?!Q[A-Z])\w*(?:"
                        + "|".join(VAGUE) + r")|utils?|helpers?|data)\b(?=\s*(?:final\b|[:{=;]|$))", re.M)
VAGUE_FILE = re.compile(r"(?:^|_)(?:" + "|".join(word.lower() for word in VAGUE) + r")$")
# A check of what must not be written, and the plain word for it.
FORBIDDEN = [
    (re.compile(r"\bprocessEvents\s*\("), "runs the event loop inside itself; let the call return instead"),
    (re.compile(r"\bQProgressDialog\b"), "runs the event loop inside setValue(); use ProgressDialog"),
    (re.compile(r"\b(?:SIGNAL|SLOT)\s*\("), "connects by text; use pointers to members"),
    (re.compile(r"\bregisterField\s*\("), "keeps a second copy of the document"),
    (re.compile(r"\bconst_cast\s*<"), "casts const away"),
]
# What a wheel would change on its way past, when it is made.
WHEELED = re.compile(r"\bQ(?:\w*SpinBox|\w*ComboBox|\w*Slider|Dial|TabWidget|TabBar|Date\w*Edit|TimeEdit)\(")
CONNECT = re.compile(r"\bconnect\s*\(")
# What only models/threads may do: the ways from one thread to another that Qt offers, each of which meets an object that
# is gone by then, or waits for the end of the wrong thread.
THREADS = [
    (re.compile(r"\bQtConcurrent::"), "leaves its work to a future; use runIn() of models/threads"),
    (re.compile(r"\.then\s*\("), "asserts or races when its context dies meanwhile; use Answer::callBack()"),
    (re.compile(r"\bQFuture(?:Watcher)?\b"), "knows no receiver that may be gone; use Answer"),
    (re.compile(r"\binvokeMethod\s*\("), "may meet an object that is gone; use Bell or Mailbox, or a timer in one thread"),
]
CALL_BACK = re.compile(r"\bcallBack\s*\(")
# Which place is open is the answer to a person who looks at it now, and never to a call that has come back.
WHICH_PLACE = re.compile(r"\bm_place(?:\.|->)(?:opened|place|mesh)\s*\(")
# Who makes the place that windows look at, and hands it to them. All else in app/ is told the place it works in.
KNOW_THE_OPEN_PLACE = re.compile(r"app/desktop/(?:desktop\w*|place_actions|sessions?\w*)\.(?:cpp|h)$")


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def thread_findings(name, code):
    for pattern, reason in THREADS if not name.startswith(("tests/", "models/threads/")) else []:
        for found in pattern.finditer(code):
            yield f"{name}:{line_of(code, found.start())}: {found[0]} {reason}"


def late_findings(name, code):
    """Who asks which place is open after a wait."""
    if name.startswith("app/") and not KNOW_THE_OPEN_PLACE.match(name):
        for found in re.finditer(r"\bOpenPlace\b", code):
            yield f"{name}:{line_of(code, found.start())}: asks which place is open; take an OpenedPlace along"
    if name.startswith(("app/", "forms/")):
        for call in CALL_BACK.finditer(code):
            given = "".join(code[begin:end] for begin, end in sources.arguments(code, call.end() - 1)[1:])
            for found in WHICH_PLACE.finditer(answered_by(given, code[:call.start()])):
                yield f"{name}:{line_of(code, call.start())}: {found[0]} asks in an answer which place is open"


def answered_by(given, before):
    """What an answer does: the lambda that is given, or the last one before that has the name that is given."""
    named = re.fullmatch(r"(?:std::move\()?(\w+)\)?", given.strip())
    if not named:
        return given
    made = list(re.finditer(rf"\bauto {named[1]} = \[", before))
    if not made:
        return given
    opening = before.index("{", made[-1].end())
    return "".join(before[begin:end] for begin, end in sources.arguments(before, opening))


def code_findings(name, text):
    code = sources.bare(text)
    yield from thread_findings(name, code)
    yield from late_findings(name, code)
    for found in VAGUE_TYPE.finditer(code):
        yield f"{name}:{line_of(code, found.start())}: {found[1]} does not say what it is"
    for found in CONNECT.finditer(code):
        given = [code[begin:end].strip() for begin, end in sources.arguments(code, found.end() - 1)]
        if len(given) == 3 and given[2].startswith("["):
            yield f"{name}:{line_of(code, found.start())}: connects a lambda without a receiver"
    # Tests may turn the event loop and look behind it.
    for pattern, reason in FORBIDDEN if not name.startswith("tests/") else []:
        for found in pattern.finditer(code):
            yield f"{name}:{line_of(code, found.start())}: {found[0]} {reason}"
    wheeled = list(WHEELED.finditer(code)) if name.startswith(("forms/", "app/")) else []
    for found in wheeled[code.count("guardFromWheel("):]:
        yield f"{name}:{line_of(code, found.start())}: {found[0][:-1]} is changed by a wheel that passes; guardFromWheel() it"
    if name.endswith(".h") and "#pragma once" not in text:
        yield f"{name}: has no #pragma once"


def findings_in(name, text):
    for found in NOTES.finditer(text):
        yield f"{name}:{line_of(text, found.start())}: {found[0]} is a note to somebody; finish it, or open an issue"
    stem = name.rsplit("/", 1)[-1].split(".")[0]
    if VAGUE_FILE.search(stem):
        yield f"{name}: its name does not say what is in it"
    if name.endswith(sources.CODE) or sources.is_script(name, text):
        head = "\n".join(text.split("\n")[:4])
        if text.strip() and not ("SPDX-FileCopyrightText:" in head and "SPDX-License-Identifier: Apache-2.0" in head):
            yield f"{name}: does not begin with the two SPDX lines"
    if name.endswith(sources.CODE):
        yield from code_findings(name, text)


def main():
    sources.report(finding for name in sources.our_files() if name != "LICENSE"
                   for finding in findings_in(name, sources.read(name)))


if __name__ == "__main__":
    main()
