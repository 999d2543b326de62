// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compared_texts.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

/// A row each: "a|a" the same, "a/b" another, "-" for nothing, "…3" for what is folded.
std::string wordsOf(const std::vector<TextRow>& rows)
{
    QString out;
    for (const TextRow& row : rows) {
        if (row.kind == TextRow::Kind::Folded)
            out += u"…%1 "_s.arg(row.count);
        else
            out += row.before.value_or(u"-"_s) + (row.kind == TextRow::Kind::Equal ? u"|"_s : u"/"_s) +
                   row.after.value_or(u"-"_s) + u' ';
    }
    return out.trimmed().toStdString();
}

struct TextsCase
{
    const char* before;
    const char* after;
    const char* rows;
};

constexpr TextsCase textsCases[] = {
    {"", "", ""},
    {"a b", "a b", "a|a b|b"},
    {"a", "b", "a/b"},
    {"a b c", "a x c", "a|a b/x c|c"},
    {"a c", "a b c", "a|a -/b c|c"},
    {"a b c", "a c", "a|a b/- c|c"},
    {"a b c d e", "a c x e f", "a|a b/- c|c d/x e|e -/f"},
    {"a a a", "a a", "a|a a|a a/-"},
    {"", "a", "-/a"},
    {"a b", "b a", "a/- b|b -/a"},
};

QStringList linesOf(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST(ComparedTexts, PutEqualLinesSideBySide)
{
    for (const TextsCase& one : textsCases)
        EXPECT_EQ(wordsOf(comparedTexts(linesOf(one.before), linesOf(one.after))), one.rows)
            << one.before << " and " << one.after;
}

TEST(ComparedTexts, LoseNoLineWhateverTheTexts)
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QStringList texts[2];
        for (QStringList& text : texts)
            for (auto left = std::uniform_int_distribution(0, 40)(random); left > 0; --left)
                text.append(QString::number(std::uniform_int_distribution(0, 4)(random)));
        QStringList before, after;
        for (const TextRow& row : comparedTexts(texts[0], texts[1])) {
            before += row.before ? QStringList{*row.before} : QStringList();
            after += row.after ? QStringList{*row.after} : QStringList();
            EXPECT_TRUE(row.kind != TextRow::Kind::Equal || row.before == row.after);
        }
        ASSERT_EQ(before, texts[0]);
        ASSERT_EQ(after, texts[1]);
    }
}

TEST(ComparedTexts, ThatHaveNothingInCommonAreNotSearchedForLong)
{
    QStringList before, after;
    for (int i = 0; i < 20'000; ++i) {
        before.append(u"a%1"_s.arg(i));
        after.append(u"b%1"_s.arg(i));
    }
    EXPECT_EQ(comparedTexts(before, after).size(), 20'000U);
}

TEST(ComparedTexts, FoldWhatIsTheSameFarFromAChange)
{
    const auto rows = comparedTexts(linesOf("a b c d e f g h i"), linesOf("a b c d X f g h i"));
    EXPECT_EQ(wordsOf(folded(rows, 1)), "…3 d|d e/X f|f …3");
    EXPECT_EQ(folded(rows, 1).back().first, 6U) << "the line with which it begins";
    EXPECT_EQ(wordsOf(folded(rows, 3)), "a|a b|b c|c d|d e/X f|f g|g h|h i|i") << "a line is no fold";
    EXPECT_EQ(wordsOf(folded(comparedTexts(linesOf("a b"), linesOf("a b")))), "…2");
}

TEST(ComparedTexts, OfInputsHaveTheItemsOfListsInOneOrder)
{
    const json before = json::parse(R"({"tags": [{"key": "a", "value": 1}, {"key": "b", "value": 1}]})");
    const json after = json::parse(
        R"({"tags": [{"key": "c", "value": 3}, {"key": "b", "value": 2}, {"key": "a", "value": 1}]})");
    EXPECT_EQ(linedUp(before, after).dump(),
              R"({"tags":[{"key":"a","value":1},{"key":"b","value":2},{"key":"c","value":3}]})");
}

} // namespace meshwright
