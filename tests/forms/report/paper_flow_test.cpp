// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_columns.h"
#include "forms/report/paper_flow.h"
#include "forms/report/paper_pieces.h"
#include "forms/report/paper_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

// Where pages end, and how wide columns are.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::DoubleNear;
using testing::ElementsAre;

namespace {

/// A piece of @p lines lines that are ten units high, each called @p name and its number.
PaperPiece piece(const QString& name, int lines = 1, bool staysWithNext = false)
{
    PaperPiece out{.height = lines * 10.0, .staysWithNext = staysWithNext};
    for (int line = 0; line < lines; ++line)
        out.content.words.push_back({{0, line * 10 + 8.0}, name + QString::number(line + 1), {.size = 5}});
    return out;
}

/// The words on pages of @p pieces that are 50 units high, a string each page.
std::vector<std::string> pagesWith(const std::vector<PaperPiece>& pieces)
{
    std::vector<std::string> out;
    for (const PlacedContent& page : pagesOf(pieces, 50)) {
        QStringList words;
        for (const PlacedWords& one : page.words)
            words.append(one.text);
        out.push_back(words.join(u' ').toStdString());
        for (const PlacedWords& one : page.words)
            EXPECT_LE(one.at.y(), 50) << one.text.toStdString();
    }
    return out;
}

std::vector<double> widths(const std::vector<ColumnContent>& columns)
{
    return columnWidths(columns, 100);
}

} // namespace

TEST(PaperFlow, KeepsRowsWhole)
{
    EXPECT_THAT(pagesWith({piece(u"a"_s, 3), piece(u"b"_s, 3)}), ElementsAre("a1 a2 a3", "b1 b2 b3"));
    EXPECT_THAT(pagesWith({piece(u"a"_s, 2), piece(u"b"_s, 3)}), ElementsAre("a1 a2 b1 b2 b3"));
}

TEST(PaperFlow, KeepsAHeadingWithWhatFollows)
{
    EXPECT_THAT(pagesWith({piece(u"a"_s, 4), piece(u"heading"_s, 1, true), piece(u"row"_s)}),
                ElementsAre("a1 a2 a3 a4", "heading1 row1"));
}

TEST(PaperFlow, GoesOnWithALineWhereARowIsHigherThanAPage)
{
    EXPECT_THAT(pagesWith({piece(u"a"_s), piece(u"b"_s, 7), piece(u"c"_s)}),
                ElementsAre("a1", "b1 b2 b3 b4 b5", "b6 b7 c1"));
}

TEST(PaperFlow, HasTheTitlesOfATableOnEachPage)
{
    const auto head = std::make_shared<const PaperPiece>(piece(u"head"_s, 1, true));
    std::vector<PaperPiece> pieces{piece(u"a"_s, 2), *head};
    for (int row = 0; row < 2; ++row) {
        pieces.push_back(piece(u"row"_s, 2));
        pieces.back().head = head;
    }
    EXPECT_THAT(pagesWith(pieces), ElementsAre("a1 a2 head1 row1 row2", "head1 row1 row2"));
}

TEST(PaperFlow, HasNoPageOfTitlesAlone)
{
    PaperPiece row = piece(u"row"_s, 4);
    row.height += 5; // below the last line, where the page has no room
    row.head = std::make_shared<const PaperPiece>(piece(u"head"_s, 1, true));
    EXPECT_THAT(pagesWith({row}), ElementsAre("head1 row1 row2 row3 row4"));
    EXPECT_THAT(pagesWith({row, piece(u"a"_s)}), ElementsAre("head1 row1 row2 row3 row4", "a1"));
}

TEST(PaperFlow, TurnsThePageWhereThatIsAskedForAndOnlyOnce)
{
    PaperPiece section = piece(u"section"_s, 1, true);
    section.beginsPage = true;
    EXPECT_THAT(pagesWith({section, piece(u"a"_s), section, piece(u"b"_s)}),
                ElementsAre("section1 a1", "section1 b1"));
}

TEST(PaperFlow, EndsWithWhatEndlessWordsGive)
{
    PaperPiece high = piece(u"a"_s);
    high.height = 500; // one line, higher than the page
    high.content.words.front().at.setY(499);
    EXPECT_EQ(pagesOf(std::vector{high}, 50).size(), 1U);
}

TEST(PaperColumns, AreAsWideAsTheirLinesWhereThereIsRoom)
{
    EXPECT_THAT(widths({{5, 10}, {5, 40}}), ElementsAre(DoubleNear(20, 0.01), DoubleNear(80, 0.01)));
}

TEST(PaperColumns, BreakNoWordWhileThereIsRoomElsewhere)
{
    EXPECT_THAT(widths({{10, 20}, {30, 30}, {10, 500}}),
                ElementsAre(DoubleNear(20, 0.01), DoubleNear(30, 0.01), DoubleNear(50, 0.01)));
}

TEST(PaperColumns, LetNumbersStandWhereNamesAreTooLongForTheRoom)
{
    EXPECT_THAT(widths({{400, 400}, {20, 20}, {400, 400}, {15, 15}, {400, 400}}),
                ElementsAre(DoubleNear(21.67, 0.01), DoubleNear(20, 0.01), DoubleNear(21.67, 0.01),
                            DoubleNear(15, 0.01), DoubleNear(21.67, 0.01)));
}

TEST(PaperColumns, AreNotMadeForOneOddNameAmongHundreds)
{
    std::vector<ColumnContent> cells(200, ColumnContent{20, 40});
    cells[70] = {900, 900};
    EXPECT_EQ(usualContent(cells).widestLine, 40);
    cells.insert(cells.end(), 1000, ColumnContent{}); // empty cells say nothing
    EXPECT_EQ(usualContent(cells).widestWord, 20);
    EXPECT_EQ(usualContent({{5, 10}, {90, 90}}).widestLine, 90) << "of a few, each counts";
    EXPECT_EQ(usualContent({}).widestLine, 0);
}

TEST(PaperText, ThatRunsToTheLeftStandsWithinItsLines)
{
    PaperFonts fonts;
    const PaperFont font{.size = 10};
    const QString hebrew = u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD "_s.repeated(10);
    for (const PaperText& text :
         {PaperText{{hebrew}}, PaperText{{hebrew}, {u"too-large"_s, PaperStyle::Code}, {hebrew}},
          PaperText{{u"Error: "_s}, {hebrew, PaperStyle::Strong}}}) {
        const LaidText laid = inLines(text, font, 150, fonts);
        ASSERT_GT(laid.words.size(), 2U);
        for (const PlacedWords& one : laid.words) {
            EXPECT_GE(one.at.x(), -0.5) << one.text.toStdString();
            EXPECT_LE(one.at.x() + fonts.width(one.text.trimmed(), one.font), 150.5)
                << one.text.toStdString();
        }
    }
}

TEST(PaperPieces, KeepALowTableWhole)
{
    PaperTable low{.shares = {1, 1}}, high = low;
    for (int row = 0; row < 50; ++row)
        (row < 3 ? low : high).rows.push_back({{PaperText{{u"Port"_s}}, PaperText{{u"8080"_s}}}});
    const auto rowsThatStay = [](const PaperTable& table) {
        const std::vector<PaperPiece> pieces = piecesOf({u"shop"_s, {table}}, 600, {});
        return std::ranges::count_if(pieces, &PaperPiece::staysWithNext);
    };
    EXPECT_EQ(rowsThatStay(low), 2) << "all but the last";
    EXPECT_EQ(rowsThatStay(high), 0);
}

TEST(PaperPieces, HaveEachPartOfATextInItsStyle)
{
    const PaperText text{{u"Error"_s, PaperStyle::Error}, {u" of "_s}, {u"too-large"_s, PaperStyle::Code}};
    PaperReport report{u"shop"_s, {PaperBlock{PaperRole::Heading, text}}};
    const std::vector<PaperPiece> pieces = piecesOf(report, 600, {});
    ASSERT_EQ(pieces.size(), 1U);
    const std::vector<PlacedWords>& words = pieces.front().content.words;
    ASSERT_EQ(words.size(), 3U);
    EXPECT_EQ(words[0].style, PaperStyle::Error);
    EXPECT_TRUE(words[2].font.isCode);
    EXPECT_LT(words[0].at.x(), words[1].at.x());
    EXPECT_LT(words[1].at.x(), words[2].at.x());
}

} // namespace meshwright
