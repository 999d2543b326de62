// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/support/busy_pool.h"
#include "tests/support/pane_fixture.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QClipboard>
#include <QGuiApplication>

// What is pasted into the JSON of a virtual node that is far larger than anybody would write: none of it is
// read, written or put there in one go.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 4000; // backends; other threads read and write as much

/// A pane into which long texts are pasted.
class LongTexts : public PaneOn
{
public:
    LongTexts() : PaneOn(guideExample()) {}

    void paste(const std::string& pasted)
    {
        QGuiApplication::clipboard()->setText(QString::fromStdString(pasted));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void pasteInstead(const std::string& pasted)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        paste(pasted);
    }
    /// Behind the end of the document, where it is no JSON.
    void pasteBehind(const std::string& pasted)
    {
        press(Qt::Key_End, Qt::ControlModifier);
        paste(pasted);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }

    std::string wholeText() { return pane.view().text().toStdString(); }
    std::string unfinished() const { return pane.unfinishedText().toStdString(); }
    bool isAllThere()
    {
        return QTest::qWaitFor([this] { return !pane.view().isShowing(); }, 60'000);
    }
    static bool patiently(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 60'000); }
};

std::string longText()
{
    return canonical(withBackends(many));
}

} // namespace

TEST(LongTexts, ArePutThereBetweenEvents)
{
    LongTexts on;
    const std::string before = on.text();
    on.pasteBehind(longText());
    EXPECT_TRUE(on.pane.view().isShowing());
    EXPECT_EQ(on.wholeText(), before + longText());
    ASSERT_TRUE(on.isAllThere());
    EXPECT_EQ(on.text(), before + longText());
    EXPECT_TRUE(on.pane.view().textCursor().atEnd()) << "the caret is behind what was pasted";
}

TEST(LongTexts, AreReadByAnotherThread)
{
    LongTexts on;
    BusyPool others;
    on.pasteInstead(longText());
    ASSERT_TRUE(on.isAllThere());
    QTest::qWait(400); // nobody waits that long for a key
    EXPECT_FALSE(on.document.canUndo()) << "not read yet";
    others.letGo();
    ASSERT_TRUE(on.patiently([&] { return on.document.value() == withBackends(many); }));
    EXPECT_EQ(on.document.history().steps.size(), 1U);
}

TEST(LongTexts, AreThereAtOnceForWhoeverNeedsThem)
{
    LongTexts valid;
    LongTexts broken;
    BusyPool others;
    valid.pasteInstead(longText());
    valid.pane.settle();
    EXPECT_EQ(valid.document.value(), withBackends(many));
    broken.pasteBehind(longText());
    broken.pane.settle();
    EXPECT_EQ(broken.unfinished(), broken.wholeText());
}

TEST(LongTexts, WhatWasTypedMeanwhileIsNotLostToWhatWasReadBefore)
{
    LongTexts on;
    BusyPool others;
    on.pasteInstead(longText());
    ASSERT_TRUE(on.isAllThere());
    QTest::qWait(400); // another thread is to read it
    on.putBehind("\"virtualNodeName\": \"nodeName");
    on.type("XYZ");
    others.letGo();
    ASSERT_TRUE(on.patiently([&] { return on.at("/virtualNodeName") == "\"nodeNameXYZ\""; }));
    EXPECT_EQ(on.document.find(Pointer("/spec/backends"))->size(), std::size_t(many));
}

TEST(LongTexts, AreKnownMeanwhileWhereTypingGoesOnWithoutAPause)
{
    LongTexts on;
    on.pasteInstead(longText());
    ASSERT_TRUE(on.patiently([&] { return on.document.canUndo(); }));
    ASSERT_TRUE(on.isAllThere());
    on.putBehind("\"virtualNodeName\": ");
    constexpr int most = 150; // some nine seconds
    int letters = 0;
    for (; letters < most && on.unfinished().empty(); ++letters) {
        on.type("x");
        QTest::qWait(60);
    }
    EXPECT_LT(letters, most);
}

TEST(LongTexts, AreTakenBackAndDoneAgainWithoutBeingReadAgain)
{
    LongTexts on;
    const std::string before = on.text();
    on.pasteBehind(longText());
    ASSERT_TRUE(on.isAllThere());
    ASSERT_TRUE(on.patiently([&] { return !on.unfinished().empty(); }));
    BusyPool others; // nobody is there to read
    for (int i = 0; i < 2; ++i) {
        on.undo();
        EXPECT_EQ(on.unfinished(), "");
        EXPECT_EQ(on.wholeText(), before);
        on.redo();
        EXPECT_EQ(on.unfinished(), before + longText());
        EXPECT_EQ(on.wholeText(), before + longText());
    }
    EXPECT_TRUE(on.isAllThere());
    EXPECT_FALSE(on.document.canUndo());
}

TEST(LongTexts, AreTakenBackAloneAfterWhatWasTypedSince)
{
    LongTexts on;
    const std::string before = on.text();
    on.press(Qt::Key_End, Qt::ControlModifier);
    on.type("x");
    ASSERT_TRUE(PaneOn::waitFor([&] { return !on.unfinished().empty(); }));
    on.pasteBehind(longText());
    ASSERT_TRUE(on.isAllThere());
    on.type("y");
    on.undo();
    EXPECT_EQ(on.wholeText(), before + "x" + longText());
    on.undo();
    EXPECT_EQ(on.wholeText(), before + "x");
    ASSERT_TRUE(on.isAllThere());
    on.type("z");
    on.redo();
    EXPECT_EQ(on.wholeText(), before + "xz") << "what was typed stands in its place";
}

TEST(LongTexts, AreTakenBackOnTheirWay)
{
    LongTexts on;
    const std::string before = on.text();
    on.pasteBehind(longText());
    on.undo();
    EXPECT_EQ(on.wholeText(), before);
    ASSERT_TRUE(on.isAllThere());
    EXPECT_EQ(on.text(), before);
}

TEST(LongTexts, AreWrittenByAnotherThreadWhereTheyAreInALayoutOfOnesOwn)
{
    LongTexts on;
    on.pasteInstead(withBackends(many).dump(8));
    ASSERT_TRUE(on.patiently([&] { return on.document.canUndo(); }));
    ASSERT_TRUE(on.isAllThere());
    BusyPool others;
    on.document.set(Pointer("/virtualNodeName"), "first");
    ASSERT_TRUE(on.patiently([&] { return on.pane.view().isReadOnly(); })) << "nobody types into what is old";
    on.document.set(Pointer("/virtualNodeName"), "second");
    QTest::qWait(10);
    EXPECT_EQ(on.text(), withBackends(many).dump(8));
    others.letGo();
    ASSERT_TRUE(on.patiently([&] { return !on.pane.view().isReadOnly(); }));
    json after = withBackends(many);
    after["virtualNodeName"] = "second";
    EXPECT_EQ(on.text(), after.dump(8));
}

TEST(LongTexts, GoToAPlaceThatIsStillBeingWritten)
{
    LongTexts on;
    on.pasteInstead(withBackends(many).dump(8));
    ASSERT_TRUE(on.patiently([&] { return on.document.canUndo(); }));
    ASSERT_TRUE(on.isAllThere());
    BusyPool others;
    on.document.insert(Pointer("/spec/backends"), 0, json::object());
    ASSERT_TRUE(on.patiently([&] { return on.pane.view().isReadOnly(); }));
    on.pane.goTo(Pointer("/spec/backends/3211/virtualService/virtualServiceName"));
    others.letGo();
    ASSERT_TRUE(on.patiently([&] { return !on.pane.view().isReadOnly(); }));
    EXPECT_TRUE(on.pane.view().textCursor().block().text().contains(u"service3210.local"_s));
}

} // namespace meshwright
