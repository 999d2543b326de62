# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""How long things may be: a file 300 lines, a function 40, a constructor 25, counted from its name to its last brace."""

import ast
import fnmatch
import re

import sources

FILE, FUNCTION, CONSTRUCTOR = 300, 40, 25

# What may be longer, and why: "path" for a file, "path name" for a function; * stands for anything.
EXCEPTIONS = {
    "tests/models/rules/node/*_test.cpp *Rows": "a table of tests, a row for each; to split it would hide rows",
}

OPENING = re.compile(r"^([ ]*)\{$")
NOT_A_FUNCTION = re.compile(r"(template\s*<[^{;]*>\s*)?(class|struct|union|enum|namespace|extern)\b")


def heading(lines, brace):
    """The index of the first line of what line @brace opens: after the statement, brace or label before it."""
    first = brace
    while first > 0:
        before = lines[first - 1].rstrip()
        if not before or before.endswith((";", "{", "}")) or re.fullmatch(r"\s*(public|private|protected|Q_\w+).*:", before) \
                or before.lstrip().startswith("#") or before.strip() in ("Q_OBJECT", "Q_GADGET"):
            break
        first -= 1
    return first


def name_in(head):
    """What a function's heading calls it: "Document::set", "TEST(Pointer, parses)"."""
    macro = re.match(r"\s*(TEST(?:_[FP])?|TYPED_TEST|INSTANTIATE\w*)\s*\(([^)]*)\)", head)
    if macro:
        return f"{macro[1]}({' '.join(macro[2].split())})"
    found = re.search(r"([~\w:]+|operator\s*\S+?)\s*\(", head)
    return found[1] if found else None


def is_constructor(head, name):
    own = name.split("::")
    if len(own) > 1:
        return own[-1] == own[-2]
    return re.match(rf"\s*(explicit\s+)?{re.escape(name)}\s*\(", head) is not None and not name.isupper()


def functions(text):
    """(name, line, lines, is a constructor) of every function of C++ text laid out by clang-format, where a function's
    braces stand alone in their lines under its heading."""
    lines = sources.bare(text).split("\n")
    for number, line in enumerate(lines):
        opening = OPENING.match(line)
        if not opening:
            continue
        first = heading(lines, number)
        head = " ".join(lines[first:number]).strip()
        name = None if NOT_A_FUNCTION.match(head) else name_in(head)
        if name is None:
            continue
        closing = next((end for end in range(number, len(lines)) if re.match(opening[1] + r"\}", lines[end])), len(lines) - 1)
        constructor = is_constructor(head, name)
        yield name, first + 1, closing - first + 1, constructor


def script_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, node.lineno, node.end_lineno - node.lineno + 1, False


def measured(name, text):
    """(what, where, lines, allowed lines) of the file and of each function in it."""
    yield name, name, text.count("\n"), FILE
    found = functions(text) if name.endswith(sources.CODE) else script_functions(text) if name.endswith(".py") else []
    for function, line, lines, constructor in found:
        yield f"{name} {function}", f"{name}:{line}: {function}", lines, CONSTRUCTOR if constructor else FUNCTION


def findings_in(texts, exceptions):
    used = set()
    for name, text in texts.items():
        for what, where, lines, most in measured(name, text):
            excepting = [pattern for pattern in exceptions if fnmatch.fnmatchcase(what, pattern)]
            if lines > most and not excepting:
                yield f"{where}: {lines} lines; allowed are {most}"
            elif lines > most:
                used.update(excepting)
    for pattern in exceptions:
        if pattern not in used:
            yield f"tests/checks/budget.py: nothing needs the exception for {pattern} any more"


def main():
    texts = {name: sources.read(name) for name in sources.our_files()}
    sources.report(findings_in({name: text for name, text in texts.items()
                                if name.endswith(sources.CODE) or sources.is_script(name, text)}, EXCEPTIONS))


if __name__ == "__main__":
    main()
