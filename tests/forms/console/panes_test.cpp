// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "forms/wizard/steps_model.h"
#include "models/items/node_check.h"
#include "models/json/canonical_lines.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

namespace meshwright {

namespace {

/// Lets what waits for the next event happen.
void settle()
{
    QCoreApplication::processEvents();
}

std::string shownIn(JsonView& view)
{
    return view.toPlainText().toStdString();
}

/// The marked lines as they read.
std::string markedIn(JsonView& view)
{
    QStringList lines;
    const auto marked = view.marked();
    for (int i = 0; marked && i < marked->count; ++i)
        lines.append(view.document()->findBlockByNumber(marked->first + i).text().trimmed());
    return lines.join(u'\n').toStdString();
}

/// A long text comes in slices.
void waitForText(JsonPane& pane)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return pane.view().toPlainText() == pane.view().text(); }, 20000));
}

} // namespace

TEST(JsonPane, FollowsEveryEdit)
{
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    JsonPane pane(context, nullptr);
    EXPECT_EQ(shownIn(pane.view()), canonical(document.value()));
    document.set(Pointer("/virtualNodeName"), "örders");
    document.set(Pointer("/spec/listeners/0/portMapping/port"), 8080);
    document.insert(Pointer("/spec/listeners"), 0, fullListener(9000));
    settle();
    EXPECT_EQ(shownIn(pane.view()), canonical(document.value()));
    document.set(Pointer("/spec"), json::object());
    settle();
    EXPECT_EQ(shownIn(pane.view()), canonical(document.value()));
}

TEST(JsonPane, KeepsSelectionAndPlaceWhenSomethingElseChanges)
{
    Document document(largestDocument());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    JsonPane pane(context, nullptr);
    pane.resize(400, 300);
    pane.show();
    waitForText(pane);
    pane.view().find(QStringLiteral("service40.apps.local"));
    pane.view().verticalScrollBar()->setValue(500);
    document.set(Pointer("/spec/backends/3/virtualService/virtualServiceName"), "other.apps.local");
    settle();
    waitForText(pane);
    EXPECT_EQ(pane.view().textCursor().selectedText(), QStringLiteral("service40.apps.local"));
    EXPECT_EQ(pane.view().verticalScrollBar()->value(), 500);
}

TEST(JsonPane, MarksTheLinesOfTheFieldAndFollowsThem)
{
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    JsonPane pane(context, nullptr);
    pane.mark(Pointer("/spec/listeners/0/portMapping"));
    EXPECT_EQ(markedIn(pane.view()), "\"portMapping\": {\n\"port\": 80,\n\"protocol\": \"http\"\n}");
    document.set(Pointer("/spec/backends"), json::array({fullBackend(1)}));
    settle();
    EXPECT_EQ(markedIn(pane.view()), "\"portMapping\": {\n\"port\": 80,\n\"protocol\": \"http\"\n}");
    pane.mark(Pointer("/spec/logging"));
    EXPECT_EQ(markedIn(pane.view()), "");
}

TEST(JsonPane, BringsTheMarkedLinesIntoSight)
{
    Document document(largestDocument());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    JsonPane pane(context, nullptr);
    pane.resize(400, 300);
    pane.setAttribute(Qt::WA_ShowWithoutActivating);
    pane.show();
    const Pointer at("/spec/listeners/19/portMapping/port");
    waitForText(pane);
    pane.view().clearFocus(); // who is in the text is not taken elsewhere
    pane.mark(at);
    const int line = canonicalLines(document.value(), at).first;
    const int top = pane.view().verticalScrollBar()->value();
    EXPECT_LE(top, line);
    EXPECT_GT(top + 20, line);
}

TEST(ProblemsList, CountsTheIssuesAndLeadsToThem)
{
    Document document(
        json::parse(R"({"spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "a.b"}}}, "meshName": "m", "virtualNodeName": "n"})"));
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    ProblemsList list(*context.state, nullptr);
    list.show();
    EXPECT_EQ(list.counts(), QStringLiteral("1 error"));
    std::vector<std::string> went;
    QObject::connect(&list, &ProblemsList::chosen, &list,
                     [&went](const Pointer& at) { went.push_back(at.text()); });
    list.view().setFocus();
    list.view().setCurrentIndex(list.view().model()->index(0, IssuesModel::Message));
    QTest::keyClick(&list.view(), Qt::Key_Return);
    list.step(1);
    list.step(-1);
    EXPECT_EQ(went, std::vector<std::string>(3, "/spec/listeners/0/portMapping/port"));

    document.set(Pointer("/spec/listeners/0/portMapping/port"), 80);
    settle();
    EXPECT_EQ(list.counts(), QString());
    EXPECT_FALSE(list.view().isVisibleTo(&list));
    list.step(1);
    EXPECT_EQ(went.size(), 3U);
}

TEST(StepList, ShowsBadgesThatFollowTheDocument)
{
    Document document(json::parse(R"({"spec": {}})"));
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    StepsModel model(context);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex name = model.index(4);
    const auto spoken = [&] { return name.data(Qt::AccessibleTextRole).toString().toStdString(); };
    EXPECT_EQ(spoken(), "Step 5, Name: To do: 1 error");
    context.state->leave(steps::StepId::Name);
    EXPECT_EQ(spoken(), "Step 5, Name: 1 error");
    document.set(Pointer("/virtualNodeName"), "orders");
    settle();
    EXPECT_EQ(spoken(), "Step 5, Name: Complete");
}

TEST(StepList, TellsOfTheStepAPersonChoosesOnly)
{
    Document document(json::parse(R"({"spec": {}})"));
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    StepList list(context, nullptr);
    list.show();
    std::vector<int> chosen;
    QObject::connect(&list, &StepList::chosen, &list,
                     [&chosen](steps::StepId id) { chosen.push_back(static_cast<int>(id)); });
    list.showCurrent(steps::StepId::Logging);
    EXPECT_TRUE(chosen.empty());
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(chosen, std::vector<int>{11});
}

} // namespace meshwright
