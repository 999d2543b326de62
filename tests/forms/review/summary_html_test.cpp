// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/summary_html.h"

#include <gtest/gtest.h>

#include <QPalette>
#include <QTextDocument>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(ProblemsHtml, NamesTheWorstFirstAndShowsMarkupAsItIs)
{
    const std::vector<Issue> issues{{Pointer("/a"), Severity::Hint, "h", u"Good to know."_s},
                                    {Pointer("/b"), Severity::Error, "e", u"<b>not</b> bold"_s},
                                    {Pointer("/c"), Severity::Warning, "w", u"Works badly."_s},
                                    {Pointer("/d"), Severity::Error, "f", u"Second."_s}};
    QTextDocument shown;
    shown.setHtml(problemsHtml(issues, QPalette()));
    EXPECT_EQ(shown.toPlainText().toStdString(),
              "Error: <b>not</b> bold\nError: Second.\nWarning: Works badly.\n"
              "Hint: Good to know.");
    EXPECT_EQ(problemsHtml({}, QPalette()), QString());
}

} // namespace meshwright
