# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Which folder may include what, as the table in ARCHITECTURE.md draws it.

Call: borders.py QT_HEADERS, the folder that holds QtCore, QtGui and so on.
"""

import pathlib
import re
import sys

import sources

# A folder may include its own headers, those listed here, and whatever lies below them.
OURS = {
    "models/text": [],
    "models/threads": [],
    "models/files": ["models/text"],
    "models/schema": ["models/document/pointer.h"],
    "models/document": [],
    "models/validation": ["models/text", "models/threads", "models/document", "models/schema"],
    "models/formats": ["models/text", "models/files", "models/document", "models/schema", "models/validation"],
    "models/drafts": ["models/text", "models/threads", "models/files", "models/document", "models/schema",
                      "models/formats"],
    "models/templates": ["models/text", "models/files", "models/document", "models/formats"],
    "models/meshes": ["models/text", "models/threads", "models/files", "models/document", "models/schema", "models/formats"],
    "models/items": ["models"],
    "forms/steps": ["models"],
    "forms/fields": ["models", "forms/steps"],
    "forms/windows": ["models", "forms"],
    "app": ["models", "forms"],
}
# Of the entries a file lies in, the first holds; a file in none may include all of Qt.
QT = {
    "models/meshes/endpoint": {"QtCore", "QtNetwork"},
    "models": {"QtCore"},
    "forms/steps": {"QtCore"},
    "forms": {"QtCore", "QtGui", "QtWidgets"},
}
# Forms show what a person sees: files, other programs and the network belong to models and app. (A QSettings or a clipboard
# is handed to them, or asks for nothing.)
FILES_AND_NETWORK = re.compile(
    r"(Qt\w+/)?Q(File|Dir|SaveFile|TemporaryFile|TemporaryDir|LockFile|StandardPaths|StorageInfo|Process|Network|Tcp|Udp|"
    r"Local(Server|Socket)|Ssl)\w*$|(fstream|filesystem|cstdio|stdio\.h|fcntl\.h|unistd\.h|curl/.*|sys/.*)$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.M)


def home(name):
    """The entry of OURS that @name lies in, None when it is outside of all."""
    return next((folder for folder in OURS if name.startswith(folder + "/")), None)


def modules_of(header, qt_headers):
    """The Qt modules that offer @header: <QWidget>, <QtWidgets/QWidget>, <qwidget.h>; none when it is not Qt's."""
    if "/" in header:
        module = header.split("/")[0]
        return {module} if (qt_headers / module).is_dir() else set()
    return {path.parent.name for path in qt_headers.glob(f"Qt*/{header}")}


def allowed_modules(name):
    return next((modules for folder, modules in QT.items() if name.startswith(folder + "/")), None)


def findings_in(name, text, qt_headers):
    folder = home(name)
    if folder is None:
        if name.startswith(("app/", "forms/", "models/")):
            yield f"{name}: its folder is not in the table of tests/checks/borders.py"
        return
    modules = allowed_modules(name)
    for mark, header in INCLUDE.findall(text):
        if mark == '"':
            if not any(header.startswith(way + "/") or header == way for way in [folder, *OURS[folder]]):
                yield f'{name}: includes "{header}", which {folder} never knows'
            continue
        if modules is not None:
            foreign = modules_of(header, qt_headers)
            if foreign and not foreign & modules:
                yield f"{name}: includes <{header}> of {', '.join(sorted(foreign))}; allowed are {', '.join(sorted(modules))}"
        if name.startswith("forms/") and FILES_AND_NETWORK.match(header):
            yield f"{name}: includes <{header}>; forms never know files or the network"


def main():
    qt_headers = pathlib.Path(sys.argv[1])
    if not (qt_headers / "QtCore").is_dir():
        sys.exit(f"There are no Qt headers in {qt_headers}.")
    sources.report(finding for name in sources.our_files() if name.endswith(sources.CODE)
                   for finding in findings_in(name, sources.read(name), qt_headers))


if __name__ == "__main__":
    main()
