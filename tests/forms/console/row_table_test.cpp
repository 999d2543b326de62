// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

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

} // namespace meshwright
