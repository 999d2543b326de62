# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Models and the command line need no QtGui, as the linker sees it.

Call: links.py MODELS_ARCHIVE CLI_PROGRAM GUI_LIBRARY…, the libraries being those nothing may be taken from.
"""

import pathlib
import subprocess
import sys

import sources


def lines_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def wanted_by(archive):
    """What the objects of the archive leave to others to define."""
    return {line.split()[-1] for line in lines_of("nm", "--undefined-only", archive) if " U " in line}


def offered_by(library):
    """What the library defines, without the version after the @."""
    return {line.split()[-1].split("@")[0] for line in lines_of("nm", "--dynamic", "--defined-only", library)}


def loaded_by(program):
    """The file names of all libraries the program needs, through others as well."""
    return {pathlib.Path(line.split()[0]).name for line in lines_of("ldd", program) if line.strip()}


def findings(archive, program, libraries):
    wanted, loaded = wanted_by(archive), loaded_by(program)
    if not wanted or not loaded:
        yield f"Nothing to be read from {archive} or {program}."
    for library in libraries:
        name = pathlib.Path(library).name
        stem = name.split(".so")[0]
        if any(entry.split(".so")[0] == stem for entry in loaded):
            yield f"{pathlib.Path(program).name} needs {stem}"
        offered = offered_by(library)
        if not offered:
            yield f"Nothing to be read from {library}."
        yield from (f"models take {symbol} from {stem}" for symbol in sorted(wanted & offered))


if __name__ == "__main__":
    sources.report(findings(sys.argv[1], sys.argv[2], sys.argv[3:]))
