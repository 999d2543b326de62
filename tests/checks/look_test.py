# SPDX-FileCopyrightText: 2026 The Meshwright authors
# SPDX-License-Identifier: Apache-2.0
"""What the check of the look must find, and what it must leave alone."""

import unittest

import look


class Look(unittest.TestCase):
    def found(self, code, name="forms/a.cpp"):
        return list(look.findings_in(name, code))

    def test_what_belongs_into_the_style_is_found(self):
        for code in ["QColor(0xff, 0, 0)", "pen(Qt::white)", "b->setStyleSheet(x);",
                     "font.setPointSizeF(12);", "QFontDatabase::systemFont(x)", "font.setWeight(QFont::Bold);",
                     "layout->setContentsMargins(12, 0, 0, 0);", "layout->setSpacing(6);", "w->setFixedWidth(80);",
                     'text("<b style=\'color:#a0b1c2\'>")', 'text("font-size: 12px")']:
            with self.subTest(code=code):
                self.assertTrue(self.found(code))

    def test_what_is_measured_or_asked_of_the_style_is_not(self):
        for code in ["layout->setContentsMargins(0, 0, 0, 0);", "layout->setSpacing(measures.gap.small);",
                     "w->setMinimumWidth(1);", "w->setFixedWidth(12 * em);", "QColor(palette.text())", "m_blue",
                     "// Qt::white", "shortcut(Qt::Key_0)", 'text("&#160;#12")']:
            with self.subTest(code=code):
                self.assertFalse(self.found(code))

    def test_the_style_and_tests_may(self):
        self.assertFalse(self.found("QColor(0xff, 0, 0)", "forms/style/look.cpp"))
        self.assertFalse(self.found("QColor(0xff, 0, 0)", "tests/forms/a.cpp"))


if __name__ == "__main__":
    unittest.main()
