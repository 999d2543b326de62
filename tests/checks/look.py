# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""Colours, fonts and distances stand in forms/style: nobody else writes them down."""

import re

import sources

STYLE = "forms/style/"
# What may be written down elsewhere, and why: "path what", what being a key of HARD.
EXCEPTIONS = {
    "forms/report/paper_font.cpp font": "paper does not grow with the text size of windows",
    "forms/wizard/issue_delegate.cpp weight": "the place stands out from what is wrong there, in one text",
}
NUMBER = r"-?\d+(?:\.\d+)?"
HARD = {
    "colour": [
        (re.compile(r"\bQColor\s*\(\s*(?:0x|\d)|\bQColor::from\w+\s*\(|\bqRgba?\s*\("), "makes a colour; take one of Colours"),
        (re.compile(r"\bQt::(?:white|black|red|green|blue|cyan|magenta|yellow|gray|(?:dark|light)(?:Gray|Red|Green|Blue))\b"),
         "names a colour; take one of Colours"),
        (re.compile(r"\bsetStyleSheet\s*\("), "is a style sheet; the style draws"),
    ],
    "font": [
        (re.compile(r"\bset(?:PointSizeF?|PixelSize|Family|Families)\s*\("), "makes a font; use setTextSize()"),
        (re.compile(r"\bQFont\s*\(\s*[\"u]|\bQFontDatabase\b"), "makes a font; use setTextSize()"),
    ],
    "weight": [(re.compile(r"\bQFont::(?:Thin|Light|Medium|DemiBold|Bold|Black)\b|\bsetBold\s*\(\s*true"),
                "makes a font; use setTextSize()")],
    "distance": [
        (re.compile(r"\bset(?:Contents|Viewport)Margins\s*\((?=[^;)]*\b[1-9]\d*\b)"), "is a distance; take one of measures.gap"),
        (re.compile(rf"\bset(?:Horizontal|Vertical)?Spacing\s*\(\s*(?!0\s*\)){NUMBER}\s*\)"),
         "is a distance; take one of measures.gap"),
        (re.compile(rf"\badd(?:Spacing|Strut)\s*\(\s*{NUMBER}\s*\)"), "is a distance; take one of measures.gap"),
    ],
    "size": [
        (re.compile(r"\bset(?:Fixed|Minimum|Maximum)(?:Width|Height|Size)\s*\(\s*(?!1\s*\))(?:[2-9]|\d\d)\d*\s*[,)]"),
         "is a size; measure it in letters, or take one of measures"),
    ],
}
# In what a document or a text is written with.
QUOTED = [
    (re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b(?![\w;])"), "colour", "is a colour in a text; take one of Colours"),
    (re.compile(r"font-size\s*:\s*\d|font-family\s*:"), "font", "is a font in a text; use setTextSize()"),
]


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def is_excepted(name, what):
    return f"{name} {what}" in EXCEPTIONS


def findings_in(name, text):
    if not name.startswith(("forms/", "app/")) or name.startswith(STYLE) or not name.endswith(sources.CODE):
        return
    code = sources.bare(text)
    for what, patterns in HARD.items():
        for pattern, reason in patterns if not is_excepted(name, what) else []:
            for found in pattern.finditer(code):
                yield f"{name}:{line_of(code, found.start())}: {found[0].strip()} {reason}"
    for at, words in sources.quoted(text):
        for pattern, what, reason in QUOTED:
            if pattern.search(words) and not is_excepted(name, what):
                yield f"{name}:{line_of(text, at)}: {words[:30]!r} {reason}"


def unused_exceptions():
    for exception in EXCEPTIONS:
        name, what = exception.split()
        if not any(pattern.search(sources.bare(sources.read(name))) for pattern, _ in HARD[what]):
            yield f"tests/checks/look.py: {exception} is not needed any more"


def main():
    found = [finding for name in sources.our_files() for finding in findings_in(name, sources.read(name))]
    sources.report([*found, *unused_exceptions()])


if __name__ == "__main__":
    main()
