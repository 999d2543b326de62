// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "console_fixture.h"
#include "forms/console/paragraphs.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextDocument>
#include <QToolButton>

// How the console uses the room there is, and tells things apart in it.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(Paragraphs, ATableStandsApartFromWhatIsAboveIt)
{
    const auto height = [](const QString& html) {
        QTextDocument document;
        document.setHtml(html);
        return document.size().height();
    };
    const QString above = htmlParagraph(u"Problems"_s, {u"It is wrong."_s}, {});
    const QString table = htmlColumns({u"one"_s, u"two"_s});
    EXPECT_GE(height(stackedHtml(above, table)), height(above + table) + measures.gap.small);
    EXPECT_EQ(stackedHtml({}, table), table);
}

TEST_F(ConsoleTest, DeletingADraftLooksAsItDoesElsewhere)
{
    open();
    m_window->showDrafts();
    EXPECT_EQ(kindOf(&called<QToolButton>("delete-draft")), ButtonKind::Destructive);
}

TEST_F(ConsoleTest, OnALargeScreenTheDetailsHaveMoreRoomAsWell)
{
    addMesh("shop", {"orders", "stock"});
    open();
    openMesh("shop");
    m_window->resize(1904, 1032);
    const auto& splitter = called<QSplitter>("nodes-splitter");
    EXPECT_TRUE(waitFor([&] { return splitter.sizes()[1] > 300; })) << splitter.sizes()[1];
    EXPECT_GT(splitter.sizes()[0], splitter.sizes()[1]);
}

TEST_F(ConsoleTest, HowManyAreShownIsSaidOnlyWhereThatIsNotAll)
{
    addMesh("shop", {"orders", "quux"});
    open();
    openMesh("shop");
    const auto& shown = called<QLabel>("nodes-shown");
    EXPECT_TRUE(shown.isHidden()) << "the headline says how many there are";
    called<QLineEdit>("filter-nodes").setText(u"quux"_s);
    EXPECT_FALSE(shown.isHidden());
    EXPECT_TRUE(shown.text().endsWith(u" of 2"_s)) << shown.text().toStdString();
}

} // namespace meshwright
