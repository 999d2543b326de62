// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/wizard_window.h"

#include "forms/fields/form.h"
#include "forms/steps/steps.h"
#include "forms/windows/json_pane.h"
#include "forms/windows/problems_list.h"
#include "forms/windows/review_page.h"
#include "forms/windows/step_list.h"
#include "models/document/json.h"
#include "models/formats/export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>

namespace meshwright {

using namespace Qt::StringLiterals;

WizardWindow::WizardWindow(const FormContext& context, MakeContent startPage, Ask ask, QSettings* settings)
    : m_context(context),
      m_startPage(std::move(startPage)),
      m_ask(std::move(ask)),
      m_settings(settings),
      m_steps(new StepList(context, this)),
      m_wizard(new CreateWizard([this](steps::StepId id, QWidget* parent) { return makeContent(id, parent); },
                                this)),
      m_json(new JsonPane(context.document, this)),
      m_problems(new ProblemsList(context.issues, this)),
      m_columns(new QSplitter(this)),
      m_panes(new QSplitter(Qt::Vertical, this)),
      m_kept(context.document.value())
{
    setWindowTitle(tr("Create virtual node – Meshwright"));
    setObjectName(u"wizard-window"_s);
    m_columns->addWidget(m_steps);
    m_columns->addWidget(m_wizard);
    m_columns->addWidget(makePanes());
    setCentralWidget(m_columns);
    statusBar(); // there from the start, so that the first news moves nothing
    makeMenus();
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

QWidget* WizardWindow::makePanes()
{
    m_panes->addWidget(m_json);
    m_panes->addWidget(m_problems);
    m_panes->setChildrenCollapsible(false);
    return m_panes;
}

void WizardWindow::connectPanes()
{
    connect(m_steps, &StepList::chosen, m_wizard, qOverload<steps::StepId>(&CreateWizard::goTo));
    connect(m_wizard, &CreateWizard::stepShown, m_steps, &StepList::showCurrent);
    connect(m_problems, &ProblemsList::chosen, this, &WizardWindow::goToProblem);
    connect(m_wizard, &CreateWizard::createRequested, this, &WizardWindow::create);
    connect(&m_context.issues, &LiveIssues::changed, this, &WizardWindow::allowCreate);
    connect(&m_context.document, &Document::changed, this, &WizardWindow::documentChanged);
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

void WizardWindow::goToProblem(const Pointer& at)
{
    const steps::StepId id = steps::stepOf(at);
    m_wizard->goTo(id);
    m_wizard->showAllIssues(id);
    m_wizard->goTo(at);
}

void WizardWindow::create()
{
    m_creating = Creating::Waiting;
    allowCreate();
    Q_EMIT createRequested();
}

void WizardWindow::documentChanged()
{
    if (m_creating == Creating::Done)
        m_creating = Creating::No;
}

void WizardWindow::allowCreate()
{
    const int errors = m_context.issues.countWithin(Pointer(), Severity::Error);
    if (m_creating == Creating::Waiting)
        m_wizard->allowCreate(false, tr("The virtual node is being created."));
    else if (m_creating == Creating::Done)
        m_wizard->allowCreate(false, tr("This virtual node has been created."));
    else if (errors > 0)
        m_wizard->allowCreate(false,
                              tr("Mend the errors first (%1): F8 goes from one to the next.").arg(errors));
    else
        m_wizard->allowCreate(true, tr("Creates the virtual node in the mesh you have chosen."));
}

void WizardWindow::undo()
{
    if (const auto about = m_context.document.undo())
        goTo(*about);
}

void WizardWindow::redo()
{
    if (const auto about = m_context.document.redo())
        goTo(*about);
}

void WizardWindow::exportJson()
{
    if (m_context.issues.hasErrors() &&
        !m_ask(
            this,
            tr("There are errors. The AWS CLI or the service will refuse this virtual node. Export it as it "
               "is?"),
            tr("Export anyway")))
        return;
    Q_EMIT exportRequested();
}

void WizardWindow::copy(const QString& text)
{
    QApplication::clipboard()->setText(text);
    say(tr("Copied."));
}

void WizardWindow::copyJson()
{
    copy(QString::fromStdString(exportText(m_context.document.value())));
}

void WizardWindow::copyCommand()
{
    copy(QString::fromStdString(awsCliCommand(m_context.document.value())));
}

void WizardWindow::markKept()
{
    m_kept = m_context.document.value();
}

void WizardWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(news, milliseconds);
}

void WizardWindow::showCreated(const json& answer)
{
    m_creating = Creating::Done;
    allowCreate();
    if (m_review)
        m_review->showCreated(answer);
    markKept();
    say(tr("The virtual node has been created."));
}

void WizardWindow::showRefused(const QString& message)
{
    m_creating = Creating::No;
    allowCreate();
    if (m_review)
        m_review->showRefused(message);
}

void WizardWindow::focusMoved(QWidget*, QWidget* now)
{
    for (QWidget* widget = now; widget && m_wizard->isAncestorOf(widget); widget = widget->parentWidget()) {
        if (widget->objectName().startsWith(u'/')) {
            m_json->mark(Pointer(widget->objectName().toStdString()));
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
    if (m_kept != m_context.document.value() &&
        !m_ask(this, tr("This virtual node has neither been created nor exported. Close it all the same?"),
               tr("Close without keeping it"))) {
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
