// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "model_lines.h"
#include "models/items/issues_model.h"
#include "models/words/issue_words.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Issue issue(const char* pointer, Severity severity, const char* rule, const char* message)
{
    return {Pointer(pointer), severity, rule, QString::fromLatin1(message)};
}

class IssuesModelTest : public testing::Test
{
protected:
    IssuesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(IssuesModelTest, ShowsSeverityPlaceInWordsAndMessage)
{
    m_model.setIssues({
        issue("/spec/listeners/1/healthCheck/path", Severity::Error, "health-check-path", "No path."),
        issue("/virtualNodeName", Severity::Warning, "name-characters", "Odd name."),
        issue("", Severity::Hint, "tip", "A tip."),
    });
    EXPECT_EQ(headerLine(m_model), "Severity | Place | Problem");
    EXPECT_EQ(tableLines(m_model), "Error | Listener 2 › Health check › Path | No path.\n"
                                   "Warning | Virtual node name | Odd name.\n"
                                   "Hint | Virtual node | A tip.");
    const QModelIndex first = m_model.index(0, IssuesModel::Message);
    EXPECT_EQ(first.data(IssuesModel::PointerRole).value<Pointer>(),
              Pointer("/spec/listeners/1/healthCheck/path"));
    EXPECT_EQ(first.data(IssuesModel::RuleRole).toString(), u"health-check-path"_s);
    EXPECT_EQ(m_model.index(2, 0).data(RowModel::SeverityRole).toInt(), static_cast<int>(Severity::Hint));
}

TEST_F(IssuesModelTest, SaysNothingInPlaceOfAFieldWithoutWords)
{
    m_model.setIssues({issue("/spec", Severity::Hint, "unused", "Nobody calls it."),
                       issue("/virtualNodeName", Severity::Error, "name", "No name.")});
    const auto heard = [this](int row) {
        return m_model.index(row, IssuesModel::Message).data(Qt::AccessibleTextRole).toString().toStdString();
    };
    const bool isNamed = !m_model.index(0, IssuesModel::Place).data().toString().isEmpty();
    EXPECT_EQ(heard(0).find(", :"), std::string::npos) << heard(0);
    EXPECT_TRUE(isNamed || heard(0) == "Hint: Nobody calls it.") << heard(0);
    EXPECT_EQ(heard(1), "Error, Virtual node name: No name.");
}

TEST_F(IssuesModelTest, IssuesThatStayKeepTheirRowsWhileOthersComeAndGo)
{
    const Issue name = issue("/virtualNodeName", Severity::Error, "name", "No name.");
    const Issue port = issue("/spec/listeners/0/portMapping/port", Severity::Error, "port", "Port 0.");
    const Issue path = issue("/spec/logging", Severity::Hint, "logging", "No log.");
    m_model.setIssues({name, port, path});
    const QPersistentModelIndex selected = m_model.index(1, 0);
    const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserts(&m_model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removals(&m_model, &QAbstractItemModel::rowsRemoved);

    Issue reworded = port;
    reworded.message = u"Port 70000."_s;
    m_model.setIssues({reworded, path});
    EXPECT_EQ(selected.row(), 0);
    EXPECT_EQ(m_model.index(0, IssuesModel::Message).data().toString(), u"Port 70000."_s);
    EXPECT_EQ(removals.count(), 1);

    m_model.setIssues({name, reworded, path});
    EXPECT_EQ(selected.row(), 1);
    EXPECT_EQ(inserts.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    m_model.setIssues({});
    EXPECT_FALSE(selected.isValid());
}

TEST_F(IssuesModelTest, SameRuleTwiceAtOnePlaceIsTwoRows)
{
    m_model.setIssues(
        {issue("/tags", Severity::Error, "tags", "One."), issue("/tags", Severity::Error, "tags", "Two.")});
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST(IssueWords, CountAndWeigh)
{
    const Issue error = issue("", Severity::Error, "e", "e");
    const Issue warning = issue("", Severity::Warning, "w", "w");
    const Issue hint = issue("", Severity::Hint, "h", "h");
    const struct
    {
        std::vector<Issue> issues;
        const char* words;
    } rows[] = {
        {{}, ""},
        {{hint}, "1 hint"},
        {{hint, hint}, "2 hints"},
        {{warning}, "1 warning"},
        {{hint, warning, warning}, "2 warnings, 1 hint"},
        {{error}, "1 error"},
        {{warning, error, error}, "2 errors, 1 warning"},
    };
    qlonglong before = -1;
    for (const auto& row : rows) {
        SCOPED_TRACE(row.words);
        EXPECT_EQ(countWords(row.issues).toStdString(), row.words);
        EXPECT_GT(weight(row.issues), before);
        before = weight(row.issues);
    }
    EXPECT_EQ(worstSeverity({hint, warning}), Severity::Warning);
    EXPECT_EQ(worstSeverity({}), std::nullopt);
    EXPECT_EQ(messageLines(std::vector<Issue>(12, hint)).count(u'\n'), 10);
}

} // namespace meshwright
