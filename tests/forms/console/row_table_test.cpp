// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/column_fit.h"
#include "forms/console/row_table.h"

#include <gtest/gtest.h>

#include <QHeaderView>
#include <QTableView>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class Words final : public RowModel
{
public:
    void show(const QStringList& words)
    {
        std::vector<Row> rows;
        for (const QString& word : words)
            rows.push_back({word, {{word}, {word}, {}}, {}});
        setRows(std::move(rows));
    }

private:
    int numColumns() const override { return 3; }
    QString header(int column) const override { return QString::number(column); }
};

} // namespace

TEST(RowTable, ColumnsGrowWithWhatComesButNotThoseDrawnByHand)
{
    Words model;
    std::unique_ptr<QTableView> table(makeRowTable(model, u"words"_s, u"Words"_s, nullptr));
    table->resize(900, 300);
    model.show({u"rather short"_s});
    table->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(table.get()));
    QHeaderView* header = table->horizontalHeader();
    const int border = header->sectionViewportPosition(1);
    const int before = table->columnWidth(1);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(border, header->height() / 2));
    QTest::mouseMove(header->viewport(), QPoint(border - 10, header->height() / 2));
    QTest::mouseMove(header->viewport(), QPoint(border - 20, header->height() / 2));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(border - 20, header->height() / 2));
    const int drawn = table->columnWidth(0);
    EXPECT_EQ(drawn, before - 20);
    model.show({u"rather short"_s, u"a word that is a good deal longer than the others"_s});
    EXPECT_EQ(table->columnWidth(0), drawn);
    EXPECT_GT(table->columnWidth(1), before);
}

TEST(RowTable, WhatIsLeftOutComesBackAndIsNotRememberedAsHidden)
{
    Words model;
    model.show({u"rather short"_s});
    const std::unique_ptr<RowTable> table(makeRowTable(model, u"words"_s, u"Words"_s, nullptr));
    table->hideColumn(1); // by a person
    table->leaveOut({1, 2});
    EXPECT_TRUE(table->isColumnHidden(2));
    const QByteArray kept = table->columns();
    EXPECT_TRUE(table->isColumnHidden(2)) << "remembering shows nothing";
    table->leaveOut({});
    EXPECT_FALSE(table->isColumnHidden(2));
    EXPECT_TRUE(table->isColumnHidden(1)) << "a person has hidden it";
    const std::unique_ptr<RowTable> later(makeRowTable(model, u"words"_s, u"Words"_s, nullptr));
    later->restoreColumns(kept);
    EXPECT_FALSE(later->isColumnHidden(2));
    EXPECT_TRUE(later->isColumnHidden(1));
}

TEST(RowTable, DownAndHomeChooseInATableOfOneRow)
{
    Words model;
    model.show({u"only"_s});
    const std::unique_ptr<RowTable> table(makeRowTable(model, u"words"_s, u"Words"_s, nullptr));
    table->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(table.get()));
    table->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_Up, Qt::Key_End}) {
        table->clearSelection();
        QTest::keyClick(table.get(), key);
        EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1) << key;
    }
}

TEST(RowTable, HomeAndEndGoToTheFirstAndTheLastRow)
{
    Words model;
    model.show({u"a"_s, u"b"_s, u"c"_s});
    const std::unique_ptr<RowTable> table(makeRowTable(model, u"words"_s, u"Words"_s, nullptr));
    table->sortByColumn(0, Qt::AscendingOrder);
    table->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(table.get()));
    table->setFocus();
    QTest::keyClick(table.get(), Qt::Key_Down);
    QTest::keyClick(table.get(), Qt::Key_End);
    EXPECT_EQ(chosenValue(*table, Qt::DisplayRole).toString(), u"c"_s);
    QTest::keyClick(table.get(), Qt::Key_Home);
    EXPECT_EQ(chosenValue(*table, Qt::DisplayRole).toString(), u"a"_s);
}

TEST(ColumnFit, TheWidestOfThoseThatGiveWayGiveWay)
{
    using Widths = std::vector<int>;
    const std::vector<ColumnFit::Wish> wishes{{400}, {300}, {120, false}, {50}};
    EXPECT_EQ(fittedWidths(wishes, 900, 40), (Widths{400, 300, 120, 50})) << "there is room";
    EXPECT_EQ(fittedWidths(wishes, 470, 40), (Widths{200, 100, 120, 50}));
    EXPECT_EQ(fittedWidths(wishes, 100, 40), (Widths{80, 40, 120, 40})) << "none becomes less than that";
}

} // namespace meshwright
