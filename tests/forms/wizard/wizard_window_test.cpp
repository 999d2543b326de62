// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"
#include "forms/wizard/create_wizard.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wheel.h"
#include "tests/support/wizard_fixture.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>

namespace meshwright {

using steps::StepId;

namespace {

const json unnamed = {{"spec", json::object()}};

} // namespace

TEST(WizardKeys, EscapeLeavesTheFormWhereItIs)
{
    WizardOn wizard(guideExample());
    wizard.window.goTo(Pointer("/virtualNodeName"));
    wizard.press(Qt::Key_Escape);
    EXPECT_TRUE(wizard.named("wizard")->isVisible());
    EXPECT_EQ(wizard.step(), StepId::Name);
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
}

TEST(WizardKeys, TheMenusKeysWorkFromATextField)
{
    WizardOn wizard(guideExample());
    QSignalSpy exported(&wizard.window, &WizardWindow::exportRequested);
    wizard.window.goTo(Pointer("/virtualNodeName"));
    wizard.press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(exported.count(), 1);
}

TEST(WizardKeys, UndoAndRedoAreTheDocumentsInATextField)
{
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier), {Qt::Key_Y, Qt::ControlModifier}}) {
        SCOPED_TRACE(key);
        WizardOn wizard(unnamed);
        wizard.window.goTo(Pointer("/virtualNodeName"));
        WizardOn::type("orders");
        const json typed = wizard.document.value();
        EXPECT_EQ(typed.value("virtualNodeName", ""), "orders");
        wizard.press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_FALSE(wizard.document.value().contains("virtualNodeName"));
        wizard.press(key, modifiers);
        EXPECT_EQ(wizard.document.value(), typed);
        EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
    }
}

TEST(WizardKeys, UndoGoesToTheStepOfWhatChanged)
{
    WizardOn wizard(unnamed);
    wizard.window.goTo(Pointer("/virtualNodeName"));
    WizardOn::type("orders");
    wizard.window.goTo(Pointer("/spec/logging/accessLog/file/path"));
    wizard.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(wizard.step(), StepId::Name);
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
}

TEST(WizardWindow, ListsTheHistoryAfterALetterThatWasTakenBack)
{
    WizardOn wizard(unnamed);
    wizard.window.goTo(Pointer("/virtualNodeName"));
    WizardOn::type("a");
    wizard.press(Qt::Key_Backspace);
    wizard.press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(wizard.says("Nothing has been changed yet."));
    WizardOn::type("ab");
    ASSERT_NE(wizard.at<QListView>("history"), nullptr);
    wizard.press(Qt::Key_Backspace);
    wizard.press(Qt::Key_Backspace);
    wizard.window.grab();
    EXPECT_FALSE(wizard.document.canUndo());
}

TEST(WizardWindow, TheWheelChangesNothingOnItsWay)
{
    json node = guideExample();
    node["spec"]["listeners"] = {fullListener(8080)};
    node["spec"]["backends"] = {fullBackend(1)};
    WizardOn wizard(node);
    int passed = 0;
    for (const steps::Step& step : steps::all()) {
        SCOPED_TRACE(static_cast<int>(step.id));
        wizard.goTo(step.id);
        for (QWidget* control : wizard.page().findChildren<QWidget*>()) {
            QWidget* focus = QApplication::focusWidget();
            if (!control->isVisible() || control->hasFocus() || (focus && control->isAncestorOf(focus)))
                continue;
            passed += wheelOver(control, -1) ? 1 : 0;
            EXPECT_EQ(QApplication::focusWidget(), focus) << control->metaObject()->className();
            ASSERT_EQ(wizard.document.value(), node) << control->objectName().toStdString();
        }
    }
    EXPECT_GT(passed, 0);
}

TEST(WizardWindow, MakesWhatAStepShowsWhenItIsFirstSeen)
{
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    std::vector<StepId> made;
    const auto make = [&made](StepId id, QWidget* parent) {
        made.push_back(id);
        return new QLabel(parent);
    };
    WizardWindow window(
        context, make, [](QWidget*, const QString&, const QString&) { return true; }, nullptr);
    window.goTo(StepId::Name);
    window.show();
    WizardOn::settle();
    EXPECT_EQ(made, std::vector<StepId>{}) << "the first step has not been seen";
    window.goTo(StepId::Mesh);
    window.goTo(StepId::Name);
    window.goTo(StepId::Mesh);
    window.setReadOnly();
    EXPECT_EQ(made, std::vector<StepId>{StepId::Mesh});
}

TEST(WizardWindow, ShowsAStepReachedForTheFirstTimeFromALaterOne)
{
    WizardOn wizard(guideExample());
    wizard.window.goTo(StepId::Review);
    wizard.named<QPushButton>("edit-5")->click();
    WizardOn::settle();
    ASSERT_NE(wizard.named("/virtualNodeName"), nullptr);
    EXPECT_TRUE(wizard.named("/virtualNodeName")->isVisible());
}

TEST(WizardWindow, SaysWhatIsMissingInEveryStepAfterTheReview)
{
    WizardOn wizard(unnamed);
    wizard.window.goTo(StepId::Name);
    WizardOn::settle();
    EXPECT_FALSE(wizard.says("required and missing")) << "nothing has been left out yet";
    wizard.window.goTo(StepId::Review);
    wizard.window.goTo(StepId::Name);
    WizardOn::settle();
    EXPECT_TRUE(wizard.says("required and missing"));
}

TEST(WizardWindow, SaysWhatIsMissingInAStepSeenFirstAfterTheReview)
{
    WizardOn wizard(unnamed);
    wizard.window.goTo(StepId::Review);
    wizard.window.goTo(StepId::Name);
    WizardOn::settle();
    EXPECT_TRUE(wizard.says("required and missing"));
}

TEST(WizardWindow, GoesAwayWithTheFocusInAField)
{
    const auto wizard = std::make_unique<WizardOn>(unnamed);
    wizard->window.goTo(StepId::Listeners);
    wizard->window.goTo(Pointer("/virtualNodeName"));
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName"); // what it lacks is told when the focus leaves it
}

TEST(WizardWindow, PanesCanBeHiddenAndBroughtBack)
{
    const WizardOn on(guideExample());
    const auto toggle = [&](const char* text) {
        for (QAction* action : on.window.findChildren<QAction*>())
            if (action->isCheckable() && action->text() == QString::fromLatin1(text))
                action->trigger();
        WizardOn::settle();
    };
    const int before = on.page().width();
    toggle("&JSON");
    EXPECT_EQ(on.at("json-pane"), nullptr);
    toggle("&Problems");
    EXPECT_GT(on.page().width(), before) << "the form takes the room";
    toggle("&JSON");
    EXPECT_NE(on.at("json-pane"), nullptr);
}

TEST(WizardWindow, AsksBeforeItClosesOnlyWhenTheDraftCouldNotBeKept)
{
    WizardOn wizard(unnamed);
    QSignalSpy closed(&wizard.window, &WizardWindow::closed);
    wizard.yes = false;
    wizard.window.showKeeping({Keeping::Kind::NotKept, QStringLiteral("the disk is full"), {}});
    wizard.window.close();
    EXPECT_EQ(wizard.asked.size(), 1);
    EXPECT_TRUE(wizard.window.isVisible());
    wizard.window.showKeeping({Keeping::Kind::Waiting, {}, {}});
    wizard.window.close();
    EXPECT_EQ(wizard.asked.size(), 1);
    EXPECT_EQ(closed.count(), 1);
}

TEST(WizardWindow, ThatOnlyShowsTakesNoInput)
{
    WizardOn wizard(guideExample());
    wizard.window.goTo(StepId::Name);
    wizard.window.setReadOnly();
    wizard.goTo(StepId::Listeners);
    EXPECT_FALSE(wizard.named("/virtualNodeName")->isEnabled()) << "a step that was shown before";
    EXPECT_FALSE(wizard.named("/spec/listeners/0/portMapping/port")->isEnabled()) << "one that was not";
    EXPECT_FALSE(wizard.named("create-virtual-node")->isEnabled());
}

TEST(WizardWindow, RemembersItsLayout)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    const auto make = [&] {
        return std::make_unique<WizardWindow>(
            context, [](steps::StepId, QWidget* parent) { return new QLabel(parent); },
            [](QWidget*, const QString&, const QString&) { return true; }, &settings);
    };
    auto first = make();
    first->resize(1264, 672);
    first->show();
    auto* columns = first->findChild<QSplitter*>(QStringLiteral("columns"));
    ASSERT_NE(columns, nullptr);
    columns->setSizes({300, 500, 400});
    WizardOn::settle();
    const QList<int> sizes = columns->sizes();
    first->close();
    first.reset();
    const auto second = make();
    second->resize(1264, 672);
    second->show();
    WizardOn::settle();
    EXPECT_EQ(second->findChild<QSplitter*>(QStringLiteral("columns"))->sizes(), sizes);
}

TEST(WizardWindow, RemembersWhichPanesAreOpen)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    const auto make = [&] {
        auto window = std::make_unique<WizardWindow>(
            context, [](steps::StepId, QWidget* parent) { return new QLabel(parent); },
            [](QWidget*, const QString&, const QString&) { return true; }, &settings);
        window->resize(1264, 672);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        return window;
    };
    const auto isOpen = [](const WizardWindow& window, const char* pane) {
        const auto* found = window.findChild<QWidget*>(QString::fromLatin1(pane));
        return found && found->isVisibleTo(&window);
    };
    document.set(Pointer("/virtualNodeName"), "changed"); // so that there is a history to see
    auto first = make();
    EXPECT_FALSE(isOpen(*first, "history"));
    QTest::keyClick(first.get(), Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(isOpen(*first, "history"));
    first->close();
    first.reset();
    auto second = make();
    EXPECT_TRUE(isOpen(*second, "history"));
    EXPECT_TRUE(isOpen(*second, "json-pane"));
    QTest::keyClick(second.get(), Qt::Key_H, Qt::ControlModifier);
    second->close();
    second.reset();
    EXPECT_FALSE(isOpen(*make(), "history"));
}

} // namespace meshwright
