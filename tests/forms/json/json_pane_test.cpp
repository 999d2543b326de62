// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/support/pane_fixture.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* port = "/spec/listeners/0/portMapping/port";

} // namespace

TEST(JsonTyping, ValidTextBecomesTheDocumentAsOneStep)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("80");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.at(port) == "8080"; }));
    EXPECT_EQ(on.document.history().steps.size(), 1U);
    EXPECT_EQ(on.pane.view().textCursor().block().text().trimmed(), u"\"port\": 8080,"_s);
    EXPECT_EQ(on.pane.view().textCursor().positionInBlock(),
              on.pane.view().textCursor().block().text().size() - 1)
        << "the caret stays";
    on.document.undo();
    EXPECT_EQ(on.at(port), "80");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text() == canonical(on.document.value()); }));
}

TEST(JsonTyping, TextThatIsNotValidYetChangesNothingAndSaysWhere)
{
    PaneOn on(guideExample());
    const json before = on.document.value();
    on.putBehind("\"port\": 80");
    on.press(Qt::Key_Backspace);
    on.press(Qt::Key_Backspace);
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    EXPECT_EQ(on.document.value(), before);
    EXPECT_THAT(on.notice(), testing::HasSubstr("Line "));
    EXPECT_EQ(on.pane.view().lineMarks().size(), 1U);
    EXPECT_EQ(on.pane.view().extraSelections().size(), 1);
    EXPECT_EQ(on.pane.unfinishedText().toStdString(), on.text());
    on.type("9000");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.at(port) == "9000"; }));
    EXPECT_EQ(on.notice(), "");
    EXPECT_EQ(on.pane.unfinishedText(), QString());
    EXPECT_EQ(on.pane.view().extraSelections().size(), 0);
}

TEST(JsonTyping, WhatIsNotValidYetSurvivesAnEditOfTheForm)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    on.document.set(Pointer("/virtualNodeName"), "orders");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().find("changed meanwhile") != std::string::npos; }));
    EXPECT_THAT(on.text(), testing::HasSubstr("\"port\": 80x"));
    EXPECT_EQ(on.at("/virtualNodeName"), "\"orders\"");
}

TEST(JsonTyping, IsDiscardedOnlyWhenAskedAndCanBeBroughtBack)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    on.click("Discard");
    EXPECT_EQ(on.text(), canonical(on.document.value()));
    EXPECT_EQ(on.pane.unfinishedText(), QString());
    on.click("Bring back");
    EXPECT_THAT(on.text(), testing::HasSubstr("\"port\": 80x"));
    EXPECT_THAT(on.notice(), testing::HasSubstr("Line "));
}

TEST(JsonTyping, UndoTakesBackFirstWhatHasNotReachedTheDocument)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    EXPECT_FALSE(on.pane.undoTyping()) << "nothing has been typed";
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    EXPECT_TRUE(on.pane.undoTyping());
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().empty(); }));
    EXPECT_EQ(on.text(), canonical(on.document.value()));
    EXPECT_FALSE(on.document.canUndo());
    EXPECT_FALSE(on.pane.undoTyping());
}

TEST(JsonTyping, UndoneTextThatWasNotValidCanBeDoneAgain)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    EXPECT_TRUE(on.pane.undoTyping());
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().empty(); }));
    EXPECT_TRUE(on.pane.redoTyping());
    EXPECT_THAT(on.text(), testing::HasSubstr("\"port\": 80x"));
}

TEST(JsonTyping, NothingIsMarkedAsSoonAsTheTextIsValidAgain)
{
    PaneOn on(guideExample());
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.issues.areCurrent(); }));
    const auto before = on.pane.view().lineMarks();
    on.press(Qt::Key_End, Qt::ControlModifier);
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    EXPECT_NE(on.pane.view().lineMarks(), before);
    on.press(Qt::Key_Backspace);
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().empty(); }));
    EXPECT_EQ(on.pane.view().lineMarks(), before);
    EXPECT_EQ(on.pane.view().extraSelections().size(), 0);
}

TEST(JsonTyping, WhatWasSaidAboutTheTextIsSaidAgainWhenItIsBack)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80,");
    on.type("\"port\":81,");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty() && on.pane.unfinishedText().isEmpty(); }));
    const std::string twice = on.notice();
    on.press(Qt::Key_End, Qt::ControlModifier);
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.pane.unfinishedText().isEmpty(); }));
    EXPECT_NE(on.notice(), twice);
    EXPECT_TRUE(on.pane.undoTyping());
    EXPECT_EQ(on.notice(), twice);
}

TEST(JsonTyping, KeptTextIsTakenBackAsAWholeAndDoneAgain)
{
    PaneOn on(guideExample());
    on.document.set(Pointer("/virtualNodeName"), "orders");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text() == canonical(on.document.value()); }));
    const std::string kept = on.text() + "xyz";
    on.pane.setUnfinishedText(QString::fromStdString(kept));
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.text(), canonical(on.document.value()));
    EXPECT_EQ(on.at("/virtualNodeName"), "\"orders\"");
    EXPECT_EQ(on.pane.unfinishedText(), QString());
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.text(), kept);
    EXPECT_EQ(on.pane.unfinishedText().toStdString(), kept);
}

TEST(JsonTyping, TheFormIsNotSaidToBeChangedWhenItIsAsItWas)
{
    PaneOn on(guideExample());
    const auto isSaid = [&] { return on.notice().find("changed meanwhile") != std::string::npos; };
    on.document.set(Pointer("/meshName"), "other");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text() == canonical(on.document.value()); }));
    on.press(Qt::Key_End, Qt::ControlModifier);
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    on.document.undo();
    ASSERT_TRUE(PaneOn::waitFor(isSaid));
    on.document.redo();
    EXPECT_TRUE(PaneOn::waitFor([&] { return !isSaid(); }));
    EXPECT_THAT(on.notice(), testing::HasSubstr("Line "));
}

TEST(JsonTyping, UndoLeavesWhatTheFormHasGotMeanwhile)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.notice().empty(); }));
    on.document.set(Pointer("/virtualNodeName"), "orders");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().find("changed meanwhile") != std::string::npos; }));
    EXPECT_TRUE(on.pane.undoTyping());
    EXPECT_EQ(on.at("/virtualNodeName"), "\"orders\"");
    EXPECT_EQ(on.text(), canonical(on.document.value()));
    EXPECT_TRUE(on.pane.redoTyping());
    EXPECT_THAT(on.notice(), testing::HasSubstr("changed meanwhile")) << "it still lacks the new name";
    on.putBehind("80x");
    on.press(Qt::Key_Backspace);
    EXPECT_TRUE(PaneOn::waitFor([&] { return on.text() == canonical(on.document.value()); }));
    EXPECT_EQ(on.at("/virtualNodeName"), "\"orders\"") << "nothing is left of what was typed";
}

TEST(JsonTyping, DeletingEverythingIsUnfinishedTextToo)
{
    PaneOn on(guideExample());
    on.press(Qt::Key_A, Qt::ControlModifier);
    on.press(Qt::Key_Delete);
    EXPECT_TRUE(PaneOn::waitFor([&] { return !on.pane.unfinishedText().isEmpty(); }));
    EXPECT_EQ(on.text(), "");
    EXPECT_EQ(on.document.value(), guideExample());
}

TEST(JsonTyping, TypingWithoutAPauseReachesTheDocumentMeanwhile)
{
    PaneOn on(guideExample());
    on.putBehind("\"virtualNodeName\": \"nodeName");
    constexpr int most = 150; // some nine seconds
    int letters = 0;
    for (; letters < most && on.at("/virtualNodeName") == "\"nodeName\""; ++letters) {
        on.type("x");
        QTest::qWait(60);
    }
    EXPECT_LT(letters, most);
}

TEST(JsonTyping, BrokenTextWithoutAPauseIsKnownMeanwhile)
{
    PaneOn on(guideExample());
    on.putBehind("\"virtualNodeName\": ");
    constexpr int most = 150;
    int letters = 0;
    for (; letters < most && on.pane.unfinishedText().isEmpty(); ++letters) {
        on.type("x");
        QTest::qWait(60);
    }
    EXPECT_LT(letters, most);
}

TEST(JsonTyping, LosingTheFocusEndsTheWait)
{
    PaneOn on(guideExample());
    on.putBehind("\"port\": 80");
    on.type("80");
    EXPECT_EQ(on.at(port), "80") << "nothing is read for every key";
    on.pane.view().clearFocus();
    EXPECT_EQ(on.at(port), "8080");
}

TEST(JsonTyping, DoesNotScrollAwayFromTheCaret)
{
    json node = guideExample();
    for (int i = 0; i < 100; ++i)
        node["spec"]["backends"].push_back({{"virtualService", {{"virtualServiceName", "a.local"}}}});
    PaneOn on(node);
    on.pane.mark(Pointer("/spec/listeners/0")); // far below
    on.putBehind("\"virtualServiceName\": \"a");
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.document.canUndo(); }));
    EXPECT_TRUE(on.pane.view().viewport()->rect().contains(on.pane.view().cursorRect()));
}

TEST(JsonTyping, ALayoutOfOnesOwnStaysWhenTheFormChangesSomethingElse)
{
    PaneOn on(guideExample());
    on.select("\"port\": 80,");
    on.type("\"port\"  :  81 ,");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.at(port) == "81"; }));
    on.document.set(Pointer("/virtualNodeName"), "orders");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.text().find("orders") != std::string::npos; }));
    EXPECT_THAT(on.text(), testing::HasSubstr("\"port\"  :  81 ,"));
    on.pane.format();
    EXPECT_EQ(on.text(), canonical(on.document.value()));
}

TEST(JsonTyping, AListInsteadOfAnObjectIsRefusedInWords)
{
    PaneOn on(guideExample());
    on.press(Qt::Key_A, Qt::ControlModifier);
    on.type("[]");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.notice().find("begins with {") != std::string::npos; }));
    EXPECT_EQ(on.document.value(), guideExample());
}

TEST(JsonTyping, ANewLineBeginsWhereTheLastOneDid)
{
    PaneOn on(json{{"spec", json::object()}});
    on.putBehind("\"spec\": {");
    on.press(Qt::Key_Return);
    EXPECT_EQ(on.text(), "{\n  \"spec\": {\n    \n  }\n}");
    EXPECT_EQ(on.pane.view().textCursor().positionInBlock(), 4);
}

TEST(JsonTyping, AReadOnlyPaneTakesNoText)
{
    PaneOn on(guideExample());
    on.pane.setReadOnly();
    on.putBehind("\"port\": 80");
    on.type("80");
    on.press(Qt::Key_Return);
    EXPECT_EQ(on.text(), canonical(guideExample()));
}

} // namespace meshwright
