// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/wizard_window.h"

#include "forms/fields/form.h"
#include "forms/fields/labels.h"
#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "forms/review/review_page.h"
#include "forms/steps/steps.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

WizardWindow::WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings,
                           const FileCommands& files)
    : m_context(context),
      m_startPage(std::move(startPage)),
      m_ask(std::move(ask)),
      m_settings(settings),
      m_steps(new StepList(context, this)),
      m_wizard(new CreateWizard([this](steps::StepId id, QWidget* parent) { return makeContent(id, parent); },
                                this)),
      m_json(new JsonPane(context, this)),
      m_problems(new ProblemsList(context.issues, this)),
      m_history(new HistoryList(context.document, this)),
      m_notices(new NoticeBar(this)),
      m_keepingLabel(makeLabel(this)),
      m_columns(new QSplitter(this)),
      m_panes(new QSplitter(Qt::Vertical, this))
{
    setSubject({});
    setObjectName(u"wizard-window"_s);
    setCentralWidget(makeCentre());
    makeStatusBar();
    makeMenus(files);
    connectPanes();
    restoreLayout();
}

WizardWindow::~WizardWindow()
{
    // Fields that lose the focus on the way out must not tell a window that is half gone, and must themselves
    // still be whole.
    disconnect(qApp, nullptr, this, nullptr);
    hide();
}

QWidget* WizardWindow::makeCentre()
{
    m_columns->setObjectName(u"columns"_s);
    m_columns->addWidget(m_steps);
    m_columns->addWidget(m_wizard);
    m_columns->addWidget(makePanes());
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_columns, 1);
    return centre;
}

void WizardWindow::makeStatusBar()
{
    // There from the start, so that the first news moves nothing.
    m_keepingLabel->setObjectName(u"keeping"_s);
    statusBar()->addPermanentWidget(m_keepingLabel);
}

QWidget* WizardWindow::makePanes()
{
    m_panes->addWidget(m_json);
    m_panes->addWidget(m_problems);
    m_panes->addWidget(m_history);
    m_history->hide(); // until it is asked for: there is enough to look at
    m_panes->setChildrenCollapsible(false);
    return m_panes;
}

void WizardWindow::connectPanes()
{
    connect(m_steps, &StepList::chosen, m_wizard, qOverload<steps::StepId>(&CreateWizard::goTo));
    connect(m_wizard, &CreateWizard::stepShown, m_steps, &StepList::showCurrent);
    connect(m_wizard, &CreateWizard::stepShown, this, [this](steps::StepId id) { moveTo({id, {}}); });
    connect(m_problems, &ProblemsList::chosen, this, &WizardWindow::goToProblem);
    connect(m_wizard, &CreateWizard::createRequested, this, &WizardWindow::create);
    connect(&m_context.issues, &LiveIssues::changed, this, &WizardWindow::allowCreate);
    connect(&m_context.issues, &LiveIssues::waiting, this, &WizardWindow::allowCreate);
    connect(&m_context.document, &Document::changed, this, &WizardWindow::documentChanged);
    connect(m_history, &HistoryList::chosen, this, &WizardWindow::goToStep);
    connect(m_json, &JsonPane::chosen, this, qOverload<const Pointer&>(&WizardWindow::goTo));
    connect(m_json, &JsonPane::copyRequested, this, &WizardWindow::copyJson);
    connect(qApp, &QApplication::focusChanged, this, &WizardWindow::focusMoved);
    m_steps->showCurrent(m_wizard->current());
    allowCreate();
}

QWidget* WizardWindow::makeContent(steps::StepId id, QWidget* parent)
{
    const steps::Step& step = steps::step(id);
    if (!step.nodes.empty())
        return new Form(m_context, step.nodes, Pointer(), parent);
    return id == steps::StepId::Review ? makeReview(parent) : m_startPage(id, parent);
}

QWidget* WizardWindow::makeReview(QWidget* parent)
{
    m_review = new ReviewPage(m_context, parent);
    if (m_saved)
        m_review->setSaved(*m_saved);
    connect(m_review, &ReviewPage::editRequested, m_wizard, qOverload<steps::StepId>(&CreateWizard::goTo));
    connect(m_review, &ReviewPage::problemChosen, this, &WizardWindow::goToProblem);
    connect(m_review, &ReviewPage::exportRequested, this, &WizardWindow::exportJson);
    connect(m_review, &ReviewPage::copyJsonRequested, this, &WizardWindow::copyJson);
    connect(m_review, &ReviewPage::copyCommandRequested, this, &WizardWindow::copyCommand);
    connect(m_review, &ReviewPage::copyRequested, this, &WizardWindow::copy);
    connect(m_review, &ReviewPage::createAnotherRequested, this, &WizardWindow::createAnotherRequested);
    connect(m_review, &ReviewPage::closeRequested, this, &QWidget::close);
    return m_review;
}

void WizardWindow::goTo(const Pointer& at)
{
    m_wizard->goTo(at);
}

void WizardWindow::goTo(steps::StepId id)
{
    m_wizard->goTo(id);
}

void WizardWindow::goTo(const Position& position)
{
    goTo(position.step);
    if (!position.field.isRoot() && steps::stepOf(position.field) == position.step)
        goTo(position.field);
    else
        m_wizard->focusStep();
}

void WizardWindow::moveTo(const Position& position)
{
    if (m_position == position)
        return;
    m_position = position;
    Q_EMIT positionChanged();
}

void WizardWindow::goToProblem(const Pointer& at)
{
    const steps::StepId id = steps::stepOf(at);
    m_wizard->goTo(id);
    m_wizard->showAllIssues(id);
    m_wizard->goTo(at);
}

void WizardWindow::focusMoved(QWidget*, QWidget* now)
{
    for (QWidget* widget = now; widget && m_wizard->isAncestorOf(widget); widget = widget->parentWidget()) {
        if (widget->objectName().startsWith(u'/')) {
            const Pointer field(widget->objectName().toStdString());
            m_json->mark(field);
            moveTo({m_wizard->current(), field});
            return;
        }
    }
}

bool WizardWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Text fields would take some of the menus' keys for themselves: Ctrl+Z for a history of their own, where
    // there is only the document's, and on X11 Ctrl+E for the end of the line.
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow()) {
        const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
        if (std::ranges::any_of(
                m_commands, [&](const QAction* command) { return command->shortcuts().contains(keys); })) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void WizardWindow::restoreLayout()
{
    constexpr QSize comfortable(1280, 720);
    constexpr QSize frame(16, 48); // what a window manager commonly puts around
    resize(comfortable.boundedTo(screen()->availableSize() - frame));
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({230, 610, 440});
    m_columns->setStretchFactor(1, 1);
    m_panes->setSizes({440, 220});
    if (!m_settings)
        return;
    restoreGeometry(m_settings->value("wizard/geometry"_L1).toByteArray());
    m_columns->restoreState(m_settings->value("wizard/columns"_L1).toByteArray());
    m_panes->restoreState(m_settings->value("wizard/panes"_L1).toByteArray());
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    // What is typed is kept without asking. Only where that has failed there is something to be asked.
    finishTyping();
    const bool isLost = m_keeping == Keeping::Kind::NotKept || m_keeping == Keeping::Kind::ChangedOutside;
    if (isLost &&
        !m_ask(this, tr("The latest changes could not be kept on the disk. Close the window and lose them?"),
               tr("Close and lose them"))) {
        event->ignore();
        return;
    }
    if (m_settings) {
        m_settings->setValue("wizard/geometry"_L1, saveGeometry());
        m_settings->setValue("wizard/columns"_L1, m_columns->saveState());
        m_settings->setValue("wizard/panes"_L1, m_panes->saveState());
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace meshwright
