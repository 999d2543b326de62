# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Every text that is shown to people can be translated: it goes through tr() or stands in a QT_TRANSLATE_NOOP table, and
Qt's lupdate, which collects them, finds each and warns of none.

Call: texts.py LUPDATE INCLUDES…, the program and the folders of the headers that are not ours.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
from xml.etree import ElementTree

import sources

SKIPPED = 77
FOLDERS = ("app", "forms", "models")
# What lupdate says when all is well.
QUIET = re.compile(r"\s*(?:(?:Scanning|Updating) .*|Found \d+ source text.*|Kept \d+ .*|Removed \d+ .*|)$")
CALL = re.compile(r"(?<![\w.>])(?:\w+::)*(tr|translate)\s*\(")
TABLE = re.compile(r"\bQT_TRANSLATE_NOOP\s*\(")
LITERAL = re.compile(r'"((?:\\.|[^"\\\n])*)"')
LITERALS = re.compile(r'\s*(?:"(?:\\.|[^"\\\n])*"\s*)+$')
MACRO = re.compile(r"^[ \t]*#[ \t]*define\b[^\n]*\b(?:tr|translate|QT_TRANSLATE_NOOP)\s*\(", re.M)
ONE_OR_MORE = re.compile(r"== 1\s*\?([^;]*)")
# Two words after another: what a person reads. Tags of HTML and options of the command line are none.
WORDS = re.compile(r"[A-Za-z]{2,}[,:;.]? [A-Za-z]{2,}")
TAG = re.compile(r"<[^>]*>|--[a-z-]+")
# Files and folders with such texts that no person is to read in their own language.
NOT_TRANSLATED = {
    "models/formats/export.cpp": "a command of the AWS CLI",
    "models/meshes/endpoint/http.cpp": "headers of HTTP",
    "models/meshes/endpoint/http_faults.cpp": "what OpenSSL and GnuTLS say",
    "models/meshes/outcome.h": "an assertion",
    "models/report/report_issues.cpp": "a heading of the help pages, which are in English alone",
    "models/source/yaml_fault.cpp": "what libyaml says",
    "models/acceptance/baseline.cpp": "what a file says of itself to whoever opens it, on any computer",
    "models/text/unified_diff.cpp": "a mark in the format of diff",
    "app/cli/uncommitted.cpp": "what git says",
    "models/meshes/transfer/base.cpp": "what a file says of itself to whoever opens it, on any computer",
}
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}


def plain(literals):
    """What C++ makes of the text in double quotes in @literals."""
    return re.sub(r"\\(.)", lambda found: ESCAPES.get(found[1], found[1]), "".join(LITERAL.findall(literals)))


def texts_in(text, code):
    """Where each text to translate is, the text as it is written, and whether a number for %n is given or may be later."""
    for found in CALL.finditer(code):
        given = sources.arguments(code, found.end() - 1)[1 if found[1] == "translate" else 0:]
        if given:
            yield found.start(), text[given[0][0]:given[0][1]], len(given) > 2
    for found in TABLE.finditer(code):
        given = sources.arguments(code, found.end() - 1)
        if len(given) == 2:
            yield found.start(), text[given[1][0]:given[1][1]], True


def findings_in(name, text, extracted):
    """@extracted: the texts that lupdate has found."""
    code = sources.bare(text)

    def finding(at, words):
        return f"{name}:{code.count(chr(10), 0, at) + 1}: {words}"

    for found in MACRO.finditer(code):
        yield finding(found.start(), "lupdate does not look into macros; write the text out")
    for at, written, has_number in texts_in(text, code):
        if not LITERALS.match(written):
            if LITERAL.search(written):
                yield finding(at, "lupdate takes one text in double quotes and nothing else here")
        elif plain(written) not in extracted:
            yield finding(at, f"lupdate does not find {written.strip()}")
        elif "%n" in written and not has_number:
            yield finding(at, "%n stays as it is without a number, the third argument of tr()")
    for found in ONE_OR_MORE.finditer(code):
        calls = list(CALL.finditer(code, found.start(), found.end()))
        if len(calls) > 1 and len(sources.arguments(code, calls[-1].end() - 1)) < 3:
            yield finding(calls[-1].start(), "some languages have more than one plural; give tr() the number for %n")


def marked_in(code):
    """Where the arguments of calls of tr(), translate() and QT_TRANSLATE_NOOP begin and end."""
    for pattern in (CALL, TABLE):
        for found in pattern.finditer(code):
            given = sources.arguments(code, found.end() - 1)
            if given:
                yield given[0][0], given[-1][1]


def unmarked_in(name, text):
    """Sentences that no translation reaches. Behind the title of a rule stands its source, which keeps its name."""
    if name.startswith(tuple(NOT_TRANSLATED)):
        return
    code = sources.bare(text)
    marked = list(marked_in(code))
    for at, words in sources.quoted(text):
        is_marked = any(begin <= at < end for begin, end in marked)
        is_source = any(re.fullmatch(r"\)\s*,\s*", text[end:at]) for _, end in marked)
        if WORDS.search(TAG.sub("", words)) and not is_marked and not is_source:
            yield f"{name}:{text.count(chr(10), 0, at) + 1}: \"{words}\" is not translated"


def collect(lupdate, includes, out):
    """Has lupdate write all texts into the file @out; what it says besides its progress."""
    ways = [word for include in [".", *includes] for word in ("-I", include)]
    done = subprocess.run([lupdate, "-extensions", "cpp,h", "-locations", "none", *ways, *FOLDERS, "-ts", str(out)],
                          cwd=sources.ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    said = [line for line in done.stdout.splitlines() if not QUIET.match(line)]
    return said if done.returncode == 0 and out.exists() else [*said, f"{lupdate} failed"]


def extract(lupdate, includes):
    """What lupdate says besides its progress, and the texts it finds."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "texts.ts"
        said = collect(lupdate, includes, out)
        if not out.exists():
            return said, set()
        return said, {message.findtext("source") for message in ElementTree.parse(out).iter("message")}


def findings(lupdate, includes):
    said, extracted = extract(lupdate, includes)
    yield from (line.removeprefix(f"{sources.ROOT}/") for line in said)
    for name in sources.our_files():
        if name.startswith(tuple(f"{folder}/" for folder in FOLDERS)) and name.endswith(sources.CODE):
            yield from findings_in(name, sources.read(name), extracted)
            yield from unmarked_in(name, sources.read(name))


def main():
    lupdate, *includes = sys.argv[1:]
    if not pathlib.Path(lupdate).exists():
        print("Skipped: there is no lupdate here; it comes with Debian's qt6-l10n-tools.")
        sys.exit(SKIPPED)
    sources.report(findings(lupdate, includes))


if __name__ == "__main__":
    main()
