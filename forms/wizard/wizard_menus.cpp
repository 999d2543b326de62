// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/steps/heading.h"
#include "forms/steps/steps.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "forms/wizard/wizard_window.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>

// The menus of the wizard window: every command with its standard keys.
namespace meshwright {

using namespace Qt::StringLiterals;

QAction* WizardWindow::addAction(QMenu* menu, const QString& text, const QKeySequence& keys,
                                 std::function<void()> does)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, does = std::move(does)] {
        finishTyping(); // keys take no focus from where it is typed
        does();
    });
    m_commands.push_back(action);
    return action;
}

void WizardWindow::makeMenus(const FileCommands& files)
{
    makeFileMenu(files);
    makeEditMenu();
    makeViewMenu();
    makeGoMenu();
    qApp->installEventFilter(this);
}

void WizardWindow::makeFileMenu(const FileCommands& files)
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    std::ranges::copy(addFileCommands(*file, files), std::back_inserter(m_commands));
    file->addSeparator();
    m_edits.push_back(addAction(file, tr("&Save"), QKeySequence::Save, [this] { Q_EMIT saveRequested(); }));
    addAction(file, tr("Save &as…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { Q_EMIT saveAsRequested(); });
    addAction(file, tr("Save as &template…"), {}, [this] { Q_EMIT saveAsTemplateRequested(); });
    file->addSeparator();
    addAction(file, tr("&Export JSON…"), Qt::CTRL | Qt::Key_E, [this] { exportJson(); });
    addAction(file, tr("Copy &JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copyJson(); });
    addAction(file, tr("Copy AWS CLI co&mmand"), {}, [this] { copyCommand(); });
    file->addSeparator();
    m_edits.push_back(addAction(file, tr("&Discard draft"), {}, [this] { Q_EMIT discardRequested(); }));
    addAction(file, tr("&Close"), QKeySequence::Close, [this] { close(); });
    if (files.quit)
        addAction(file, tr("&Quit"), quitKeys(), files.quit);
}

void WizardWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(edit, tr("&Undo"), QKeySequence::Undo, [this] { undo(); });
    m_redo = addAction(edit, tr("&Redo"), {}, [this] { redo(); });
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}); // one of each tradition
    connect(&m_context.document, &Document::historyChanged, this, &WizardWindow::allowHistory);
    connect(m_json, &JsonPane::unfinishedTextChanged, this, &WizardWindow::allowHistory);
    connect(m_json, &JsonPane::unfinishedTextChanged, this, &WizardWindow::allowCreate);
    allowHistory();
}

void WizardWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const auto addPane = [this, view](const QString& text, QWidget* pane, const QKeySequence& keys = {}) {
        QAction* action = view->addAction(text);
        action->setCheckable(true);
        action->setChecked(!pane->isHidden());
        action->setShortcut(keys);
        connect(action, &QAction::toggled, pane, &QWidget::setVisible);
        // A splitter with nothing to show would leave a gap.
        connect(action, &QAction::toggled, this, [this] {
            m_panes->setVisible(!m_json->isHidden() || !m_problems->isHidden() || !m_history->isHidden());
        });
    };
    addPane(tr("&Steps"), m_steps);
    addPane(tr("&JSON"), m_json);
    addPane(tr("&Problems"), m_problems);
    addPane(tr("&History"), m_history, Qt::CTRL | Qt::Key_H);
}

void WizardWindow::makeGoMenu()
{
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    for (int number = 1; const steps::Step& step : steps::all()) {
        const QKeySequence keys =
            number < 10 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        m_goToReview =
            addAction(go, u"%1. %2"_s.arg(number++).arg(steps::titleOf(step, steps::Doing::Creating)), keys,
                      [this, id = step.id] { goTo(id); });
    }
    go->addSeparator();
    const auto by = [this](int steps) {
        const int id = static_cast<int>(m_wizard->current()) + steps;
        if (id >= 1 && id <= static_cast<int>(steps::StepId::Review))
            goTo(static_cast<steps::StepId>(id));
    };
    addAction(go, tr("&Next step"), Qt::ALT | Qt::Key_PageDown, [by] { by(1); });
    addAction(go, tr("&Previous step"), Qt::ALT | Qt::Key_PageUp, [by] { by(-1); });
    const auto toProblem = [this](int steps) {
        bringIssuesUpToDate();
        m_problems->step(steps);
    };
    addAction(go, tr("Next p&roblem"), Qt::Key_F8, [toProblem] { toProblem(1); });
    addAction(go, tr("Previous pro&blem"), Qt::SHIFT | Qt::Key_F8, [toProblem] { toProblem(-1); });
    addAction(go, tr("Field in the &JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_J,
              [this] { m_json->goTo(m_position.field); });
    addAction(go, tr("Next p&ane"), Qt::Key_F6, [this] { focusNextPane(); });
}

void WizardWindow::focusNextPane()
{
    const std::array<QWidget*, 5> panes{m_steps, m_wizard, m_json, m_problems, m_history};
    const QWidget* focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto takesFocus = [](const QWidget* pane) {
        return (pane->focusProxy() ? pane->focusProxy() : pane)->isVisible();
    };
    const auto from = std::ranges::find_if(panes, holdsFocus) - panes.begin();
    for (std::ptrdiff_t by = 1; by <= std::ssize(panes); ++by) {
        QWidget* next = panes[static_cast<std::size_t>(from + by) % panes.size()];
        if (!takesFocus(next))
            continue;
        if (next == m_wizard)
            m_wizard->focusStep();
        else
            next->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace meshwright
