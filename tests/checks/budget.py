# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""How long things may be: a file 300 lines, a function 40, a constructor 25, counted from its name to its last brace; a
class 15 private functions, and its members are in one file: when it is more, it is two classes."""

import ast
import fnmatch
import itertools
import re

import sources

FILE, FUNCTION, CONSTRUCTOR, PRIVATE, FILES = 300, 40, 25, 15, 1

# What may be longer, and why: "path" for a file, "path name" for a function, "class name" for a class; * stands for
# anything.
EXCEPTIONS = {
    "tests/models/rules/node/*_test.cpp *Rows": "a table of tests, a row for each; to split it would hide rows",
    "tests/models/rules/mesh/*_test.cpp *Rows": "a table of tests, a row for each; to split it would hide rows",
    "tests/models/rules/resource/*_test.cpp *Rows": "a table of tests, a row for each; to split it would hide rows",
    "class EndpointMeshes": "carries out the whole of Meshes; a file for nodes, for tags and for what changes them",
    "class FolderMeshes": "carries out the whole of Meshes; a file for what changes the folder",
    "class Document": "a value and its history: no step of one without the other, and a file for each",
    "class Taking": "one thing on its way into a folder; a file for what is gone there, and one for what is noted",
    "class YamlTree": "one walk over the events of libyaml, whose places, anchors and names depend on each other",
    "class Whim": "a table of what the monkey may do next, a function for each",
}

OPENING = re.compile(r"^([ ]*)\{$")
CLASS = re.compile(r"(?<!enum )\b(class|struct)\s+((?:\w+::)*\w+)(?:\s+final)?\s*(?::(?!:)[^;{}()]*)?\{")
ACCESS = re.compile(r"\s*(public|protected|private|signals|Q_SIGNALS)\b\s*(?:Q_SLOTS|slots)?\s*:(?!:)")
# Of a statement in a class, what makes it no function of its own.
NO_MEMBER = re.compile(r"\s*(friend|using|typedef|enum|class|struct|union|static_assert|Q_[A-Z_]+)\b")
DEFINED = re.compile(r"^(?![ #/}])[^(=\n]*?\b((?:\w+::)+)(?:~?\w+|operator[^(\n]*)\(", re.M)
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


def without_template_arguments(code):
    """C++ @code without what stands in angle brackets: std::function<void(int)> is no function."""
    while (shorter := re.sub(r"<[^<>;{}]*>", "", code)) != code:
        code = shorter
    return code


def statements(body):
    """The statements of a class's bare @body, up to their semicolon or brace; what is in braces is left out."""
    depth, begin = 0, 0
    kept = []
    for at, letter in enumerate(body):
        depth += letter == "{"
        if depth == 0:
            kept.append(letter)
        if letter == "}":
            depth -= 1
        ends = letter == ";" or (letter == "}" and not body[at + 1:].lstrip().startswith((";", ",", ")")))
        if depth == 0 and ends:
            yield "".join(kept[begin:])
            begin = len(kept)


def private_functions(kind, body):
    """How many private functions the class, or struct, with the bare @body declares."""
    access, count = "private" if kind == "class" else "public", 0
    for statement in statements(body):
        statement = re.sub(r"^\s*Q_(OBJECT|GADGET|DECLARE_\w+\([^)]*\))", "", statement)
        while found := ACCESS.match(statement):
            access, statement = found[1], statement[found.end():]
        if access != "private" or NO_MEMBER.match(statement) or re.search(r"=\s*(default|delete)\s*;", statement):
            continue
        count += re.search(r"[\w=\]]\s*\(", without_template_arguments(statement)) is not None
    return count


def classes(text):
    """(name, line, private functions) of every class whose body stands in C++ text."""
    code = sources.bare(text)
    for found in CLASS.finditer(code):
        depth, end = 1, found.end()
        while depth and end < len(code):
            depth += (code[end] == "{") - (code[end] == "}")
            end += 1
        yield found[2], code.count("\n", 0, found.start()) + 1, private_functions(found[1], code[found.end():end - 1])


def defining_files(texts):
    """In which files there are members of each class, by its name. Two classes may have the same name in tests, each for
    its own file; so only those that are declared in one header count."""
    headers = {}
    for name, text in texts.items():
        for found, _, _ in classes(text) if name.endswith(".h") else []:
            headers.setdefault(found, set()).add(name)
    files = {}
    for name, text in texts.items():
        for found in DEFINED.finditer(without_template_arguments(sources.bare(text))) if name.endswith(".cpp") else []:
            owner = next((part for part in found[1].split("::") if len(headers.get(part, ())) == 1), None)
            if owner:
                files.setdefault(owner, set()).add(name)
    return files


def measured_classes(texts):
    """(what, where, how much in words and as a number, how much is allowed) of the classes in all files together."""
    for name, text in texts.items():
        for found, line, count in classes(text) if name.endswith(sources.CODE) else []:
            yield f"class {found}", f"{name}:{line}: {found}", f"{count} private functions", count, PRIVATE
    for found, files in defining_files(texts).items():
        yield f"class {found}", f"{found} in {', '.join(sorted(files))}", f"{len(files)} files", len(files), FILES


def measured(name, text):
    """(what, where, lines, allowed lines) of the file and of each function in it."""
    yield name, name, text.count("\n"), FILE
    found = functions(text) if name.endswith(sources.CODE) else script_functions(text) if name.endswith(".py") else []
    for function, line, lines, constructor in found:
        yield f"{name} {function}", f"{name}:{line}: {function}", lines, CONSTRUCTOR if constructor else FUNCTION


def findings_in(texts, exceptions):
    used = set()
    lengths = ((what, where, f"{lines} lines", lines, most)
               for name, text in texts.items() for what, where, lines, most in measured(name, text))
    for what, where, words, much, most in itertools.chain(lengths, measured_classes(texts)):
        excepting = [pattern for pattern in exceptions if fnmatch.fnmatchcase(what, pattern)]
        if much > most and not excepting:
            yield f"{where}: {words}; allowed are {most}"
        elif much > most:
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
