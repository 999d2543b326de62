// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_view.h"
#include "forms/parts/fitted_text.h"
#include "forms/wizard/step_list.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
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

std::string badge(const WizardOn& on, int step)
{
    const auto* list = on.window.findChild<StepList*>();
    return list->model()->index(step - 1, 0).data(StepsModel::WordsRole).toString().toStdString();
}

std::string markedLine(const WizardOn& on)
{
    const auto* view = on.window.findChild<JsonView*>();
    const auto marked = view->marked();
    return marked && marked->count == 1
               ? view->document()->findBlockByNumber(marked->first).text().trimmed().toStdString()
               : "";
}

} // namespace

TEST(Wizard, NextAndBackReachEveryStepAgainAndAgain)
{
    const WizardOn on(blank());
    for (int round = 0; round < 2; ++round) {
        for (int step = 1; step < 12; ++step) {
            EXPECT_EQ(number(on), step);
            on.click("next");
        }
        EXPECT_EQ(on.at("next"), nullptr);
        for (int step = 12; step > 1; --step) {
            EXPECT_EQ(number(on), step);
            on.click("back");
        }
        EXPECT_FALSE(on.at("back")->isEnabled());
    }
}

TEST(Wizard, AWayLeadsBackToAFieldThatHasTheFocusAndIsScrolledAway)
{
    json node = guideExample();
    node["spec"]["backendDefaults"]["clientPolicy"] = fullBackend(1)["virtualService"]["clientPolicy"];
    WizardOn on(node);
    on.window.resize(960, 540);
    const char* const place = "/spec/backendDefaults/clientPolicy/tls/enforce";
    on.goTo(place);
    QWidget* const field = on.at(place);
    ASSERT_NE(field, nullptr);
    for (QWidget* around = field->parentWidget(); around; around = around->parentWidget())
        if (auto* const area = qobject_cast<QScrollArea*>(around))
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    ASSERT_TRUE(field->visibleRegion().isEmpty());
    on.goTo(place);
    EXPECT_FALSE(field->visibleRegion().isEmpty());
}

TEST(Wizard, TheTitleStaysWhereItIsFromStepToStep)
{
    WizardOn on(guideExample());
    QPoint place;
    for (int step = 1; step <= 12; ++step) {
        on.goTo(static_cast<steps::StepId>(step));
        const auto labels = on.named("wizard")->findChildren<QLabel*>();
        const auto title = std::ranges::find_if(labels, [step](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("%1. ").arg(step));
        });
        ASSERT_NE(title, labels.end()) << step;
        const QPoint here = (*title)->mapTo(&on.window, QPoint());
        EXPECT_TRUE(step == 1 || here == place) << step;
        place = here;
    }
}

TEST(Wizard, AnyStepIsReachedAtAnyTime)
{
    const WizardOn on(blank());
    on.press(Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(number(on), 8);
    on.press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_EQ(number(on), 9);
    on.press(Qt::Key_2, Qt::ControlModifier);
    on.press(Qt::Key_PageUp, Qt::AltModifier);
    EXPECT_EQ(number(on), 1);
    auto* list = on.at<StepList>("step-list");
    const QRect logging = list->visualRect(list->model()->index(9, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, logging.center());
    EXPECT_EQ(number(on), 10);
    list->setFocus();
    on.press(Qt::Key_Down);
    EXPECT_EQ(number(on), 11);
}

TEST(Wizard, BadgesCountWhatIsMissingFromTheStart)
{
    WizardOn on(blank());
    on.goTo(steps::StepId::Name);
    EXPECT_EQ(badge(on, 5), "To do: 1 error");
    on.click("next");
    EXPECT_EQ(badge(on, 5), "1 error");
    EXPECT_EQ(badge(on, 11), "To do");
    on.goTo(steps::StepId::Review);
    EXPECT_EQ(badge(on, 11), "Nothing set");
    EXPECT_EQ(badge(on, 12), "To do") << "a step has errors";
}

TEST(Wizard, WhatIsTypedStandsInTheJsonAndIsMarkedThere)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
    EXPECT_EQ(markedLine(on), "");
    on.type("orders");
    EXPECT_EQ(markedLine(on), R"("virtualNodeName": "orders")");
    EXPECT_EQ(on.at<JsonView>("json-pane")->toPlainText().toStdString(), canonical(on.document.value()));
}

TEST(Wizard, AProblemLeadsToItsField)
{
    json node = guideExample();
    node["spec"]["listeners"].push_back(json::parse(R"({"portMapping": {"port": 0, "protocol": "http"}})"));
    WizardOn on(node);
    on.press(Qt::Key_F8);
    EXPECT_EQ(number(on), 11);
    EXPECT_EQ(WizardOn::focus(), "/spec/listeners/1/portMapping/port");
    on.goTo(steps::StepId::Console);
    auto* problems = on.at<QListView>("problems");
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualRect(problems->model()->index(0, 2)).center());
    EXPECT_EQ(WizardOn::focus(), "/spec/listeners/1/portMapping/port");
    on.press(Qt::Key_A, Qt::ControlModifier);
    on.type("8443");
    EXPECT_FALSE(on.issues.hasErrors());
}

TEST(Wizard, AProblemOfAMissingValueIsSaidAtItsField)
{
    WizardOn on(blank());
    on.press(Qt::Key_F8);
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
    bool said = false;
    for (const auto* label : on.page().findChildren<QLabel*>())
        said =
            said || (label->isVisible() && on.context.state->now().issues.front().message == label->text());
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
    EXPECT_EQ(number(on), 10);
    EXPECT_EQ(WizardOn::focus(), "/spec/logging/accessLog/file/path");
    EXPECT_EQ(on.document.value(),
              json::parse(R"({"meshName": "shop", "spec": {}, "virtualNodeName": "orders"})"));
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
    EXPECT_EQ(on.at<QLineEdit>("/virtualNodeName")->text(), QString());
    EXPECT_EQ(on.document.value(), blank());
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.document.value(), full);
    EXPECT_EQ(number(on), 10);
}

TEST(Wizard, F6LeavesOutWhatCannotTakeTheFocus)
{
    WizardOn on(guideExample());
    on.goTo("/virtualNodeName");
    on.press(Qt::Key_F6);
    on.press(Qt::Key_F6);
    EXPECT_EQ(WizardOn::focus(), "step-list") << "there are no problems";
}

TEST(Wizard, FocusGoesAlongToTheNextStep)
{
    WizardOn on(guideExample());
    on.goTo("/virtualNodeName");
    on.press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_TRUE(on.page().isAncestorOf(QApplication::focusWidget())) << WizardOn::focus();
}

TEST(Wizard, IsAPartOfTheWindowWithANameToScreenReaders)
{
    WizardOn on(guideExample());
    const auto* wizard = on.named("wizard");
    EXPECT_EQ(wizard->accessibleName(), QStringLiteral("Create virtual node"));
    on.goTo(steps::StepId::Listeners);
    EXPECT_EQ(on.page().accessibleName(), QStringLiteral("Listeners"));
    on.window.setUpdating(on.document.value());
    EXPECT_EQ(wizard->accessibleName(), QStringLiteral("Update virtual node"));
    for (QWidget* part : on.window.findChildren<QWidget*>()) {
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(part);
        EXPECT_FALSE(told && told->role() == QAccessible::Dialog) << part->metaObject()->className();
    }
}

TEST(Wizard, TabReachesControlsBelowTheFoldAndShowsThem)
{
    WizardOn on(largestDocument());
    on.goTo("/spec/listeners/0/portMapping/port");
    int scrolled = 0;
    for (int i = 0; i < 25; ++i) {
        on.press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        if (!on.page().isAncestorOf(focus))
            break;
        EXPECT_TRUE(focus->visibleRegion().contains(QPoint(1, 1))) << WizardOn::focus();
    }
    for (const auto* area : on.page().findChildren<QScrollArea*>())
        scrolled += area->verticalScrollBar()->value();
    EXPECT_GT(scrolled, 0);
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
        const auto* area = on.page().findChild<QScrollArea*>();
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
        for (const auto* button : on.window.findChildren<QAbstractButton*>())
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

} // namespace meshwright
