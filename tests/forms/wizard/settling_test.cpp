// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>

// Whatever leaves a wizard window has everything that was typed until then, however short ago.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

const char* const nameField = "/virtualNodeName";

/// A wizard whose caret is in the name, in the JSON.
class TypingJson : public WizardOn
{
public:
    TypingJson() : WizardOn(guideExample()) { putBehind(u"\"virtualNodeName\": \"nodeName"_s); }

    void putBehind(const QString& before)
    {
        JsonView& view = window.jsonPane().view();
        view.setFocus();
        view.goTo(static_cast<int>(view.toPlainText().indexOf(before) + before.size()));
    }
    /// On the review, behind the port.
    void goToPort()
    {
        goTo(StepId::Review);
        putBehind(u"\"port\": 80"_s);
    }
    void typeLetters(const char* letters)
    {
        QTest::keyClicks(&window.jsonPane().view(), QString::fromUtf8(letters));
    }
    std::string named() const { return document.find(Pointer(nameField))->get<std::string>(); }
    QString shown() const { return window.jsonPane().view().toPlainText(); }

    /// What the document was called when @p signal came.
    template <typename Signal>
    std::string nameAt(Signal signal, const std::function<void()>& does)
    {
        std::string seen = "no signal";
        QObject::connect(&window, signal, &window, [&] { seen = named(); });
        does();
        return seen;
    }
};

} // namespace

TEST(Settling, EveryWayOutHasWhatWasTyped)
{
    using Keys = std::pair<Qt::Key, Qt::KeyboardModifiers>;
    const auto leave = [](auto signal, Keys keys) {
        SCOPED_TRACE(keys.first);
        TypingJson on;
        on.typeLetters("XYZ");
        EXPECT_EQ(on.nameAt(signal, [&] { on.press(keys.first, keys.second); }), "nodeNameXYZ");
    };
    leave(&WizardWindow::saveRequested, {Qt::Key_S, Qt::ControlModifier});
    leave(&WizardWindow::saveAsRequested, {Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier});
    leave(&WizardWindow::exportRequested, {Qt::Key_E, Qt::ControlModifier});
    const QKeyCombination close = QKeySequence(QKeySequence::Close)[0]; // another one on each desktop
    leave(&WizardWindow::closed, {close.key(), close.keyboardModifiers()});
}

TEST(Settling, ClosingFromOutsideToo)
{
    TypingJson on;
    on.typeLetters("XYZ");
    EXPECT_EQ(on.nameAt(&WizardWindow::closed, [&] { on.window.close(); }), "nodeNameXYZ");
}

TEST(Settling, CopiesWhatWasTyped)
{
    TypingJson on;
    on.typeLetters("XYZ");
    on.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"\"nodeNameXYZ\""_s));
    on.typeLetters("A");
    Q_EMIT on.window.jsonPane().copyRequested();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"\"nodeNameXYZA\""_s));
}

TEST(Settling, CreatesWhatWasTyped)
{
    TypingJson on;
    on.goTo(StepId::Review);
    on.window.jsonPane().view().setFocus();
    on.typeLetters("XYZ");
    EXPECT_EQ(on.nameAt(&WizardWindow::createRequested,
                        [&] { on.WizardOn::named<QPushButton>("create-virtual-node")->click(); }),
              "nodeNameXYZ");
}

TEST(Settling, NothingIsCreatedWithAnErrorThatWasJustTyped)
{
    TypingJson on;
    on.goToPort();
    const auto* create = on.WizardOn::named<QPushButton>("create-virtual-node");
    ASSERT_TRUE(create->isEnabled());
    QSignalSpy created(&on.window, &WizardWindow::createRequested);
    on.typeLetters("0000");
    on.WizardOn::named<QPushButton>("create-virtual-node")->click();
    EXPECT_EQ(*on.document.find(Pointer("/spec/listeners/0/portMapping/port")), 800'000);
    EXPECT_EQ(created.count(), 0);
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(create->toolTip().startsWith(u"Mend the errors first (1)"_s));
}

TEST(Settling, NothingIsUpdatedWhereWhatWasJustTypedTakesTheChangeBack)
{
    json saved = guideExample();
    saved["virtualNodeName"] = "nodeNameXYZ";
    TypingJson on;
    on.window.setUpdating(saved);
    on.goTo(StepId::Review);
    on.window.jsonPane().view().setFocus();
    QSignalSpy updated(&on.window, &WizardWindow::createRequested);
    auto* update = on.WizardOn::named<QPushButton>("create-virtual-node");
    ASSERT_TRUE(update->isEnabled());
    on.typeLetters("XYZ");
    update->click();
    EXPECT_EQ(updated.count(), 0);
    EXPECT_FALSE(update->isEnabled());
}

TEST(Settling, AnErrorThatWasJustTypedIsAskedAboutBeforeItIsExported)
{
    TypingJson on;
    on.goToPort();
    on.typeLetters("0000");
    on.press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(on.asked.size(), 1);
    // And one that was just mended is not.
    on.putBehind(u"\"port\": 800000"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&on.window.jsonPane().view(), Qt::Key_Backspace);
    QSignalSpy exported(&on.window, &WizardWindow::exportRequested);
    on.press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(exported.count(), 1);
    EXPECT_EQ(on.asked.size(), 1);
}

TEST(Settling, TheNextProblemIsTheOneThatWasJustTyped)
{
    TypingJson on;
    on.goToPort();
    on.typeLetters("0000");
    on.press(Qt::Key_F8);
    EXPECT_EQ(WizardOn::focus(), "/spec/listeners/0/portMapping/port");
}

TEST(Settling, UndoTakesBackWhatWasTypedAndNotMore)
{
    TypingJson on;
    on.document.set(Pointer("/meshName"), "other");
    WizardOn::settle();
    on.typeLetters("XYZ");
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.named(), "nodeName");
    EXPECT_EQ(*on.document.find(Pointer("/meshName")), "other");
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.named(), "nodeNameXYZ");
}

TEST(Settling, NothingIsCreatedWhileTheJsonIsNotValid)
{
    TypingJson on;
    on.goTo(StepId::Review);
    on.window.jsonPane().view().setFocus();
    on.typeLetters("\"");
    QSignalSpy created(&on.window, &WizardWindow::createRequested);
    on.WizardOn::named<QPushButton>("create-virtual-node")->click();
    EXPECT_EQ(created.count(), 0);
    EXPECT_FALSE(on.WizardOn::named<QPushButton>("create-virtual-node")->isEnabled());
    on.press(Qt::Key_Backspace);
    ASSERT_TRUE(QTest::qWaitFor([&] { return on.window.jsonPane().unfinishedText().isEmpty(); }, 10000));
    WizardOn::settle();
    EXPECT_TRUE(on.WizardOn::named<QPushButton>("create-virtual-node")->isEnabled());
}

TEST(Settling, WhatIsNotValidIsSaidNotToBeInWhatIsCopied)
{
    TypingJson on;
    on.typeLetters("\"");
    on.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(on.window.statusBar()->currentMessage().contains(u"not valid yet"_s));
    EXPECT_FALSE(on.window.jsonPane().unfinishedText().isEmpty());
    EXPECT_EQ(QApplication::clipboard()->text().count(u"nodeName"_s), 1);
    on.press(Qt::Key_Backspace);
    on.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.window.statusBar()->currentMessage(), u"Copied."_s);
}

} // namespace meshwright
