# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Which folder may include what, as the table in ARCHITECTURE.md draws it.

Call: borders.py QT_HEADERS, the folder that holds QtCore, QtGui and so on.
"""

import pathlib
import re
import sys

import sources

# A folder may include its own headers, and those of the folders listed here (not of the folders in these). A folder
# that is not here may not have sources.
OURS = {
    "models/text": [],
    "models/threads": [],
    "models/files": ["models/text"],
    "models/json": [],
    "models/source": ["models/json"],
    "models/schema": ["models/json/pointer.h"],
    "models/document": ["models/json"],
    "models/rules": ["models/text", "models/threads", "models/json", "models/document", "models/schema"],
    "models/rules/node": ["models/json", "models/schema", "models/rules"],
    "models/rules/resource": ["models/text", "models/json", "models/schema", "models/rules"],
    "models/rules/audit": ["models/json", "models/schema", "models/rules"],
    "models/rules/mesh": ["models/text", "models/json", "models/schema", "models/rules"],
    "models/rules/edit": ["models/text", "models/json", "models/rules"],
    "models/help": [],
    "models/formats": ["models/text", "models/threads", "models/files", "models/json", "models/source", "models/schema", "models/rules"],
    "models/formats/api": ["models/text", "models/json", "models/schema", "models/rules", "models/formats"],
    "models/formats/cloudformation": ["models/text", "models/json", "models/schema", "models/rules", "models/formats",
                                      "models/formats/api"],
    "models/formats/kubernetes": ["models/text", "models/json", "models/schema", "models/formats"],
    "models/formats/terraform": ["models/text", "models/json", "models/schema", "models/formats"],
    "models/formats/jq": ["models/text", "models/files", "models/json", "models/source", "models/schema", "models/rules",
                          "models/formats"],
    "models/formats/not_read": ["models/text", "models/source", "models/formats"],
    "models/reading": ["models/text", "models/files", "models/json", "models/source", "models/schema", "models/rules",
                       "models/formats", "models/formats/jq", "models/formats/kubernetes",
                       "models/formats/cloudformation/cloudformation_tags.h"],
    "models/drafts": ["models/text", "models/threads", "models/files", "models/json", "models/source", "models/document",
                      "models/formats", "models/reading"],
    "models/templates": ["models/text", "models/files", "models/json", "models/document", "models/formats"],
    "models/meshes": ["models/text", "models/threads", "models/json", "models/schema", "models/rules/mesh/mesh_knowledge.h",
                      "models/formats/api/resource_form.h"],
    "models/meshes/folder": ["models/text", "models/files", "models/json", "models/formats", "models/formats/api",
                             "models/meshes"],
    "models/meshes/credentials": ["models/text", "models/threads", "models/files", "models/json", "models/source", "models/formats",
                                  "models/meshes/outcome.h"],
    "models/meshes/endpoint": ["models/text", "models/files/loaded_library.h", "models/json", "models/formats", "models/meshes",
                               "models/meshes/credentials/aws_environment.h"],
    "models/meshes/kept": ["models/text", "models/files", "models/json", "models/formats", "models/inventory", "models/meshes",
                           "models/meshes/folder"],
    "models/meshes/transfer": ["models/text", "models/json", "models/meshes", "models/meshes/folder"],
    "models/places": ["models/text", "models/json", "models/formats", "models/meshes", "models/meshes/folder",
                      "models/meshes/credentials", "models/meshes/endpoint"],
    "models/words": ["models/text", "models/json", "models/schema", "models/document", "models/rules",
                     "models/meshes", "models/formats/reading_rules.h", "models/formats/unknowns.h"],
    "models/inventory": ["models/text", "models/threads", "models/files", "models/json", "models/schema", "models/rules",
                         "models/rules/mesh", "models/formats", "models/formats/kubernetes/kubernetes_names.h", "models/reading",
                         "models/meshes/meaning.h", "models/meshes/named.h", "models/meshes/tags.h"],
    "models/acceptance": ["models/text", "models/files", "models/json", "models/source", "models/schema", "models/rules",
                          "models/formats", "models/reading", "models/inventory"],
    "models/compare": ["models/text", "models/json", "models/schema", "models/formats/resource_in_file.h", "models/inventory",
                       "models/acceptance/stable_place.h"],
    "models/report": ["models/text", "models/json", "models/schema", "models/rules", "models/rules/mesh", "models/help",
                      "models/formats", "models/inventory", "models/compare", "models/words"],
    "models/review": ["models/text", "models/threads", "models/files", "models/json", "models/schema", "models/rules",
                      "models/formats", "models/reading", "models/inventory", "models/acceptance", "models/report", "models/words"],
    "models/fixing": ["models/text", "models/threads", "models/files", "models/json", "models/source", "models/document",
                      "models/rules", "models/formats", "models/formats/kubernetes/kubernetes_object.h", "models/reading",
                      "models/inventory"],
    "models/items": ["models/text", "models/json", "models/schema", "models/document", "models/rules",
                     "models/drafts", "models/meshes", "models/words"],
    "models/open": ["models/text", "models/threads", "models/files", "models/json", "models/rules", "models/rules/mesh",
                    "models/acceptance", "models/drafts", "models/templates", "models/reading", "models/inventory",
                    "models/meshes", "models/meshes/folder", "models/meshes/kept", "models/meshes/transfer",
                    "models/places", "models/items", "models/review/kept_text.h"],
    "models/pushing": ["models/text", "models/files", "models/json", "models/meshes", "models/meshes/folder",
                       "models/meshes/transfer", "models/compare", "models/words", "models/open/mesh_after_push.h"],
    "forms/steps": ["models/text", "models/json", "models/schema", "models/document", "models/rules",
                    "models/acceptance/node_acceptance.h", "models/words"],
    "forms/style": [],
    "forms/fields": ["models/text", "models/json", "models/schema", "models/document", "models/rules", "models/items",
                     "models/words", "forms/steps", "forms/style"],
    "forms/parts": ["models/text", "models/rules", "models/words", "forms/style", "forms/fields"],
    "forms/json": ["models/text", "models/json", "models/source", "models/rules", "models/formats", "forms/style", "forms/fields", "forms/parts"],
    "forms/review": ["models/text", "models/json", "models/schema", "models/rules", "models/words", "forms/steps",
                     "forms/style", "forms/fields", "forms/parts"],
    "forms/compare": ["models/text", "models/json", "models/schema", "models/inventory", "models/compare",
                      "models/meshes/place.h", "models/meshes/resource.h", "forms/style", "forms/fields", "forms/parts",
                      "forms/json/json_highlighter.h"],
    "forms/dialogs": ["models/text", "models/json", "models/schema/kinds.h", "models/compare", "models/rules", "models/help", "models/formats", "models/formats/jq", "models/meshes",
                      "models/meshes/credentials", "models/meshes/endpoint", "models/meshes/transfer", "models/words",
                      "models/open", "forms/style", "forms/fields", "forms/parts", "forms/json", "forms/compare"],
    "forms/report": ["models/text", "models/threads", "models/report/paper_report.h", "forms/style", "forms/fields", "forms/parts"],
    "forms/console": ["models/text", "models/json", "models/meshes", "models/words", "models/items", "models/open",
                      "forms/steps", "forms/style", "forms/fields", "forms/parts", "forms/json", "forms/review", "forms/dialogs"],
    "forms/review_window": ["models/text", "models/json", "models/schema", "models/rules", "models/formats", "models/inventory",
                            "models/report/resource_lines.h", "models/review", "models/words", "models/fixing/fixed_input.h", "models/meshes/meshes.h",
                            "forms/steps", "forms/style", "forms/fields", "forms/parts", "forms/json", "forms/review",
                            "forms/dialogs"],
    "forms/wizard": ["models/text", "models/json", "models/rules", "models/formats", "models/fixing/fix_trials.h",
                     "models/fixing/fixed_input.h",
                     "models/acceptance/node_acceptance.h", "models/drafts", "models/words",
                     "models/items", "models/open", "forms/steps", "forms/style", "forms/fields", "forms/parts", "forms/json",
                     "forms/review", "forms/dialogs", "forms/console"],
    "app/desktop": ["models/...", "forms/..."],
    "app/cli": ["models/..."],
    "app": ["app/desktop", "forms/style", "models/text"],
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
    """The folder of @name, None when OURS has no row for it."""
    folder = str(pathlib.PurePosixPath(name).parent)
    return folder if folder in OURS else None


def modules_of(header, qt_headers):
    """The Qt modules that offer @header: <QWidget>, <QtWidgets/QWidget>, <qwidget.h>; none when it is not Qt's."""
    if "/" in header:
        module = header.split("/")[0]
        return {module} if (qt_headers / module).is_dir() else set()
    return {path.parent.name for path in qt_headers.glob(f"Qt*/{header}")}


def allowed_modules(name):
    return next((modules for folder, modules in QT.items() if name.startswith(folder + "/")), None)


def is_open(header, ways):
    """Whether @header lies in one of the folders @ways, is one of them, or lies below one that ends with "/..."."""
    own = str(pathlib.PurePosixPath(header).parent)
    return any(way in (own, header) or (way.endswith("/...") and header.startswith(way[:-3])) for way in ways)


def findings_in(name, text, qt_headers):
    folder = home(name)
    if folder is None:
        if name.startswith(("app/", "forms/", "models/")):
            yield f"{name}: its folder is not in the table of tests/checks/borders.py"
        return
    modules = allowed_modules(name)
    for mark, header in INCLUDE.findall(text):
        if mark == '"':
            if not is_open(header, [folder, *OURS[folder]]):
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
