// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model_lines.h"
#include "models/items/row_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Rows with a key and one text more.
class PlainModel final : public RowModel
{
public:
    using RowModel::keepOnly;
    using RowModel::setRows;

    /// @p rows as "key=text" words.
    void set(const QString& rows) { setRows(rowsOf(rows)); }
    QSet<QString> merge(const QString& rows) { return mergeRows(rowsOf(rows)); }

private:
    static std::vector<Row> rowsOf(const QString& rows)
    {
        std::vector<Row> out;
        for (const QString& word : rows.split(u' ', Qt::SkipEmptyParts))
            out.push_back(
                {word.section(u'=', 0, 0), {{word.section(u'=', 0, 0)}, {word.section(u'=', 1)}}, {}});
        return out;
    }

    int numColumns() const override { return 2; }
    QString header(int column) const override { return QString::number(column); }
};

class RowModelTest : public testing::Test
{
protected:
    PlainModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RowModelTest, RowsThatStayKeepTheirIndexes)
{
    const struct
    {
        const char* before;
        const char* after;
    } rows[] = {
        {"", "a b"},        {"a b", ""},
        {"a b c", "a c"},   {"a c", "a b c"},
        {"a b c", "c a b"}, {"a b c d", "d c b a"},
        {"a b c", "x y z"}, {"a b c d", "x d y a"},
        {"a", "b a c"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(std::string(row.before) + " -> " + row.after);
        m_model.set(QString::fromLatin1(row.before));
        std::vector<std::pair<QString, QPersistentModelIndex>> held;
        for (int line = 0; line < m_model.rowCount(); ++line)
            held.emplace_back(m_model.index(line, 0).data().toString(), m_model.index(line, 0));
        const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        const QString after = QString::fromLatin1(row.after);
        m_model.set(after);
        EXPECT_EQ(resets.count(), 0);
        QStringList shown;
        for (int line = 0; line < m_model.rowCount(); ++line)
            shown.append(m_model.index(line, 0).data().toString());
        EXPECT_EQ(shown.join(u' '), after);
        for (const auto& [key, index] : held) {
            EXPECT_EQ(index.isValid(), shown.contains(key)) << key.toStdString();
            if (index.isValid()) {
                EXPECT_EQ(index.data().toString(), key);
            }
        }
    }
}

TEST_F(RowModelTest, WhatWouldNotBeSeenIsWrittenDownAndComparedAsItIs)
{
    m_model.setRows({{u"k"_s, {{u"a\u202Eb"_s, {}, u"a\u202Eb\nc"_s}, {u"one\ntwo"_s}}, {}}});
    const QModelIndex name = m_model.index(0, 0);
    EXPECT_EQ(name.data().toString(), u"a\\u202eb"_s);
    EXPECT_EQ(name.data(Qt::ToolTipRole).toString(), u"a\\u202eb\nc"_s);
    EXPECT_EQ(name.data(RowModel::TextRole).toString(), u"a\u202Eb"_s);
    EXPECT_EQ(name.data(RowModel::SortRole).toString(), u"a\u202Eb"_s);
    EXPECT_EQ(m_model.index(0, 1).data().toString(), u"one\\ntwo"_s);
}

TEST_F(RowModelTest, RandomChangesKeepEveryIndexRight)
{
    std::mt19937 random(7);
    QStringList keys{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};
    QMap<QString, QPersistentModelIndex> held;
    for (int round = 0; round < 300; ++round) {
        std::ranges::shuffle(keys, random);
        const QStringList now = keys.first(static_cast<qsizetype>(random() % 8));
        m_model.set(now.join(u' '));
        ASSERT_EQ(m_model.rowCount(), now.size());
        for (auto index = held.begin(); index != held.end(); ++index) {
            ASSERT_EQ(index->isValid(), now.contains(index.key()));
            if (index->isValid()) {
                ASSERT_EQ(index->row(), now.indexOf(index.key()));
            }
        }
        held.clear();
        for (int line = 0; line < m_model.rowCount(); ++line) {
            ASSERT_EQ(m_model.index(line, 0).data().toString(), now[line]);
            held.insert(now[line], m_model.index(line, 0));
        }
    }
}

TEST_F(RowModelTest, SignalsOnlyWhatDiffers)
{
    m_model.set(u"a=1 b=2 c=3"_s);
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserts(&m_model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moves(&m_model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy removals(&m_model, &QAbstractItemModel::rowsRemoved);
    m_model.set(u"a=1 b=5 c=3"_s);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex(), m_model.index(1, 0));
    EXPECT_EQ(changes[0][1].toModelIndex(), m_model.index(1, 1));
    m_model.set(u"a=1 b=5 c=3"_s);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(inserts.count() + moves.count() + removals.count(), 0);
    m_model.set(u"a=1 x y z b=5 c=3"_s);
    EXPECT_EQ(inserts.count(), 1);
    m_model.set(u"a=1 c=3"_s);
    EXPECT_EQ(removals.count(), 1);
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(RowModelTest, RepeatedKeysAreRowsOfTheirOwn)
{
    m_model.set(u"a=1 a=2 b a=3"_s);
    EXPECT_EQ(tableLines(m_model), "a | 1\na | 2\nb | \na | 3");
    const QPersistentModelIndex second = m_model.index(1, 1);
    m_model.set(u"b a=1 a=2"_s);
    EXPECT_EQ(tableLines(m_model), "b | \na | 1\na | 2");
    EXPECT_EQ(second.data().toString(), u"2"_s);
}

TEST_F(RowModelTest, PartsOfALongListJoinWhatIsThere)
{
    m_model.set(u"a=1 b=2 c=3"_s);
    const QPersistentModelIndex c = m_model.index(2, 0);
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    EXPECT_EQ(m_model.merge(u"d=4 b=5 a=1"_s), (QSet<QString>{u"a"_s, u"b"_s, u"d"_s}));
    EXPECT_EQ(tableLines(m_model), "a | 1\nb | 5\nc | 3\nd | 4");
    EXPECT_EQ(changes.count(), 1) << "only b differs";
    m_model.keepOnly({u"b"_s, u"c"_s, u"gone"_s});
    EXPECT_EQ(tableLines(m_model), "b | 5\nc | 3");
    EXPECT_EQ(c.row(), 1);
    m_model.keepOnly({});
    EXPECT_FALSE(c.isValid());
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(RowModelTest, AnswersRolesOfCellRowAndHeader)
{
    m_model.setRows({{u"k"_s, {{u"10"_s, 10, u"ten"_s}, {u"b"_s}}, {{RowModel::FirstOwnRole, u"own"_s}}}});
    const QModelIndex first = m_model.index(0, 0);
    const QModelIndex second = m_model.index(0, 1);
    EXPECT_EQ(first.data(RowModel::SortRole), QVariant(10));
    EXPECT_EQ(second.data(RowModel::SortRole), QVariant(u"b"_s));
    EXPECT_EQ(first.data(Qt::ToolTipRole), QVariant(u"ten"_s));
    EXPECT_FALSE(second.data(Qt::ToolTipRole).isValid());
    EXPECT_EQ(second.data(RowModel::FirstOwnRole), QVariant(u"own"_s));
    EXPECT_FALSE(second.data(RowModel::FirstOwnRole + 1).isValid());
    EXPECT_FALSE(first.data(Qt::DecorationRole).isValid());
    EXPECT_EQ(headerLine(m_model), "0 | 1");
    EXPECT_FALSE(m_model.headerData(2, Qt::Horizontal).isValid());
    EXPECT_FALSE(m_model.headerData(0, Qt::Vertical).isValid());
    EXPECT_EQ(m_model.rowCount(first), 0);
    EXPECT_EQ(m_model.rowOf(u"k"_s), 0);
    EXPECT_EQ(m_model.rowOf(u"none"_s), -1);
}

TEST_F(RowModelTest, ToolTipsShowWhatLooksLikeMarkupAsItIs)
{
    m_model.setRows({{u"k"_s, {{u"x"_s, {}, u"<b>a</b> & b\nc"_s}, {u"y"_s, {}, u"a & b\nc"_s}}, {}}});
    EXPECT_EQ(m_model.index(0, 0).data(Qt::ToolTipRole).toString(),
              u"<qt>&lt;b&gt;a&lt;/b&gt; &amp; b<br>c</qt>"_s);
    EXPECT_EQ(m_model.index(0, 1).data(Qt::ToolTipRole).toString(), u"a & b\nc"_s);
}

} // namespace meshwright
