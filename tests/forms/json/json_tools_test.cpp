// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_folds.h"
#include "models/json/json.h"
#include "tests/support/open_menu.h"
#include "tests/support/pane_fixture.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QTextBlock>
#include <QTimer>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* portMember = "/spec/listeners/0/portMapping/port";

/// The list of what can stand here, nullptr while none is open.
QAbstractItemView* completionList()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* list = qobject_cast<QAbstractItemView*>(window); list && list->isVisible())
            return list;
    return nullptr;
}

} // namespace

TEST(JsonCompletion, OffersWhatTheSchemaKnows)
{
    PaneOn on(json{{"meshName", "m"}, {"spec", json::object()}});
    on.putBehind("\"spec\": {");
    on.type("\"lis");
    ASSERT_TRUE(PaneOn::waitFor([&] { return completionList() != nullptr; }));
    EXPECT_EQ(completionList()->model()->rowCount(), 1);
    QTest::keyClick(completionList(), Qt::Key_Return);
    EXPECT_THAT(on.text(), testing::HasSubstr("\"listeners\": "));
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.at("/spec/listeners") == "[]"; })) << "the list is begun";
    on.type("{}]");
    EXPECT_THAT(on.text(), testing::HasSubstr("\"listeners\": [{}]")) << "in its middle, and closed once";
}

TEST(JsonCompletion, GoesOnWithTheWordsOfAChoice)
{
    PaneOn on(json{{"spec", {{"listeners", {{{"portMapping", json::object()}}}}}}});
    on.putBehind("\"portMapping\": {");
    on.type("\"prot");
    ASSERT_TRUE(PaneOn::waitFor([&] { return completionList() != nullptr; }));
    QTest::keyClick(completionList(), Qt::Key_Return);
    ASSERT_TRUE(
        PaneOn::waitFor([&] { return completionList() && completionList()->model()->rowCount() == 4; }));
    QTest::keyClick(completionList(), Qt::Key_Return);
    EXPECT_TRUE(
        PaneOn::waitFor([&] { return on.at("/spec/listeners/0/portMapping/protocol") == "\"http\""; }));
}

TEST(JsonCompletion, TakesNothingInATextThatHasChangedMeanwhile)
{
    PaneOn on(json{{"meshName", "m"}, {"spec", json::object()}});
    on.putBehind("\"spec\": {");
    on.type("\"lis");
    ASSERT_TRUE(PaneOn::waitFor([&] { return completionList() != nullptr; }));
    on.pane.view().setPlainText(QStringLiteral("{}"));
    QTest::keyClick(completionList(), Qt::Key_Return);
    EXPECT_EQ(on.text(), "{}");
    EXPECT_TRUE(PaneOn::waitFor([&] { return completionList() == nullptr; }));
}

TEST(JsonPaste, OffersToTakeANodeOutOfAnAnswer)
{
    const json node{{"meshName", "m"}, {"virtualNodeName", "n"}, {"spec", json::object()}};
    json described = node;
    described["metadata"] = {{"version", 3}};
    PaneOn on(node);
    on.document.become(json{{"virtualNode", described}});
    EXPECT_THAT(on.noticeAbout("wrapped"), testing::HasSubstr("Take the node out"));
    on.click("Unwrap");
    EXPECT_EQ(on.document.value(), node) << "and nothing that the service added";
    EXPECT_EQ(on.noticeAbout("wrapped"), "");
    on.document.undo();
    EXPECT_NE(on.noticeAbout("wrapped"), "") << "it can be had back";
    on.document.become(node);
    EXPECT_EQ(on.noticeAbout("wrapped"), "");
}

TEST(JsonTools, AFieldThatIsNewIsGoneToBeforeTheTextIsWrittenOutByItself)
{
    PaneOn on(json::parse(R"({"spec": {}})"));
    on.document.set(Pointer("/virtualNodeName"), "n");
    on.pane.goTo(Pointer("/virtualNodeName"));
    const auto line = [&] { return on.pane.view().textCursor().block().text().trimmed(); };
    EXPECT_EQ(line(), u"\"virtualNodeName\": \"n\""_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(line(), u"\"virtualNodeName\": \"n\""_s) << "and stays there";
}

TEST(JsonJump, LeadsFromTheTextToTheFieldAndBack)
{
    PaneOn on(guideExample());
    std::vector<std::string> went;
    QObject::connect(&on.pane, &JsonPane::chosen, &on.pane,
                     [&](const Pointer& at) { went.push_back(at.text()); });
    on.putBehind("\"port\": 8");
    on.press(Qt::Key_J, Qt::ControlModifier);
    on.putBehind("\"port\": 80");
    on.type(" ");
    on.press(Qt::Key_Left);
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text().find("80 ,") != std::string::npos; }));
    QTest::qWait(200); // until the text is taken over, in a layout of its own
    on.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(went, std::vector<std::string>(2, portMember));
    on.pane.goTo(Pointer("/spec/serviceDiscovery"));
    EXPECT_EQ(on.pane.view().textCursor().block().text().trimmed(), u"\"serviceDiscovery\": {"_s);
}

TEST(JsonMargin, MarksTheLinesThatHaveIssues)
{
    json node = guideExample();
    node["spec"]["listeners"][0]["portMapping"]["port"] = 0;
    PaneOn on(node);
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.pane.view().lineMarks().empty(); }));
    const auto& [line, mark] = *on.pane.view().lineMarks().begin();
    EXPECT_EQ(on.pane.view().document()->findBlockByNumber(line).text().trimmed(), u"\"port\": 0,"_s);
    EXPECT_EQ(mark.severity, Severity::Error);
    on.document.set(Pointer(portMember), 80);
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.pane.view().lineMarks().empty(); }));
}

TEST(JsonMargin, MarksWhatTheMenuIsAbout)
{
    PaneOn on(guideExample());
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.issues.areCurrent(); }));
    EXPECT_TRUE(on.pane.view().lineMarks().empty());
    MeshFacts facts;
    facts.issues.push_back({Pointer(portMember), Severity::Warning, "x", u"Nobody calls this port."_s});
    on.context.state->setMesh(facts);
    ASSERT_EQ(on.pane.view().lineMarks().size(), 1U) << "what its mesh has against it";
    EXPECT_EQ(on.pane.view().lineMarks().begin()->second.text, u"Nobody calls this port."_s);
    on.context.state->setMesh({});
    EXPECT_TRUE(on.pane.view().lineMarks().empty());
}

TEST(JsonMargin, ARightClickMeansTheLineThatIsClicked)
{
    json node = guideExample();
    node["spec"]["listeners"][0]["portMapping"]["port"] = 0;
    PaneOn on(node);
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.pane.view().lineMarks().empty(); }));
    on.press(Qt::Key_Home, Qt::ControlModifier);
    JsonView& view = on.pane.view();
    const QTextBlock line = view.document()->findBlockByNumber(view.lineMarks().begin()->first);
    QTextCursor there(line);
    there.movePosition(QTextCursor::EndOfLine);
    const QPoint at = view.cursorRect(there).center();
    bool isOpened = false;
    QTimer::singleShot(0, &on.pane, [&isOpened] {
        isOpened = true;
        EXPECT_NE(menuLines().find("\nWays to mend it…\n"), std::string::npos) << menuLines();
        if (openMenu())
            openMenu()->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &event);
    EXPECT_TRUE(isOpened) << "the menu of the pane, which stays until it is closed";
    EXPECT_EQ(view.textCursor().blockNumber(), line.blockNumber());
    EXPECT_EQ(on.pane.issuesAtCaret().size(), 1U);
}

TEST(JsonMargin, ARightClickAboveTheTextLeavesTheCaretWhereItIs)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    const int before = on.pane.view().textCursor().position();
    bool isOpened = false;
    QTimer::singleShot(0, &on.pane, [&isOpened] {
        isOpened = true;
        if (openMenu())
            openMenu()->close();
    });
    const QPoint inHeader(5, 5);
    ASSERT_FALSE(on.pane.view().geometry().contains(inHeader));
    QContextMenuEvent event(QContextMenuEvent::Mouse, inHeader, on.pane.mapToGlobal(inHeader));
    QCoreApplication::sendEvent(&on.pane, &event);
    EXPECT_TRUE(isOpened);
    EXPECT_EQ(on.pane.view().textCursor().position(), before);
}

TEST(JsonFolding, HidesWhatIsInsideUntilSomethingLeadsThere)
{
    PaneOn on(guideExample());
    QTextDocument* text = on.pane.view().document();
    const auto hidden = [&] {
        int count = 0;
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
            count += block.isVisible() ? 0 : 1;
        return count;
    };
    on.putBehind("\"port\": 80");
    on.press(Qt::Key_BracketLeft, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(hidden(), 2) << "port and protocol";
    EXPECT_EQ(on.pane.view().textCursor().block().text().trimmed(), u"\"portMapping\": {"_s)
        << "no caret in the dark";
    on.press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(hidden(), 0);
    on.pane.view().folds().foldAll();
    EXPECT_GT(hidden(), 5);
    on.document.set(Pointer("/virtualNodeName"), "orders");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text().find("orders") != std::string::npos; }));
    EXPECT_GT(hidden(), 5) << "an edit elsewhere unfolds nothing";
    on.pane.goTo(Pointer(portMember));
    EXPECT_TRUE(on.pane.view().textCursor().block().isVisible());
    on.pane.view().folds().unfoldAll();
    EXPECT_EQ(hidden(), 0);
}

} // namespace meshwright
