// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_find_bar.h"
#include "forms/windows/json_folds.h"
#include "forms/windows/json_pane.h"
#include "forms/windows/json_view.h"
#include "forms/windows/notice_bar.h"
#include "models/document/json.h"
#include "models/validation/check.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A pane on a document, typed into with real keys.
class PaneOn
{
public:
    explicit PaneOn(json node)
        : document(std::move(node)),
          issues(document, check),
          context{document, issues},
          pane(context, nullptr)
    {
        pane.resize(440, 600);
        pane.show();
        pane.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
        pane.view().setFocus();
    }

    std::string text() { return pane.view().toPlainText().toStdString(); }

    /// Puts the caret behind @p words.
    void putBehind(const char* words)
    {
        const qsizetype at = pane.view().toPlainText().indexOf(QString::fromUtf8(words));
        ASSERT_GE(at, 0) << words;
        pane.view().goTo(static_cast<int>(at + QString::fromUtf8(words).size()));
    }

    void select(const char* words)
    {
        putBehind(words);
        for (qsizetype i = 0; i < QString::fromUtf8(words).size(); ++i)
            press(Qt::Key_Left, Qt::ShiftModifier);
    }

    void type(const char* words) { QTest::keyClicks(&pane.view(), QString::fromUtf8(words)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&pane.view(), key, modifiers);
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10000); }

    /// What the pane says is wrong with the text.
    std::string notice() const { return pane.findChild<NoticeBar*>()->textOf(u"json"_s).toStdString(); }

    void click(const char* button)
    {
        for (auto* found : pane.findChildren<QAbstractButton*>())
            if (found->isVisible() && found->text() == QString::fromUtf8(button))
                return QTest::mouseClick(found, Qt::LeftButton);
        FAIL() << button;
    }

    std::string at(const char* pointer) const
    {
        const json* value = document.find(Pointer(pointer));
        return value ? value->dump() : "absent";
    }

    Document document;
    LiveIssues issues;
    FormContext context;
    JsonPane pane;
};

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

TEST(JsonCompletion, OffersWhatTheSchemaKnows)
{
    PaneOn on(json{{"meshName", "m"}, {"spec", json::object()}});
    on.putBehind("\"spec\": {");
    on.type("\"lis");
    const auto popup = [&] {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* list = qobject_cast<QAbstractItemView*>(window); list && list->isVisible())
                return list;
        return static_cast<QAbstractItemView*>(nullptr);
    };
    ASSERT_TRUE(PaneOn::waitFor([&] { return popup() != nullptr; }));
    EXPECT_EQ(popup()->model()->rowCount(), 1);
    QTest::keyClick(popup(), Qt::Key_Return);
    EXPECT_THAT(on.text(), testing::HasSubstr("\"listeners\": "));
    on.type("[]");
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.at("/spec/listeners") == "[]"; }));
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
    EXPECT_EQ(went, std::vector<std::string>(2, port));
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
    on.document.set(Pointer(port), 80);
    ASSERT_TRUE(PaneOn::waitFor([&] { return on.pane.view().lineMarks().empty(); }));
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
    on.pane.goTo(Pointer(port));
    EXPECT_TRUE(on.pane.view().textCursor().block().isVisible());
    on.pane.view().folds().unfoldAll();
    EXPECT_EQ(hidden(), 0);
}

TEST(JsonFind, GoesFromPlaceToPlaceAroundTheEnds)
{
    PaneOn on(guideExample());
    on.press(Qt::Key_F, Qt::ControlModifier);
    auto* words = on.pane.findChild<QLineEdit*>(u"find-in-json"_s);
    ASSERT_TRUE(words->isVisible());
    QTest::keyClicks(words, u"port"_s);
    const auto line = [&] { return on.pane.view().textCursor().block().text().trimmed(); };
    EXPECT_EQ(line(), u"\"portMapping\": {"_s);
    EXPECT_EQ(on.pane.view().extraSelections().size(), 2);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(line(), u"\"port\": 80,"_s);
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(line(), u"\"portMapping\": {"_s);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(line(), u"\"port\": 80,"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    EXPECT_FALSE(words->isVisible());
    EXPECT_TRUE(on.pane.view().hasFocus());
    EXPECT_EQ(on.pane.view().extraSelections().size(), 0);
}

} // namespace meshwright
