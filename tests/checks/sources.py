# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""The project's own files, and what every check does with them: look at each, print one line for each finding."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = (".cpp", ".h")
SCRIPTS = (".py", ".sh", ".cmake")


def our_files():
    """Paths relative to the top folder, in order; without git every file outside build/."""
    listing = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, text=True, check=False)
    if listing.returncode == 0:
        names = listing.stdout.split("\0")
    else:
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*")]
        names = [name for name in names if not name.startswith(("build/", "."))]
    return sorted(name for name in set(names) if name and (ROOT / name).is_file())


def read(name):
    """The text of a file; empty for a picture and whatever else is no text."""
    try:
        return (ROOT / name).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def is_script(name, text):
    return name.endswith(SCRIPTS) or name.endswith("CMakeLists.txt") or text.startswith("#!")


def report(findings):
    """Prints the findings and ends the program: 1 when there are any."""
    findings = list(findings)
    for finding in findings:
        print(finding)
    if findings:
        print(f"{len(findings)} findings")
    sys.exit(1 if findings else 0)


_SKIPPED = re.compile(
    r"""//[^\n]*|/\*.*?\*/                  # comments
      | R"(?P<end>[^()\\\s]{0,16})\(.*?\)(?P=end)"   # raw strings
      | "(?:\\.|[^"\\\n])*"                 # strings
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+' # characters, but not the marks in 10'000
    """, re.S | re.X)


def bare(text):
    """C++ text with comments and what is quoted blanked out, line for line and column for column."""
    return _SKIPPED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def quoted(text):
    """Where each text in double quotes begins in C++ @text, comments left out, and what stands between its quotes."""
    for found in _SKIPPED.finditer(text):
        if found[0].startswith(('"', "R")):
            yield found.start(), found[0][found[0].index('"') + 1:-1]


def arguments(code, opening):
    """Where the arguments of the call whose parenthesis opens at @opening begin and end; @code is bare."""
    depth, begin, found = 0, opening + 1, []
    for at in range(opening, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and code[at] == ","):
            found.append((begin, at))
            begin = at + 1
        if depth == 0:
            return found
    return []
