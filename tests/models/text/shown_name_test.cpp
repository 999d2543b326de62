// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <gtest/gtest.h>

#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;
using namespace std::string_literals;

TEST(ShownName, WritesDownWhatWouldNotBeSeen)
{
    const struct
    {
        const char16_t* name;
        const char16_t* shown;
    } rows[] = {
        {u"orders-v2 / ö 日本 🙂 <b>", u"orders-v2 / ö 日本 🙂 <b>"},
        {u"orders\u202Elatrop", u"orders\\u202elatrop"},
        {u"orders\nof shop\tnow", u"orders\\nof shop\\tnow"},
        {u"a\u200Bb\U000E0041", u"a\\u200bb\\U000e0041"},
        {u"می\u200Cخواهم", u"می\u200Cخواهم"},
    };
    for (const auto& [name, shown] : rows) {
        EXPECT_EQ(shownName(QString::fromUtf16(name)), QString::fromUtf16(shown));
        EXPECT_EQ(shownName(QString::fromUtf16(name).toStdString()), QString::fromUtf16(shown));
    }
    EXPECT_EQ(shownName("a\xff"s), u"a\\xff"_s);
}

TEST(ShownName, InAMessageLeavesItsLines)
{
    EXPECT_EQ(shownLines(u"one\u202E\n\ntwo\r"_s), u"one\\u202e\n\ntwo\\r"_s);
    EXPECT_EQ(shownAsIs(u"<b>\u202E\nb"_s), u"<qt>&lt;b&gt;\\u202e<br>b</qt>"_s) << "a tool tip, too";
}

} // namespace meshwright
