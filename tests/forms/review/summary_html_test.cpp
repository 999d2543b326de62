// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/summary_html.h"

#include <gtest/gtest.h>

#include <QPalette>
#include <QTextDocument>

#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(ProblemsHtml, NamesTheWorstFirstAndShowsMarkupAsItIs)
{
    const std::vector<Issue> issues{{Pointer("/a"), Severity::Hint, "h", u"Good to know."_s},
                                    {Pointer("/b"), Severity::Error, "e", u"<b>not</b> bold"_s},
                                    {Pointer("/c"), Severity::Warning, "w", u"Works badly."_s},
                                    {Pointer("/d"), Severity::Error, "f", u"Second."_s}};
    QTextDocument shown;
    shown.setHtml(problemsHtml(issues));
    EXPECT_EQ(shown.toPlainText().toStdString(),
              "Error: <b>not</b> bold\nError: Second.\nWarning: Works badly.\n"
              "Hint: Good to know.");
    EXPECT_EQ(problemsHtml({}), QString());
}

TEST(ChangesHtml, KeepsIndentationAndStrikesOutWhatWasThere)
{
    QTextDocument shown;
    shown.setHtml(changesHtml({{u"Logging"_s, u"(nothing)"_s, u"{\n  \"a\": 1\n}"_s, true}}));
    EXPECT_TRUE(shown.toPlainText().contains(u"  \"a\": 1"_s)) << shown.toPlainText().toStdString();
    EXPECT_FALSE(changesHtml({{u"f"_s, u"(nothing)"_s, u"b"_s, true}}).contains(u"<s>"_s));
    EXPECT_TRUE(changesHtml({{u"f"_s, u"a"_s, u"b"_s}}).contains(u"<s>a</s>"_s));
}

TEST(DifferenceLines, TellATextFromTheNumberOfTheSameLetters)
{
    const auto between = [](const char* before, const char* after) {
        std::string out;
        for (const DifferenceLine& line : differenceLines(json::parse(before), json::parse(after)))
            out += line.before.toStdString() + " -> " + line.after.toStdString() + '\n';
        return out;
    };
    EXPECT_EQ(between(R"({"virtualNodeName": "8080"})", R"({"virtualNodeName": 8080})"),
              "\"8080\" -> 8080\n");
    EXPECT_EQ(between(R"({"virtualNodeName": true})", R"({"virtualNodeName": "true"})"),
              "true -> \"true\"\n");
    EXPECT_EQ(between(R"({"virtualNodeName": "a"})", R"({"virtualNodeName": "b"})"), "a -> b\n");
    EXPECT_EQ(between(R"({"virtualNodeName": "a"})", R"({})"), "a -> (nothing)\n");
}

TEST(ChangesHtml, TellsWhatGoesAndWhatComesBySignsToo)
{
    const auto lines = [](const DifferenceLine& line) {
        QTextDocument shown;
        shown.setHtml(changesHtml({line}));
        return shown.toPlainText();
    };
    const QString changed = lines({u"f"_s, u"a"_s, u"b"_s});
    EXPECT_TRUE(changed.contains(u"\u2212\u00a0a"_s) || changed.contains(u"\u2212 a"_s));
    EXPECT_TRUE(changed.contains(u"+\u00a0b"_s) || changed.contains(u"+ b"_s));
    EXPECT_FALSE(lines({u"f"_s, u"(nothing)"_s, u"b"_s, true}).contains(u'\u2212'));
    EXPECT_FALSE(lines({u"f"_s, u"a"_s, u"(nothing)"_s, false, true}).contains(u'+'));
}

} // namespace meshwright
