# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What files, people and endpoints say is shown letter for letter: nothing guesses whether it is HTML."""

import re

import sources

# The one place that makes labels.
LABELS = "forms/fields/labels.cpp"
# A label that draws its text itself, letter for letter.
CHIPS = "forms/parts/chip_label.h"
MAKES = [
    (re.compile(r"\bnew\s+QLabel\b|\bQLabel\s*[({]|\bQLabel\s+\w+\s*[({;]|<QLabel>\("), "makes a label that guesses; use makeLabel()"),
    (re.compile(r"\bQMessageBox::(?:about|critical|information|question|warning)\s*\("), "guesses; use ask() or tell()"),
    (re.compile(r"\bQErrorMessage\b|\bsetWhatsThis\s*\("), "guesses; use a label"),
    (re.compile(r"\bQt::AutoText\b"), "guesses"),
]
# A dialog of Qt's that shows text, and what has to follow it in the same function.
NEEDS = [
    (re.compile(r"\bQMessageBox\s+(\w+)\s*[({]"), r"\b{name}\.setTextFormat\(Qt::PlainText\)"),
]
# Calls that take text and guess: which argument it is.
GUESSES = {"setToolTip": 0, "showText": 1, "getText": 2, "getItem": 2, "getMultiLineText": 2, "getInt": 2}
CALL = re.compile(r"\b(" + "|".join(GUESSES) + r")\s*\(")
# Our own words as they stand in the source, with nothing put into them.
OWN_WORDS = re.compile(r'(?:\w+::)?(?:tr|say)\s*\(\s*(?:QT_TRANSLATE_NOOP\s*\(\s*"[^"]*"\s*,\s*)?"(?:\\.|[^"\\])*"(?:\s*"(?:\\.|[^"\\])*")*\s*\)*$', re.S)
# Who writes HTML; everything foreign in it goes through toHtmlEscaped().
WRITE_HTML = {
    "forms/fields/caption.cpp": "the word optional in a label",
    "forms/fields/form.cpp": "facts, as forms/steps/facts.cpp writes them",
    "forms/dialogs/delete_dialog.cpp": "the list of nodes",
    "forms/dialogs/end_of_service_dialog.cpp": "a page of our own words",
    "forms/dialogs/rule_page_dialog.cpp": "pages of our own words",
    "forms/dialogs/unread_files_dialog.cpp": "paths and reasons",
    "forms/parts/fitted_text.cpp": "shows what it is given",
    "forms/console/mesh_details.cpp": "the settings and contents of a mesh",
    "forms/console/node_details.cpp": "the uses of a node",
    "forms/console/node_summary.cpp": "the summary of a node",
    "forms/review/created_answer.cpp": "what a service answered, escaped",
    "forms/review/review_page.cpp": "what changes, as forms/review/summary_html.cpp writes it",
    "forms/review/review_sections.cpp": "summaries, as forms/review/summary_html.cpp writes them",
    "forms/review/review_problems.cpp": "a link and the words of a problem",
    "forms/review_window/issue_lines.cpp": "a link and the words of a problem",
    "forms/review_window/section_card.cpp": "summaries, as forms/review/summary_html.cpp writes them",
}
HTML = re.compile(r"\b(?:setHtml|showHtml|makeHtmlLabel|appendHtml|insertHtml|setMarkdown)\s*\(|\bQt::(?:RichText|MarkdownText)\b")
# Item models whose tool tips are our own words only.
OWN_TOOL_TIPS = {"forms/wizard/steps_model.cpp", "models/items/history_model.cpp"}
TOOL_TIP_ROLE = re.compile(r"\bQt::ToolTipRole\b")


def is_shown_as_it_is(text, code):
    """Whether @text, an argument, is our own words or goes through shownAsIs(); in all branches of "a ? b : c"."""
    marks = [found.start() for found in re.finditer(r"(?<=\s)[?:](?=\s)", code)]
    branches = [text[begin + 1:end].strip() for begin, end in zip(marks, [*marks[1:], len(text)])] or [text.strip()]
    return all(branch == "{}" or branch.startswith("shownAsIs(") or OWN_WORDS.match(branch) for branch in branches)


def rest_of_function(code, at):
    end = code.find("\n}", at)
    return code[at:end if end >= 0 else None]


def findings_in(name, text):
    if name in (LABELS, CHIPS) or not name.startswith(("forms/", "app/", "models/")) or not name.endswith(sources.CODE):
        return
    code = sources.bare(text)

    def finding(at, words):
        return f"{name}:{code.count(chr(10), 0, at) + 1}: {words}"

    for pattern, reason in MAKES:
        for found in pattern.finditer(code):
            yield finding(found.start(), f"{found[0].strip()} {reason}")
    for pattern, needed in NEEDS:
        for found in pattern.finditer(code):
            if not re.search(needed.format(name=found[1]), rest_of_function(code, found.end())):
                yield finding(found.start(), f"{found[0].strip()} guesses; give it plain text")
    for found in CALL.finditer(code):
        given = sources.arguments(code, found.end() - 1)
        if len(given) <= GUESSES[found[1]]:
            continue
        begin, end = given[GUESSES[found[1]]]
        if not is_shown_as_it_is(text[begin:end], code[begin:end]):
            yield finding(found.start(), f"{found[1]}() guesses whether its text is HTML; use shownAsIs()")
    for found in TOOL_TIP_ROLE.finditer(code) if name not in OWN_TOOL_TIPS else []:
        if "shownAsIs(" not in code:
            yield finding(found.start(), "a tool tip guesses whether it is HTML; use shownAsIs()")
    if name not in WRITE_HTML and name.endswith(".cpp"):
        for found in HTML.finditer(code):
            yield finding(found.start(), f"{found[0]} writes HTML; say so in tests/checks/labels.py")


def main():
    sources.report(finding for name in sources.our_files() for finding in findings_in(name, sources.read(name)))


if __name__ == "__main__":
    main()
