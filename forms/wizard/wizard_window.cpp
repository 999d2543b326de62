// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/wizard_window.h"

#include "forms/fields/field_view.h"
#include "forms/fields/form.h"
#include "forms/fields/labels.h"
#include "forms/fields/place_of.h"
#include "forms/json/json_pane.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/on_screen.h"
#include "forms/review/review_page.h"
#include "forms/steps/steps.h"
#include "forms/style/measures.h"
#include "forms/wizard/find_bar.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/keeping_words.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "forms/wizard/wizard_columns.h"
#include "forms/wizard/wizard_commands.h"
#include "forms/wizard/wizard_menus.h"
#include "models/text/shown_name.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>

namespace meshwright {

using namespace Qt::StringLiterals;

WizardWindow::WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings,
                           const FileCommands& files)
    : m_context(context),
      m_startPage(std::move(startPage)),
      m_ask(std::move(ask)),
      m_settings(settings),
      m_panes{new StepList(context, this),
              new CreateWizard([this](steps::StepId id, QWidget* parent) { return makeContent(id, parent); },
                               this),
              new JsonPane(context, this),
              new ProblemsList(*context.state, this),
              new HistoryList(context.document, this),
              new FindBar(context, this)},
      m_notices(new NoticeBar(this)),
      m_columns(new WizardColumns(m_panes, m_notices, this)),
      m_commands(std::make_unique<WizardCommands>(context, m_panes, m_ask, *m_notices, *this))
{
    setSubject({});
    setObjectName(u"wizard-window"_s);
    makeStatusBar();
    restoreLayout();
    makeMenus(files);
    connectPanes();
    connectCommands();
}

WizardWindow::~WizardWindow()
{
    // Fields that lose the focus on the way out must not tell a window that is half gone, and must themselves
    // still be whole.
    disconnect(qApp, nullptr, this, nullptr);
    hide();
}

void WizardWindow::makeStatusBar()
{
    // There from the start, so that the first news moves nothing.
    m_keepingLabel = makeLabel(this);
    m_keepingLabel->setObjectName(u"keeping"_s);
    m_keepingLabel->setContentsMargins(measures.gap.small, 0, measures.gap.small, 0);
    m_keepingLabel->setMinimumWidth(1); // long news make no window wider than its screen
    statusBar()->addPermanentWidget(m_keepingLabel);
}

void WizardWindow::makeMenus(const FileCommands& files)
{
    m_menus =
        std::make_unique<WizardMenus>(*this, WizardMenus::Parts{m_panes, *m_columns, *m_commands}, files);
    menuBar()->lower(); // to the front of what is read, where it is seen
}

void WizardWindow::connectPanes()
{
    connect(m_panes.steps, &StepList::chosen, m_panes.wizard, qOverload<steps::StepId>(&CreateWizard::goTo));
    connect(m_panes.wizard, &CreateWizard::stepShown, m_panes.steps, &StepList::showCurrent);
    connect(m_panes.wizard, &CreateWizard::stepShown, this, [this](steps::StepId id) {
        if (m_position.step != id) // the focus may have come to a field of it before
            moveTo({id, {}});
    });
    connect(m_panes.problems, &ProblemsList::chosen, this, &WizardWindow::goToProblem);
    connect(m_context.state.get(), &steps::LiveState::wayAsked, this,
            qOverload<const Pointer&>(&WizardWindow::goTo));
    connect(m_panes.json, &JsonPane::chosen, this, qOverload<const Pointer&>(&WizardWindow::goTo));
    connect(qApp, &QApplication::focusChanged, this, &WizardWindow::focusMoved);
    m_panes.steps->showCurrent(m_panes.wizard->current());
}

void WizardWindow::connectCommands()
{
    connect(&m_commands->undoing, &HistoryCommands::moved, this,
            qOverload<const Pointer&>(&WizardWindow::goTo));
    connect(&m_commands->create, &CreateCommand::createRequested, this, &WizardWindow::createRequested);
    connect(&m_commands->create, &CreateCommand::told, this, &WizardWindow::say);
    connect(&m_commands->exports, &ExportCommands::exportRequested, this, &WizardWindow::exportRequested);
    connect(&m_commands->exports, &ExportCommands::told, this, &WizardWindow::say);
    connect(&m_commands->atHand, &IssuesAtHand::told, this, &WizardWindow::say);
    m_commands->create.allow();
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
    if (m_commands->create.saved())
        m_review->setSaved(*m_commands->create.saved());
    connect(m_review, &ReviewPage::editRequested, m_panes.wizard,
            qOverload<steps::StepId>(&CreateWizard::goTo));
    connect(m_review, &ReviewPage::problemChosen, this, &WizardWindow::goToProblem);
    connect(m_review, &ReviewPage::exportRequested, &m_commands->exports, &ExportCommands::exportJson);
    connect(m_review, &ReviewPage::copyJsonRequested, &m_commands->exports, &ExportCommands::copyJson);
    connect(m_review, &ReviewPage::copyCommandRequested, &m_commands->exports, &ExportCommands::copyCommand);
    connect(m_review, &ReviewPage::copyRequested, &m_commands->exports, &ExportCommands::copy);
    connect(m_review, &ReviewPage::createAnotherRequested, this, &WizardWindow::createAnotherRequested);
    connect(m_review, &ReviewPage::duplicateRequested, this, &WizardWindow::duplicateRequested);
    connect(m_review, &ReviewPage::closeRequested, this, &QWidget::close);
    return m_review;
}

IssueCommands& WizardWindow::problems() const
{
    return m_commands->problems;
}

void WizardWindow::goTo(const Position& position)
{
    goTo(position.step);
    if (!position.field.isRoot() && steps::stepOf(position.field) == position.step)
        goTo(position.field);
    else
        m_panes.wizard->focusStep();
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
    if (at.isRoot() && m_panes.json->fault())
        return m_panes.json->goToFault();
    m_context.state->leave({at}); // it is said there, wherever the person has been
    m_panes.wizard->goTo(at);
}

void WizardWindow::focusMoved(QWidget* old, QWidget* now)
{
    if (!now || now->window() != this)
        return; // another window is no place to have gone to: who comes back goes on where they were
    const Pointer field = placeOf(now);
    if (old && old->window() == this)
        m_context.state->moveTo(field);
    if (!field.isRoot() && m_panes.wizard->isAncestorOf(now)) {
        m_panes.json->mark(field);
        moveTo({m_panes.wizard->current(), field});
    }
}

void WizardWindow::settle()
{
    m_commands->typed.settle();
}

QString WizardWindow::leftOut() const
{
    return m_commands->exports.leftOut();
}

void WizardWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(shownName(news), milliseconds);
}

void WizardWindow::showSending()
{
    m_commands->create.showSending();
}

void WizardWindow::showCreated(const json& answer)
{
    m_commands->create.showAnswered();
    if (m_review)
        m_review->showCreated(answer);
    say(m_commands->create.saved() ? tr("The virtual node has been updated.")
                                   : tr("The virtual node has been created."));
}

void WizardWindow::setUpdating(const json& saved)
{
    m_commands->create.setSaved(saved);
    m_panes.wizard->setUpdating();
    m_panes.steps->setUpdating();
    m_menus->setUpdating();
    for (FieldView* field : findChildren<FieldView*>())
        field->fixIfSo();
    if (m_review)
        m_review->setSaved(saved);
    m_commands->create.allow();
}

void WizardWindow::showRefused(const QString& message, const std::optional<Pointer>& at)
{
    m_commands->create.showAnswered();
    if (m_review)
        m_review->showRefused(message, at);
}

void WizardWindow::showPartlyUpdated(const QString& news, const std::optional<Pointer>& at)
{
    m_commands->create.showAnswered();
    if (m_review)
        m_review->showPartlyUpdated(news, at);
}

void WizardWindow::setSubject(const QString& subject)
{
    const QString title = subject.isEmpty() ? tr("Create virtual node") : shownName(subject);
    setWindowTitle((m_readOnly ? tr("%1 (read-only) – Meshwright") : tr("%1 – Meshwright")).arg(title));
    Q_EMIT subjectChanged();
}

void WizardWindow::setReadOnly()
{
    m_readOnly = true;
    m_panes.wizard->setReadOnly();
    m_panes.json->setReadOnly();
    m_menus->setReadOnly();
    m_commands->undoing.setReadOnly();
    m_commands->problems.setReadOnly();
    m_commands->create.setReadOnly();
}

void WizardWindow::showKeeping(const Keeping& keeping)
{
    m_keeping = keeping.kind;
    m_keepingLabel->setText(keepingWords(keeping));
}

void WizardWindow::restoreLayout()
{
    setCentralWidget(m_columns);
    constexpr QSize comfortable(1280, 720);
    openOnScreen(*this, comfortable,
                 m_settings ? m_settings->value("wizard/geometry"_L1).toByteArray() : QByteArray());
    m_columns->arrange();
    if (m_settings)
        m_columns->restore(*m_settings);
}

bool WizardWindow::focusNextPrevChild(bool next)
{
    return m_columns->moveFocus(next) || QMainWindow::focusNextPrevChild(next);
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    // What is typed is kept without asking. Only where that has failed there is something to be asked.
    m_commands->typed.finish();
    const bool isLost = m_keeping == Keeping::Kind::NotKept || m_keeping == Keeping::Kind::ChangedOutside;
    if (isLost &&
        !m_ask(this, tr("The latest changes could not be kept on the disk. Close the window and lose them?"),
               tr("Close and lose them")))
        return event->ignore();
    if (m_settings) {
        keepLayout(*m_settings, "wizard/geometry", saveGeometry());
        m_columns->keep(*m_settings);
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace meshwright
