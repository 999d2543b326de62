// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/wizard_menus.h"

#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/json/json_pane.h"
#include "forms/steps/heading.h"
#include "forms/steps/steps.h"
#include "forms/style/icons.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "forms/wizard/wizard_columns.h"
#include "forms/wizard/wizard_commands.h"
#include "forms/wizard/wizard_window.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

WizardMenus::WizardMenus(WizardWindow& window, const Parts& parts, const FileCommands& files)
    : m_window(window),
      m_parts(parts)
{
    makeFileMenu(files);
    makeEditMenu();
    makeViewMenu(files);
    makeGoMenu();
    addExplain(addHelpMenu(*window.menuBar(), window));
    qApp->installEventFilter(this);
}

QAction* WizardMenus::addAction(QMenu* menu, const Named& named, const QKeySequence& keys,
                                std::function<void()> does)
{
    QAction* action = menu->addAction(named.sign, named.text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, does = std::move(does)] {
        m_parts.commands.typed.finish(); // keys take no focus from where it is typed
        does();
    });
    m_commands.push_back(action);
    return action;
}

void WizardMenus::makeFileMenu(const FileCommands& files)
{
    QMenu* file = m_window.menuBar()->addMenu(tr("&File"));
    std::ranges::copy(addFileCommands(*file, files), std::back_inserter(m_commands));
    file->addSeparator();
    m_edits.push_back(addAction(file, {icon(Sign::Save), tr("&Save")}, QKeySequence::Save,
                                [this] { Q_EMIT m_window.saveRequested(); }));
    addAction(file, {icon(Sign::SaveAs), tr("Save &as…")}, Qt::CTRL | Qt::SHIFT | Qt::Key_S,
              [this] { Q_EMIT m_window.saveAsRequested(); });
    addAction(file, {icon(Sign::Template), tr("Save as &template…")}, {},
              [this] { Q_EMIT m_window.saveAsTemplateRequested(); });
    file->addSeparator();
    addAction(file, {icon(Sign::Export), tr("&Export JSON…")}, Qt::CTRL | Qt::Key_E,
              [this] { m_parts.commands.exports.exportJson(); });
    addAction(file, {icon(Sign::Copy), tr("Copy &JSON")}, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
              [this] { m_parts.commands.exports.copyJson(); });
    addAction(file, {icon(Sign::Command), tr("Copy AWS CLI co&mmand")}, {},
              [this] { m_parts.commands.exports.copyCommand(); });
    file->addSeparator();
    m_edits.push_back(addAction(file, {icon(Sign::Delete), tr("&Discard draft")}, {},
                                [this] { Q_EMIT m_window.discardRequested(); }));
    addAction(file, {icon(Sign::Close), tr("C&lose")}, QKeySequence::Close, [this] { m_window.close(); });
    if (files.quit)
        addAction(file, {icon(Sign::Quit), tr("&Quit")}, quitKeys(), files.quit);
}

void WizardMenus::makeEditMenu()
{
    QMenu* edit = m_window.menuBar()->addMenu(tr("&Edit"));
    QAction* undo = addAction(edit, {icon(Sign::Undo), tr("&Undo")}, QKeySequence::Undo,
                              [this] { m_parts.commands.undoing.undo(); });
    QAction* redo =
        addAction(edit, {icon(Sign::Redo), tr("&Redo")}, {}, [this] { m_parts.commands.undoing.redo(); });
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}); // one of each tradition
    m_parts.commands.undoing.setActions(undo, redo);
    edit->addSeparator();
    addAction(edit, {icon(Sign::Find), tr("&Find…")}, Qt::CTRL | Qt::Key_F,
              [this] { m_parts.commands.find.open(); });
    addAction(edit, {icon(Sign::Next), tr("Find &next")}, Qt::Key_F3,
              [this] { m_parts.commands.find.step(true); });
    addAction(edit, {icon(Sign::Previous), tr("Find pre&vious")}, Qt::SHIFT | Qt::Key_F3,
              [this] { m_parts.commands.find.step(false); });
    edit->addSeparator();
    QAction* mend = addAction(edit, {icon(Sign::Bulb), tr("&Ways to mend it…")}, {}, [this] {
        m_parts.commands.typed.bringIssuesUpToDate();
        m_parts.commands.atHand.askWhatToDo();
    });
    mend->setShortcuts(
        {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}); // the second is on the number pad
}

void WizardMenus::addExplain(QMenu* help)
{
    help->insertAction(help->actions().value(0),
                       addAction(help, {icon(Sign::Help), tr("E&xplain the problem")}, Qt::Key_F1,
                                 [this] { m_parts.commands.atHand.explain(); }));
}

void WizardMenus::makeViewMenu(const FileCommands& files)
{
    QMenu* view = m_window.menuBar()->addMenu(tr("&View"));
    const auto addPane = [this, view](const QString& text, QWidget* pane, const QKeySequence& keys = {}) {
        QAction* action = view->addAction(text);
        const auto check = [this, action, pane] { action->setChecked(m_parts.columns.isShown(pane)); };
        action->setCheckable(true);
        action->setShortcut(keys);
        connect(view, &QMenu::aboutToShow, action, check);
        connect(action, &QAction::triggered, this, [this, pane, check] {
            m_parts.columns.setShown(pane, !pane->isVisible()); // what had no room comes into sight
            check();
        });
        check();
    };
    addPane(tr("&Steps"), m_parts.panes.steps);
    addPane(tr("&JSON"), m_parts.panes.json);
    addPane(tr("&Problems"), m_parts.panes.problems);
    addPane(tr("&History"), m_parts.panes.history, Qt::CTRL | Qt::Key_H);
    if (files.addLook)
        std::ranges::copy(files.addLook(*view), std::back_inserter(m_commands));
}

void WizardMenus::makeGoMenu()
{
    QMenu* go = m_window.menuBar()->addMenu(tr("&Go"));
    addSteps(go);
    go->addSeparator();
    const auto by = [this](int steps) {
        const int id = static_cast<int>(m_parts.panes.wizard->current()) + steps;
        if (id >= 1 && id <= static_cast<int>(steps::StepId::Review))
            m_window.goTo(Position{static_cast<steps::StepId>(id), {}});
    };
    addAction(go, {icon(Sign::Forward), tr("&Next step")}, Qt::ALT | Qt::Key_PageDown, [by] { by(1); });
    addAction(go, {icon(Sign::Back), tr("&Previous step")}, Qt::ALT | Qt::Key_PageUp, [by] { by(-1); });
    const auto toProblem = [this](int steps) {
        m_parts.commands.typed.bringIssuesUpToDate();
        m_parts.panes.problems->step(steps);
    };
    addAction(go, {icon(Sign::Next), tr("Next p&roblem")}, Qt::Key_F8, [toProblem] { toProblem(1); });
    addAction(go, {icon(Sign::Previous), tr("Previous pro&blem")}, Qt::SHIFT | Qt::Key_F8,
              [toProblem] { toProblem(-1); });
    addAction(go, {icon(Sign::Json), tr("Field in the &JSON")}, Qt::CTRL | Qt::SHIFT | Qt::Key_J,
              [this] { m_parts.panes.json->goTo(m_window.position().field); });
    addAction(go, {{}, tr("Next p&ane")}, Qt::Key_F6, [this] { m_parts.columns.focusPane(true); });
    addAction(go, {{}, tr("Previous pan&e")}, Qt::SHIFT | Qt::Key_F6,
              [this] { m_parts.columns.focusPane(false); });
}

void WizardMenus::addSteps(QMenu* go)
{
    for (int number = 1; const steps::Step& step : steps::all()) {
        const QKeySequence keys =
            number < 10 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        m_goToReview =
            addAction(go, {{}, u"%1. %2"_s.arg(number++).arg(steps::titleOf(step, steps::Doing::Creating))},
                      keys, [this, id = step.id] {
                          m_window.goTo(Position{id, {}});
                      });
    }
}

void WizardMenus::setUpdating()
{
    m_goToReview->setText(
        u"12. %1"_s.arg(steps::titleOf(steps::step(steps::StepId::Review), steps::Doing::Updating)));
}

void WizardMenus::setReadOnly()
{
    for (QAction* edit : m_edits)
        edit->setEnabled(false);
}

bool WizardMenus::eventFilter(QObject* watched, QEvent* event)
{
    // Text fields would take some of the menus' keys for themselves: Ctrl+Z for a history of their own, where
    // there is only the document's, and on X11 Ctrl+E for the end of the line.
    if (event->type() == QEvent::ShortcutOverride && m_window.isActiveWindow()) {
        const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
        if (std::ranges::any_of(
                m_commands, [&](const QAction* command) { return command->shortcuts().contains(keys); })) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meshwright
