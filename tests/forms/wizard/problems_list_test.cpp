// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/problems_list.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QComboBox>
#include <QListView>

// The problems: whole rows at any width, the worst first, and as many as somebody wants to see.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString longWords = u"This is said in so many words that they need a line more in a narrow pane. "_s;

std::vector<Issue> mixedIssues(const json&)
{
    return {{Pointer("/virtualNodeName"), Severity::Hint, "one", u"A hint. "_s + longWords.repeated(3)},
            {Pointer("/spec/listeners/0/portMapping/port"), Severity::Warning, "two", u"A warning."_s},
            {Pointer("/virtualNodeName"), Severity::Error, "three", u"An error."_s},
            {Pointer("/spec/listeners/0/portMapping/port"), Severity::Error, "four", u"Another."_s}};
}

class ListOn
{
public:
    explicit ListOn(LiveIssues::Check check = mixedIssues) : m_issues(m_document, std::move(check))
    {
        list.resize(500, 600);
        list.show();
        list.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&list));
        WizardOn::settle();
    }

    std::vector<std::string> rows()
    {
        std::vector<std::string> out;
        const QAbstractItemModel& model = *list.view().model();
        for (int row = 0; row < model.rowCount(); ++row)
            out.push_back(model.index(row, IssuesModel::Message).data().toString().left(10).toStdString());
        return out;
    }
    QRect place(int row)
    {
        return list.view().visualRect(list.view().model()->index(row, IssuesModel::Message));
    }
    /// Chooses by keys what comes @p down rows further down in the box @p name.
    void choose(const char* name, int down)
    {
        auto* box = list.findChild<QComboBox*>(QString::fromLatin1(name));
        box->setFocus();
        for (int i = 0; i < std::abs(down); ++i)
            QTest::keyClick(box, down > 0 ? Qt::Key_Down : Qt::Key_Up);
        WizardOn::settle();
    }
    Document& document() { return m_document; }
    bool says(const QString& words) const
    {
        const auto labels = list.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }

private:
    Document m_document{guideExample()};
    LiveIssues m_issues;
    FormContext m_context{m_document, m_issues};

public:
    ProblemsList list{*m_context.state, nullptr};
};

} // namespace

TEST(ProblemsRows, TheWorstComeFirst)
{
    ListOn on;
    EXPECT_EQ(on.rows(), (std::vector<std::string>{"An error.", "Another.", "A warning.", "A hint. Th"}));
}

TEST(ProblemsRows, AreAsHighAsTheirWordsAtAnyWidth)
{
    ListOn on;
    const int before = on.place(3).height();
    on.list.resize(250, 600); // no other height: that alone would do
    WizardOn::settle();
    const int narrow = on.place(3).height();
    EXPECT_GT(narrow, before * 3 / 2);
    EXPECT_GT(narrow, on.place(0).height() * 2) << "a row of few words stays low";
    on.list.resize(500, 600);
    WizardOn::settle();
    EXPECT_EQ(on.place(3).height(), before);
}

TEST(ProblemsRows, AtLeastFiveAreInSightInAnOrdinaryWindow)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array();
    for (int port = 65536; port < 65542; ++port)
        node["spec"]["listeners"].push_back({{"portMapping", {{"port", port}, {"protocol", "http"}}}});
    const WizardOn on(node);
    const auto* view = on.at<QListView>("problems");
    ASSERT_NE(view, nullptr);
    const QRect fifth = view->visualRect(view->model()->index(4, IssuesModel::Message));
    EXPECT_TRUE(view->viewport()->rect().contains(fifth))
        << fifth.bottom() << " of " << view->viewport()->height();
    EXPECT_GT(on.at("json-pane")->height(), 150) << "and the JSON has its share";
}

TEST(ProblemsFilter, ListsThoseOfOneSeverityAndSaysHowManyThereAre)
{
    ListOn on;
    EXPECT_TRUE(on.says(on.list.counts()));
    on.choose("problems-severity", 1);
    EXPECT_EQ(on.rows(), (std::vector<std::string>{"An error.", "Another."}));
    EXPECT_EQ(on.list.counts(), u"2 errors, 1 warning, 1 hint"_s) << "the whole";
    EXPECT_TRUE(on.says(on.list.counts() + u" (2 shown)"_s));
    on.choose("problems-severity", 1);
    EXPECT_EQ(on.rows(), std::vector<std::string>{"A warning."});
    on.choose("problems-severity", -2);
    EXPECT_EQ(on.rows().size(), 4U);
    EXPECT_FALSE(on.list.isFiltered());
}

TEST(ProblemsFilter, ListsThoseOfOneStep)
{
    ListOn on;
    on.choose("problems-step", static_cast<int>(steps::StepId::Listeners));
    EXPECT_EQ(on.rows(), (std::vector<std::string>{"Another.", "A warning."}));
    std::vector<std::string> went;
    QObject::connect(&on.list, &ProblemsList::chosen, &on.list,
                     [&went](const Pointer& at) { went.push_back(at.text()); });
    on.list.step(1);
    on.list.step(1);
    on.list.step(1);
    EXPECT_EQ(went, std::vector<std::string>(3, "/spec/listeners/0/portMapping/port"))
        << "F8 goes through what is listed";
    on.choose("problems-step", -1); // that of logging
    EXPECT_TRUE(on.rows().empty());
    EXPECT_TRUE(on.says(u"None of the problems is of this severity and step."_s));
}

TEST(ProblemsRows, ThousandsAreListedByAndBy)
{
    ListOn on([](const json&) {
        std::vector<Issue> many;
        for (std::size_t i = 0; i < 10'000; ++i)
            many.push_back({Pointer("/spec/backends") / i, Severity::Error, "x", longWords});
        return many;
    });
    EXPECT_EQ(on.list.view().model()->rowCount(), 10'000);
    EXPECT_EQ(on.list.view().layoutMode(), QListView::Batched);
    EXPECT_TRUE(on.place(0).isValid());
    on.choose("problems-severity", 2);
    EXPECT_TRUE(on.rows().empty());
    on.choose("problems-severity", -2);
    EXPECT_EQ(on.list.view().model()->rowCount(), 10'000);
}

TEST(ProblemsRows, SteppingLeavesOutNoneAfterOneIsMended)
{
    ListOn on([](const json& node) {
        std::vector<Issue> out;
        for (std::size_t i = node.contains("mended") ? 1 : 0; i < (node.contains("last") ? 3U : 4U); ++i)
            out.push_back({Pointer("/spec/backends") / i, Severity::Error, "x", longWords});
        return out;
    });
    std::vector<std::string> went;
    QObject::connect(&on.list, &ProblemsList::chosen, &on.list,
                     [&went](const Pointer& at) { went.push_back(at.last()); });
    on.list.step(1); // to the first
    on.document().set(Pointer("/mended"), true);
    WizardOn::settle();
    on.list.step(1);
    on.list.step(1);
    on.list.step(1); // to the last
    on.document().set(Pointer("/last"), true);
    WizardOn::settle();
    on.list.step(-1); // to the one before it
    on.list.step(1);  // and around
    EXPECT_EQ(went, (std::vector<std::string>{"0", "1", "2", "3", "2", "1"}));
}

} // namespace meshwright
