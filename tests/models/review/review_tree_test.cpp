// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_tree.h"
#include "review_fixture.h"

#include <QAbstractItemModelTester>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ReviewTreeTest : public ReviewFixture
{
protected:
    void SetUp() override
    {
        ReviewFixture::SetUp();
        writeShop();
        m_tree.setReview(m_review = review());
    }

    /// The groups and their rows, a line each.
    std::string lines() const
    {
        std::string out;
        for (int g = 0; g < m_tree.rowCount(); ++g) {
            const QModelIndex group = m_tree.index(g, 0);
            out += group.data().toString().toStdString() + ' ' +
                   std::to_string(group.data(ReviewTree::CountRole).toInt()) + ':';
            for (int r = 0; r < m_tree.rowCount(group); ++r)
                out += ' ' + m_tree.index(r, 0, group).data().toString().toStdString();
            out += '\n';
        }
        return out;
    }

    ReviewTree m_tree;
    std::shared_ptr<const Review> m_review;
    QAbstractItemModelTester m_tester{&m_tree};
};

} // namespace

TEST_F(ReviewTreeTest, GroupsByKindWhatIsWrongFirst)
{
    EXPECT_EQ(lines(), "Virtual nodes 3: orders payments billing\nVirtual services 1: payments.local\n");
}

TEST_F(ReviewTreeTest, GroupsByFile)
{
    m_tree.groupBy(ReviewGrouping::File);
    EXPECT_EQ(lines(), "mesh/orders.json 1: orders\nmesh/payments.yaml 1: payments\n"
                       "mesh/services.json 1: payments.local\nmesh/sound.json 1: billing\n");
}

TEST_F(ReviewTreeTest, GroupsByRuleAndSeverity)
{
    m_tree.groupBy(ReviewGrouping::Rule);
    EXPECT_NE(lines().find("too-large 1: payments"), std::string::npos) << lines();
    m_tree.groupBy(ReviewGrouping::Severity);
    EXPECT_EQ(m_tree.index(0, 0).data().toString(), u"With errors"_s);
    const QModelIndex last = m_tree.index(m_tree.rowCount() - 1, 0);
    EXPECT_EQ(last.data().toString(), u"Sound"_s);
}

TEST_F(ReviewTreeTest, ShowsWhatTheFilterFindsAndHowMuchThatIs)
{
    m_tree.filter(u"70000"_s);
    EXPECT_EQ(lines(), "Virtual nodes 1: payments\n");
    EXPECT_EQ(m_tree.countShown(), 1);
    EXPECT_EQ(m_tree.countAll(), 4);
    m_tree.filter(u"nothing has this"_s);
    EXPECT_EQ(m_tree.rowCount(), 0);
    m_tree.filter({});
    EXPECT_EQ(m_tree.countShown(), 4);
}

TEST_F(ReviewTreeTest, WhatIsCalledTheSameIsToldApartByItsFileOrLine)
{
    for (const char* file :
         {"mesh/orders.json", "mesh/payments.yaml", "mesh/services.json", "mesh/sound.json"})
        QFile::remove(at(file));
    const std::string node = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})";
    write("dev/a.json", node);
    write("prod/b.json", "[" + node + ",\n" + node + "]");
    write("prod/c.json", R"({"meshName": "shop", "virtualNodeName": "alone", "spec": {}})");
    m_tree.setReview(m_review = review());
    QStringList names;
    for (int r = 0; r < m_tree.rowCount(m_tree.index(0, 0)); ++r)
        names.append(m_tree.index(r, 0, m_tree.index(0, 0)).data().toString());
    names.sort();
    EXPECT_EQ(names, QStringList({u"alone"_s, u"orders – dev/a.json"_s, u"orders – prod/b.json:1"_s,
                                  u"orders – prod/b.json:2"_s}))
        << names.join(u'\n').toStdString();
}

TEST_F(ReviewTreeTest, ARowIsFoundAndSaysAllOfItself)
{
    const std::size_t row = rowCalled(*m_review, "Virtual node payments");
    const QModelIndex index = m_tree.indexOf(row);
    ASSERT_TRUE(index.isValid());
    EXPECT_EQ(index.data(ReviewTree::RowRole).toULongLong(), row);
    EXPECT_TRUE(
        index.data(Qt::AccessibleTextRole).toString().startsWith(u"Virtual node payments, 1 error"_s));
    m_tree.filter(u"billing"_s);
    EXPECT_FALSE(m_tree.indexOf(row).isValid());
}

} // namespace meshwright
