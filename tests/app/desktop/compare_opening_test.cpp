// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "comparing_fixture.h"
#include "forms/compare/fields_table.h"
#include "forms/report/report_window.h"

#include <QComboBox>
#include <QProcess>

// Two states that are compared in a window of their own.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST_F(ComparingWindows, OfTwoFilesShowWhatDiffers)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    EXPECT_EQ(shown().windowTitle(), u"Compare before.json ↔ after.json – Meshwright"_s);
    EXPECT_EQ(linesOf(shown()), "~ orders");
    shown().findChild<QAction*>(u"swap-sides"_s)->trigger();
    EXPECT_TRUE(waitFor([this] { return shown().windowTitle().startsWith(u"Compare after.json ↔"_s); }));
}

TEST_F(ComparingWindows, LeadToAReportWithWhatDiffers)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    shown().findChild<QAction*>(u"compare-report"_s)->trigger();
    auto* const report = shown().findChild<ReportWindow*>();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->windowTitle(), u"Report: after.json"_s);
    report->close();
}

TEST_F(ComparingWindows, LeadToNoReportOfWhatIsInNoFile)
{
    (void)FolderMeshes(m_here).createNode(orders("a.local"));
    const auto nodes = *FolderMeshes(m_here).describeNodes({"shop"});
    m_desktop->comparing().compareNodes(openedHere(), {nodes.front(), nodes.front()}, nullptr);
    shown().findChild<QAction*>(u"compare-report"_s)->trigger();
    EXPECT_FALSE(shown().findChild<ReportWindow*>());
    ASSERT_FALSE(m_questions.told.isEmpty());
    EXPECT_TRUE(m_questions.told.back().contains(u"A report is made of files"_s));
}

TEST_F(ComparingWindows, AreAskedForInTheMenuFile)
{
    const QString before = write("before/orders.json", orders("a.local"));
    const QString after = write("after/orders.json", orders("b.local"));
    answer([&](StatesDialog& dialog) {
        EXPECT_FALSE(button(dialog, "compare-now").isEnabled());
        in<QLineEdit>(dialog, "before-path").setText(QFileInfo(before).path());
        in<QLineEdit>(dialog, "after-path").setText(QFileInfo(after).path());
        button(dialog, "compare-now").click();
    });
    m_desktop->comparing().choose(&console());
    EXPECT_EQ(linesOf(shown()), "~ orders");
}

TEST_F(ComparingWindows, TellHowManyChangesOfAMeshAFolderHas)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    const QString after = write("kept/orders.json", orders("kept.local"));
    answer([&](StatesDialog& dialog) {
        in<QLineEdit>(dialog, "before-path").setText(QFileInfo(after).path());
        EXPECT_TRUE(waitFor([&] { return in<QComboBox>(dialog, "after-mesh").currentText() == u"shop"_s; }));
        button(dialog, "compare-now").click();
    });
    m_desktop->comparing().compareMesh(openedHere(), {"shop"}, &console());
    EXPECT_EQ(linesOf(shown()), "+ mesh shop, ~ orders");
}

TEST_F(ComparingWindows, OfTwoNodesOfAPlaceCompareThemWhateverTheyAreCalled)
{
    (void)FolderMeshes(m_here).createNode(orders("a.local"));
    json other = orders("b.local");
    other["virtualNodeName"] = "payments";
    (void)FolderMeshes(m_here).createNode(other);
    const auto nodes = *FolderMeshes(m_here).describeNodes({"shop"});
    ASSERT_EQ(nodes.size(), 2U);
    m_desktop->comparing().compareNodes(openedHere(), nodes, nullptr);
    EXPECT_EQ(linesOf(shown()), "~ payments");
}

TEST_F(ComparingWindows, TakeAFieldOverAsAnEditThatCanBeUndone)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().all().size() == 1; }));
    Session& session = *m_desktop->sessions().all().front();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    session.document().undo();
    EXPECT_EQ(*find(session.document().value(), hostName), "b.local") << "as the second side has it";
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    settle();
    EXPECT_EQ(m_desktop->sessions().all().size(), 1U) << "into the same window";
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
}

TEST_F(ComparingWindows, TakeAFieldOverIntoAnUpdateWhereTheNodeIsInAPlace)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    const QString before = write("before.json", orders("a.local"));
    StateToRead there{{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}}};
    m_desktop->comparing().compare(at(before), there, nullptr);
    auto* const list = shown().findChild<QListView*>(u"compared-resources"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().all().size() == 1; }));
    Session& session = *m_desktop->sessions().all().front();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    ASSERT_TRUE(session.origin.served);
    EXPECT_EQ(*find(session.origin.served->saved, hostName), "here.local");
    EXPECT_EQ(hostIn(m_here, "orders"), "here.local") << "nothing is sent";
}

TEST_F(ComparingWindows, TakeAFieldOverIntoTheUpdateThatIsOpenAlready)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    Session& session = m_desktop->openWizard(orders("here.local"), steps::StepId::Review);
    session.origin.served = ServedNode{m_here.id, 1, orders("here.local")};
    session.document().set(Pointer("/spec/logging"), json::object());
    const QString before = write("before.json", orders("a.local"));
    StateToRead there{{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}, {{{"shop"}, "orders"}}}};
    there.state.isPart = true;
    m_desktop->comparing().compare(at(before), there, nullptr);
    ASSERT_EQ(linesOf(shown()), "~ orders");
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    settle();
    ASSERT_EQ(m_desktop->sessions().all().size(), 1U)
        << "two updates of one node would be in each other's way";
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    EXPECT_NE(find(session.document().value(), Pointer("/spec/logging")), nullptr) << "what was typed stays";
}

TEST_F(ComparingWindows, TakeAFieldOverAsTheyShowItWhenTheyCannotBeSwapped)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    const QString before = write("before.json", orders("a.local"));
    StateToRead there{{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}, {{{"shop"}, "orders"}}}};
    there.state.isPart = true;
    m_desktop->comparing().compare(at(before), there, nullptr);
    ASSERT_EQ(linesOf(shown()), "~ orders");
    gate(m_here).refuse("describe", Failure{"ForbiddenException", u"You may not."_s, {}});
    shown().findChild<QAction*>(u"swap-sides"_s)->trigger();
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    gate(m_here).obey("describe");
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().all().size() == 1; }));
    Session& session = *m_desktop->sessions().all().front();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    EXPECT_TRUE(session.origin.served) << "an update of what is in the place, as before";
}

TEST_F(ComparingWindows, TakeTwoFieldsOverIntoOneUpdateWhileThePlaceIsSlow)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    json wanted = orders("a.local");
    wanted["spec"]["serviceDiscovery"]["dns"]["responseType"] = "ENDPOINTS";
    const QString before = write("before.json", wanted);
    StateToRead there{{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}, {{{"shop"}, "orders"}}}};
    there.state.isPart = true;
    m_desktop->comparing().compare(at(before), there, nullptr);
    ASSERT_EQ(linesOf(shown()), "~ orders");
    const auto* const fields = shown().findChild<QTableView*>(u"differences"_s);
    ASSERT_GE(fields->model()->rowCount(), 2);
    gate(m_here).hold("describe");
    for (int row = 0; row < fields->model()->rowCount(); ++row) {
        fields->selectionModel()->setCurrentIndex(
            fields->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        shown().findChild<QAction*>(u"take-over"_s)->trigger();
    }
    gate(m_here).letThrough("describe");
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    settle();
    ASSERT_EQ(m_desktop->sessions().all().size(), 1U) << "one draft of one node";
    const json mine = m_desktop->sessions().all().front()->document().value();
    EXPECT_EQ(*find(mine, hostName), "a.local");
    EXPECT_EQ(*path(mine, {"spec", "serviceDiscovery", "dns", "responseType"}), "ENDPOINTS");
}

TEST_F(ComparingWindows, OfADraftFollowWhatIsTakenOver)
{
    Session& session = m_desktop->openWizard(orders("first.local"), steps::StepId::Review);
    session.origin.served = ServedNode{m_here.id, 1, orders("first.local")};
    session.document().set(hostName, "mine.local");
    DraftRow row;
    row.id = session.keeper.id();
    m_desktop->comparing().compareWithOrigin(row, nullptr);
    EXPECT_EQ(linesOf(shown()), "~ orders");
    shown().findChild<QAction*>(u"take-over"_s)->trigger();
    EXPECT_TRUE(waitFor([this] { return linesOf(shown()) == "1 the same"; })) << linesOf(shown());
    EXPECT_EQ(*find(session.document().value(), hostName), "first.local");
}

TEST_F(ComparingWindows, ComeNoMoreWhenTheWindowTheyWereAskedForInIsGone)
{
    (void)FolderMeshes(m_here).createNode(orders("here.local"));
    const QString after = write("after.json", orders("b.local"));
    auto asked = std::make_unique<QWidget>();
    gate(m_here).hold("describe");
    m_desktop->comparing().compare({{u"Here"_s}, PartOfPlace{openedHere(), {"shop"}, {{{"shop"}, "orders"}}}},
                                   at(after), asked.get());
    ASSERT_TRUE(waitFor([this] { return gate(m_here).isWaiting("describe"); }));
    asked.reset();
    gate(m_here).letThrough("describe");
    // What is asked for later is there, and nothing else.
    m_desktop->comparing().compare(at(after), at(after), nullptr);
    ASSERT_TRUE(waitFor([] { return compareWindow() != nullptr; }));
    settle();
    for (const QWidget* window : QApplication::topLevelWidgets())
        EXPECT_FALSE(window->windowTitle().startsWith(u"Compare Here"_s));
}

TEST_F(ComparingWindows, OfFoldersThatHaveNoneInCommonAreRefused)
{
    m_desktop->comparing().compareWith({u"/first/mesh"_s, u"/second/mesh"_s}, nullptr);
    EXPECT_TRUE(m_questions.told.join(u'|').contains(u"Compare one folder"_s));
}

TEST_F(ComparingWindows, WithAPathSuggestWhatGitRemembersOfIt)
{
    const QString path = write("repository/orders.json", orders("a.local"));
    const QString folder = QFileInfo(path).path();
    for (const QStringList& words :
         {QStringList{u"init"_s, u"-q"_s}, QStringList{u"add"_s, u"."_s},
          QStringList{u"-c"_s, u"user.name=n"_s, u"-c"_s, u"user.email=e@example.com"_s, u"commit"_s, u"-q"_s,
                      u"-m"_s, u"one"_s}})
        ASSERT_EQ(QProcess::execute(u"git"_s, QStringList{u"-C"_s, folder} + words), 0);
    (void)write("repository/orders.json", orders("b.local"));
    answer([&](StatesDialog& dialog) {
        EXPECT_TRUE(button(dialog, "compare-now").isEnabled());
        EXPECT_EQ(in<QComboBox>(dialog, "before-revision").currentText(), u"HEAD"_s);
        EXPECT_TRUE(waitFor([&] { return in<QComboBox>(dialog, "before-revision").count() > 2; }));
        button(dialog, "compare-now").click();
    });
    m_desktop->comparing().compareWith({folder}, &console());
    EXPECT_EQ(linesOf(shown()), "~ orders");
    EXPECT_EQ(shown().windowTitle(), u"Compare repository · HEAD ↔ repository – Meshwright"_s);
}

} // namespace meshwright
