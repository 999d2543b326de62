// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_view.h"
#include "forms/windows/step_list.h"
#include "forms/windows/summary_view.h"
#include "models/document/json.h"
#include "tests/forms/windows/wizard_on.h"
#include "tests/support/sample_documents.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

namespace meshwright {

namespace {

json blank()
{
    return json::parse(R"({"meshName": "shop", "spec": {}})");
}

std::string badge(const WizardOn& on, int step)
{
    const auto* list = on.window.findChild<StepList*>();
    return list->model()->index(step - 1, 0).data(StepsModel::WordsRole).toString().toStdString();
}

std::string markedLine(const WizardOn& on)
{
    const auto* view = on.window.findChild<JsonView*>();
    QStringList lines;
    for (const auto& mark : view->extraSelections())
        lines.append(mark.cursor.block().text().trimmed());
    return lines.join(u'\n').toStdString();
}

QString reviewed(const WizardOn& on, int step)
{
    const auto* values = on.window.findChild<SummaryView*>(QStringLiteral("review-of-step-%1").arg(step));
    return values ? values->text() : QString();
}

} // namespace

TEST(Wizard, NextAndBackReachEveryStepAgainAndAgain)
{
    const WizardOn on(blank());
    for (int round = 0; round < 2; ++round) {
        for (int step = 1; step < 12; ++step) {
            EXPECT_EQ(on.step(), step);
            on.click("next");
        }
        EXPECT_EQ(on.at("next"), nullptr);
        for (int step = 12; step > 1; --step) {
            EXPECT_EQ(on.step(), step);
            on.click("back");
        }
        EXPECT_FALSE(on.at("back")->isEnabled());
    }
}

TEST(Wizard, AnyStepIsReachedAtAnyTime)
{
    const WizardOn on(blank());
    on.press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(on.step(), 8);
    on.press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(on.step(), 9);
    on.press(Qt::Key_2, Qt::ControlModifier);
    on.press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(on.step(), 1);
    auto* list = on.at<StepList>("step-list");
    const QRect logging = list->visualRect(list->model()->index(9, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, logging.center());
    EXPECT_EQ(on.step(), 10);
    list->setFocus();
    on.press(Qt::Key_Down);
    EXPECT_EQ(on.step(), 11);
}

TEST(Wizard, BadgesSayWhatIsMissingOnlyOnceAStepIsLeft)
{
    WizardOn on(blank());
    on.goTo(steps::StepId::Name);
    EXPECT_EQ(badge(on, 5), "Not started");
    on.click("next");
    EXPECT_EQ(badge(on, 5), "1 error");
    EXPECT_EQ(badge(on, 11), "Not started");
    on.goTo(steps::StepId::Review);
    EXPECT_EQ(badge(on, 11), "Complete");
}

TEST(Wizard, WhatIsTypedStandsInTheJsonAndIsMarkedThere)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    EXPECT_EQ(on.focused(), "/virtualNodeName");
    EXPECT_EQ(markedLine(on), "");
    on.type("orders");
    EXPECT_EQ(markedLine(on), R"("virtualNodeName": "orders")");
    EXPECT_EQ(on.at<JsonView>("json-pane")->toPlainText().toStdString(), canonical(on.document.value()));
}

TEST(Wizard, AProblemLeadsToItsField)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(80), fullListener(0)});
    WizardOn on(node);
    on.press(Qt::Key_F8);
    EXPECT_EQ(on.step(), 11);
    EXPECT_EQ(on.focused(), "/spec/listeners/1/portMapping/port");
    on.goTo(steps::StepId::Console);
    auto* problems = on.at<QListView>("problems");
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualRect(problems->model()->index(0, 2)).center());
    EXPECT_EQ(on.focused(), "/spec/listeners/1/portMapping/port");
    on.press(Qt::Key_A, Qt::ControlModifier);
    on.type("8443");
    EXPECT_EQ(problems->isVisible(), false);
}

TEST(Wizard, AProblemOfAMissingValueIsSaidAtItsField)
{
    WizardOn on(blank());
    on.press(Qt::Key_F8);
    EXPECT_EQ(on.focused(), "/virtualNodeName");
    bool said = false;
    for (const auto* label : on.wizard.currentPage()->findChildren<QLabel*>())
        said = said || (label->isVisible() && on.issues.all().front().message == label->text());
    EXPECT_TRUE(said);
}

TEST(Wizard, UndoWorksAcrossStepsAndGoesToWhatChanged)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    on.type("orders");
    on.goTo("/spec/logging/accessLog/file/path");
    on.type("/dev/stdout");
    on.goTo("/meshOwner");
    const json full = on.document.value();

    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.step(), 10);
    EXPECT_EQ(on.focused(), "/spec/logging/accessLog/file/path");
    EXPECT_EQ(on.document.value(),
              json::parse(R"({"meshName": "shop", "spec": {}, "virtualNodeName": "orders"})"));
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.focused(), "/virtualNodeName");
    EXPECT_EQ(on.at<QLineEdit>("/virtualNodeName")->text(), QString());
    EXPECT_EQ(on.document.value(), blank());
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.document.value(), full);
    EXPECT_EQ(on.step(), 10);
}

TEST(Wizard, F6GoesRoundThePanes)
{
    json node = guideExample();
    node["strange"] = 1;
    WizardOn on(node);
    on.goTo("/virtualNodeName");
    std::vector<std::string> went;
    for (int i = 0; i < 5; ++i) {
        on.press(Qt::Key_F6);
        went.push_back(on.focused());
    }
    EXPECT_EQ(went, (std::vector<std::string>{"json-pane", "problems", "step-list", "/virtualNodeName",
                                              "json-pane"}));
}

TEST(Wizard, F6LeavesOutWhatCannotTakeTheFocus)
{
    WizardOn on(guideExample());
    on.goTo("/virtualNodeName");
    on.press(Qt::Key_F6);
    on.press(Qt::Key_F6);
    EXPECT_EQ(on.focused(), "step-list") << "there are no problems";
}

TEST(Wizard, FocusGoesAlongToTheNextStep)
{
    WizardOn on(guideExample());
    on.goTo("/virtualNodeName");
    on.press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_TRUE(on.wizard.currentPage()->isAncestorOf(QApplication::focusWidget())) << on.focused();
}

TEST(Wizard, TabReachesControlsBelowTheFoldAndShowsThem)
{
    WizardOn on(largestDocument());
    on.goTo("/spec/listeners/0/portMapping/port");
    const auto* area = on.wizard.currentPage()->findChild<QScrollArea*>();
    for (int i = 0; i < 25; ++i) {
        on.press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        if (!area->widget()->isAncestorOf(focus))
            break;
        const QRect shown(focus->mapTo(area->viewport(), QPoint()), focus->size());
        EXPECT_TRUE(area->viewport()->rect().contains(shown.topLeft())) << on.focused();
    }
    EXPECT_GT(area->verticalScrollBar()->value(), 0);
}

TEST(Wizard, NothingIsCutOffSidewaysAtTheSmallestSize)
{
    WizardOn on(largestDocument());
    for (const int step : {5, 6, 7, 8, 9, 10, 11, 12}) {
        SCOPED_TRACE(step);
        on.goTo(static_cast<steps::StepId>(step));
        on.window.resize(1264, 672);
        on.settle();
        EXPECT_LE(on.window.width(), 1280);
        EXPECT_LE(on.window.height(), 720);
        const auto* area = on.wizard.currentPage()->findChild<QScrollArea*>();
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
    }
}

TEST(Wizard, MnemonicsDoNotClashWithTheMenus)
{
    WizardOn on(largestDocument());
    QStringList menus;
    for (const QAction* menu : on.window.menuBar()->actions())
        menus.append(QKeySequence::mnemonic(menu->text()).toString());
    for (int step = 1; step <= 12; ++step) {
        SCOPED_TRACE(step);
        on.goTo(static_cast<steps::StepId>(step));
        QStringList all = menus;
        for (const auto* button : on.wizard.findChildren<QAbstractButton*>())
            if (button->isVisible() && !QKeySequence::mnemonic(button->text()).isEmpty())
                all.append(QKeySequence::mnemonic(button->text()).toString());
        const qsizetype before = all.size();
        all.removeDuplicates();
        EXPECT_EQ(all.size(), before) << all.join(u' ').toStdString();
    }
}

TEST(Wizard, EveryControlHasAName)
{
    WizardOn on(largestDocument());
    for (int step = 1; step <= 12; ++step) {
        on.goTo(static_cast<steps::StepId>(step));
        for (const QWidget* control : on.window.findChildren<QWidget*>()) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) ||
                qobject_cast<const QAbstractSpinBox*>(control->parentWidget()))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const QString name =
                button && !button->text().isEmpty() ? button->text() : control->accessibleName();
            EXPECT_FALSE(name.isEmpty()) << step << ": " << control->metaObject()->className() << ' '
                                         << control->objectName().toStdString() << " in "
                                         << control->parentWidget()->metaObject()->className();
        }
    }
}

TEST(Review, ShowsTheNodeInWords)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    node["spec"]["backends"] = json::array({fullBackend(7)});
    node["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv4_ONLY";
    node["tags"] = json::parse(R"([{"key": "team", "value": "<b>"}])");
    WizardOn on(node);
    on.goTo(steps::StepId::Review);
    EXPECT_TRUE(reviewed(on, 2).contains(QStringLiteral("meshName")));
    EXPECT_TRUE(reviewed(on, 5).contains(QStringLiteral("team: <b>"))) << reviewed(on, 5).toStdString();
    EXPECT_FALSE(reviewed(on, 6).contains(QStringLiteral("IPv4 only")));
    EXPECT_TRUE(reviewed(on, 7).contains(QStringLiteral("IPv4 only")));
    EXPECT_TRUE(reviewed(on, 8).startsWith(QStringLiteral("Not set")));
    EXPECT_TRUE(reviewed(on, 9).contains(QStringLiteral("service7.apps.local")));
    EXPECT_TRUE(reviewed(on, 9).contains(QStringLiteral("443, 8443")));
    EXPECT_TRUE(reviewed(on, 11).contains(QStringLiteral("5000 ms")));
    EXPECT_TRUE(reviewed(on, 11).contains(QStringLiteral("Listener 1")));
}

TEST(Review, EditLeadsBackToTheStep)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.click("edit-step-6");
    EXPECT_EQ(on.step(), 6);
}

TEST(Review, AMemberTheApiDoesNotKnowCanBeRemovedAndBroughtBack)
{
    json node = guideExample();
    node["strange"] = 1;
    WizardOn on(node);
    on.goTo(steps::StepId::Review);
    on.click("remove-unknown-member");
    EXPECT_EQ(on.document.value(), guideExample());
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.document.value(), node);
}

TEST(Review, CreateIsThereWithoutErrorsOnly)
{
    WizardOn on(blank());
    int requests = 0;
    QObject::connect(&on.window, &WizardWindow::createRequested, &on.window, [&requests] { ++requests; });
    on.goTo(steps::StepId::Name);
    EXPECT_EQ(on.at("create-virtual-node"), nullptr);
    on.goTo(steps::StepId::Review);
    EXPECT_FALSE(on.at("create-virtual-node")->isEnabled());
    EXPECT_FALSE(on.at("create-virtual-node")->toolTip().isEmpty());
    on.document.set(Pointer("/virtualNodeName"), "orders");
    on.settle();
    on.click("create-virtual-node");
    on.click("create-virtual-node");
    EXPECT_EQ(requests, 1) << "a second click must wait for the answer";
    on.window.showRefused(QStringLiteral("There is one already."));
    EXPECT_TRUE(on.at("create-virtual-node")->isEnabled());
    on.window.showCreated(json::parse(R"({"virtualNode": {"virtualNodeName": "orders", "metadata": {
        "arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/orders", "uid": "u", "version": 1}}})"));
    on.settle();
    EXPECT_FALSE(on.at("create-virtual-node")->isEnabled());
    EXPECT_NE(on.at("create-another"), nullptr);
    EXPECT_EQ(on.at("review-of-step-5"), nullptr);
    on.document.set(Pointer("/virtualNodeName"), "orders2");
    on.settle();
    EXPECT_EQ(on.at("create-another"), nullptr);
    EXPECT_NE(on.at("review-of-step-5"), nullptr);
    EXPECT_TRUE(on.at("create-virtual-node")->isEnabled());
}

TEST(Review, ExportWithErrorsAsksFirst)
{
    WizardOn on(blank());
    int exports = 0;
    QObject::connect(&on.window, &WizardWindow::exportRequested, &on.window, [&exports] { ++exports; });
    on.goTo(steps::StepId::Review);
    on.answer = false;
    on.click("export-json");
    EXPECT_EQ(exports, 0);
    EXPECT_EQ(on.offered, QStringLiteral("Export anyway"));
    on.answer = true;
    on.press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(exports, 1);
    on.document.set(Pointer("/virtualNodeName"), "orders");
    on.settle();
    on.asked.clear();
    on.click("export-json");
    EXPECT_EQ(exports, 2);
    EXPECT_TRUE(on.asked.isEmpty());
}

TEST(Review, CopiesJsonAndTheAwsCliCommand)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.click("copy-json");
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), canonical(guideExample()) + '\n');
    on.click("copy-command");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QStringLiteral("aws appmesh create-virtual-node --cli-input-json '{")));
    on.click("copy-from-json-pane");
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), canonical(guideExample()) + '\n');
}

} // namespace meshwright
