// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/button_kind.h"
#include "forms/style/draw_rows.h"
#include "forms/style/look.h"
#include "forms/style/measures.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOption>
#include <QTableWidget>
#include <QVBoxLayout>

// What stands in line with what, in headers and groups.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(Style, TheSignOfAnOrderStandsBehindTheWordsItIsAbout)
{
    QTableWidget table(1, 1);
    QHeaderView& header = *table.horizontalHeader();
    header.resizeSection(0, 500);
    QStyleOptionHeader sign;
    sign.text = u"Changed"_s;
    sign.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    sign.rect = QRect(480, 5, 14, 18);
    EXPECT_LT(sortSignRect(sign, &header).left(), 250);
    EXPECT_EQ(sortSignRect(sign, &header).size(), sign.rect.size());
    sign.direction = Qt::RightToLeft;
    sign.rect.moveLeft(6);
    EXPECT_GT(sortSignRect(sign, &header).right(), 250);
    sign.text = sign.text.repeated(50);
    EXPECT_EQ(sortSignRect(sign, &header), sign.rect) << "where they leave no room for it";
}

TEST(Style, WordsOfAHeaderThatAreCutOffSaySo)
{
    QStyleOptionHeader option;
    option.text = u"Service discovery method of this virtual node"_s;
    option.rect = QRect(0, 0, 100, measures.height.header);
    EXPECT_TRUE(headerWords(option).text.endsWith(u'…'));
    option.text = u"Name"_s;
    EXPECT_EQ(headerWords(option).text, u"Name"_s);
}

TEST(Style, TheTitleOfAGroupIsInLineWithWhatIsInIt)
{
    QWidget window; // a group of its own would be one, with other margins
    QGroupBox group(u"Before"_s, &window);
    auto* const inside = new QLabel(u"What"_s, &group);
    (new QVBoxLayout(&group))->addWidget(inside);
    group.resize(300, 200);
    window.show();
    QStyleOptionGroupBox option;
    option.initFrom(&group);
    option.text = group.title();
    const QRect title =
        QApplication::style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &group);
    EXPECT_EQ(title.left(), inside->x());
}

TEST(Style, AGroupThatIsNoCardStandsInLineWithWhatIsAroundIt)
{
    QWidget window;
    QGroupBox plain(u"Before"_s, &window);
    EXPECT_EQ(plain.contentsMargins().left(), 0);
    QGroupBox card(&window);
    makeCard(card);
    card.setTitle(u"Before"_s);
    EXPECT_GT(card.contentsMargins().left(), 0);
}

TEST(Style, ALineBetweenPartsIsAsQuietAsAllOthers)
{
    QFrame line;
    line.setFrameStyle(QFrame::HLine | QFrame::Sunken);
    line.resize(80, 3);
    EXPECT_EQ(line.grab().toImage().pixelColor(40, 1), coloursFor(line.palette()).border);
}

} // namespace meshwright
