// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/foreign_text.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(CleanedMessage, IsOneLineOfWords)
{
    const struct
    {
        const char16_t* text;
        const char* cleaned;
    } rows[] = {
        {u"Rate exceeded", "Rate exceeded"},
        {u"  two\r\nlines\tand\u2028more ", "two lines and more"},
        {u"\u001b[31mred\u001b[0m and \u009b2Jgone", "red and gone"},
        {u"\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\", "alink"},
        {u"\u001b]0;without an end", "0;without an end"},
        {u"\u001b(B\u001b7\u001bc.", "."},
        {u"\u001b\u200B[31mx", "[31mx"},
        {u"pay\u202Eexe.doc\u2066\u200E!", "payexe.doc!"},
        {u"bell\u0007 null\u0001 del\u007f", "bell null del"},
        {u"ö 🙂 <b>", "ö 🙂 <b>"},
    };
    for (const auto& [text, cleaned] : rows)
        EXPECT_EQ(cleanedMessage(QString::fromUtf16(text)).toStdString(), cleaned);
}

TEST(CleanedMessage, EndsAfterTwoThousandCharacters)
{
    const QString whole(2'000, u'a');
    EXPECT_EQ(cleanedMessage(whole), whole);
    EXPECT_EQ(cleanedMessage(whole + u'a'), whole + u"… (cut off: 2,001 characters in all)"_s);
    EXPECT_EQ(cleanedMessage(QString(10'000'000, u'a')),
              whole + u"… (cut off: 10,000,000 characters in all)"_s);
    const QString faces = u"a"_s + u"🙂"_s.repeated(1'500);
    EXPECT_FALSE(cleanedMessage(faces).left(2'000).back().isHighSurrogate());
    EXPECT_EQ(cleanedMessage(u"abcdef"_s, 3), u"abc… (cut off: 6 characters in all)"_s);
}

TEST(ShownAsIs, LooksLikeHtmlAndIsNone)
{
    EXPECT_EQ(shownAsIs(u"a & b\nc"_s), u"a & b\nc"_s);
    EXPECT_EQ(shownAsIs(u"<h1>a</h1>\n&"_s), u"<qt>&lt;h1&gt;a&lt;/h1&gt;<br>&amp;</qt>"_s);
}

} // namespace meshwright
