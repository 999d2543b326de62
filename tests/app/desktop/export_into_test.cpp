// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/export_into.h"
#include "desktop_fixture.h"

#include <gmock/gmock.h>

#include <QFile>

// What is said of many virtual nodes that are exported at once.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class ExportInto : public testing::Test
{
protected:
    ExportInto() { m_questions.chosenFolder = m_folder.path(); }

    static NodesToExport nodes(int count)
    {
        NodesToExport out;
        for (int i = 0; i < count; ++i)
            out.inputs.push_back({{"virtualNodeName", "n" + std::to_string(i)}});
        return out;
    }
    /// Exports @p nodes; the news of it.
    std::string exported(const NodesToExport& nodes)
    {
        QString news;
        exportInto(m_files, m_questions, nodes, nullptr, [&news](const QString& words) { news = words; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return !news.isEmpty(); }, 20000));
        return news.toStdString();
    }
    static QStringList lines(int count)
    {
        QStringList out;
        for (int i = 0; i < count; ++i)
            out.append(u"node-%1"_s.arg(i));
        return out;
    }

    QTemporaryDir m_folder;
    PreparedAnswers m_questions;
    ForeignFiles m_files;
};

} // namespace

TEST_F(ExportInto, SaysThatNothingIsWrittenWhereAllIsThere)
{
    EXPECT_THAT(exported(nodes(2)), HasSubstr("2 virtual nodes exported to"));
    QFile mine(m_folder.filePath(u"n0.json"_s));
    ASSERT_TRUE(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    m_questions.answer = 1; // only the others
    EXPECT_THAT(exported(nodes(2)), HasSubstr("Nothing was written: all of these files are in"));
    ASSERT_TRUE(mine.open(QIODevice::ReadOnly));
    EXPECT_EQ(mine.readAll(), "mine");
}

TEST_F(ExportInto, TellsOfManyThatCouldNotBeReadOnlyTheFirst)
{
    NodesToExport some = nodes(1);
    some.failures = lines(25);
    (void)exported(some);
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_EQ(m_questions.told.front(), lines(10).join(u'\n') + u"\n… and 15 more"_s);
}

TEST_F(ExportInto, NamesOfManyWithoutTagsOnlyTheFirst)
{
    NodesToExport some = nodes(1);
    some.untagged = lines(12);
    (void)exported(some);
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_THAT(m_questions.told.front().toStdString(), HasSubstr("node-9, … and 2 more"));
    EXPECT_THAT(m_questions.told.front().toStdString(), Not(HasSubstr("node-10")));
}

TEST_F(ExportInto, TellsOfManyThatCouldNotBeWrittenOnlyTheFirst)
{
    for (int i = 0; i < 12; ++i) // a folder is in the way of each
        ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"n%1.json"_s.arg(i)));
    EXPECT_THAT(exported(nodes(12)), HasSubstr("No virtual node was exported to"));
    ASSERT_EQ(m_questions.told.size(), 1);
    EXPECT_EQ(m_questions.told.front().split(u'\n').size(), 11);
    EXPECT_THAT(m_questions.told.front().toStdString(), HasSubstr("… and 2 more"));
}

TEST_F(ExportInto, GivesEachAFileOfItsOwnWhateverTheCaseOfItsName)
{
    NodesToExport some;
    for (const char* name : {"orders", "Orders", "ORDERS"})
        some.inputs.push_back({{"virtualNodeName", name}});
    EXPECT_THAT(exported(some), HasSubstr("3 virtual nodes exported to"));
    QStringList lower;
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
        lower.append(name.toLower());
    EXPECT_EQ(lower.size(), 3);
    EXPECT_EQ(lower.removeDuplicates(), 0);
}

} // namespace meshwright
