// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/history_list.h"
#include "forms/windows/json_pane.h"
#include "forms/windows/review_page.h"
#include "forms/windows/wizard_window.h"
#include "models/document/difference.h"
#include "models/formats/export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

// What the commands of the wizard window do.
namespace meshwright {

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
    if (m_saved)
        allowCreate();
}

void WizardWindow::allowCreate()
{
    if (m_readOnly)
        return m_wizard->allowCreate(false, tr("This window only shows the virtual node."));
    const int errors = m_context.issues.countWithin(Pointer(), Severity::Error);
    if (m_context.issues.areLate())
        m_wizard->allowCreate(false, tr("The virtual node is being checked."));
    else if (m_creating == Creating::Waiting)
        m_wizard->allowCreate(false, m_saved ? tr("The virtual node is being updated.")
                                             : tr("The virtual node is being created."));
    else if (m_saved && errors == 0)
        m_wizard->allowCreate(!sameValue(*m_saved, m_context.document.value()),
                              tr("Sends what has changed; nothing when nothing has."));
    else if (m_creating == Creating::Done)
        m_wizard->allowCreate(false, tr("This virtual node has been created."));
    else if (errors > 0)
        m_wizard->allowCreate(false,
                              tr("Mend the errors first (%1): F8 goes from one to the next.").arg(errors));
    else
        m_wizard->allowCreate(true, tr("Creates the virtual node in the mesh you have chosen."));
}

void WizardWindow::allowHistory()
{
    const bool typing = !m_json->unfinishedText().isEmpty();
    m_undo->setEnabled(!m_readOnly && (typing || m_context.document.canUndo()));
    m_redo->setEnabled(!m_readOnly && (typing || m_context.document.canRedo()));
}

void WizardWindow::undo()
{
    if (m_json->undoTyping())
        return;
    if (const auto about = m_context.document.undo())
        goTo(*about);
}

void WizardWindow::redo()
{
    if (m_json->redoTyping())
        return;
    if (const auto about = m_context.document.redo())
        goTo(*about);
}

void WizardWindow::goToStep(std::size_t done)
{
    const auto about = m_readOnly ? std::nullopt : m_context.document.goTo(done);
    if (!about)
        return;
    goTo(*about);
    m_history->setFocus(); // one often goes on looking
}

void WizardWindow::exportJson()
{
    if (m_context.issues.areLate()) {
        connect(&m_context.issues, &LiveIssues::changed, this, &WizardWindow::exportJson,
                Qt::SingleShotConnection);
        return say(tr("The virtual node is being checked first."));
    }
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

void WizardWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(news, milliseconds);
}

void WizardWindow::showCreated(const json& answer)
{
    m_creating = m_saved ? Creating::No : Creating::Done;
    allowCreate();
    if (m_review)
        m_review->showCreated(answer);
    say(m_saved ? tr("The virtual node has been updated.") : tr("The virtual node has been created."));
}

void WizardWindow::setUpdating(const json& saved)
{
    m_saved = saved;
    m_wizard->setUpdating();
    if (m_review)
        m_review->setSaved(saved);
    allowCreate();
}

void WizardWindow::showRefused(const QString& message, const std::optional<Pointer>& at)
{
    m_creating = Creating::No;
    allowCreate();
    if (m_review)
        m_review->showRefused(message, at);
}

void WizardWindow::setSubject(const QString& subject)
{
    const QString title = subject.isEmpty() ? tr("Create virtual node") : subject;
    setWindowTitle(m_readOnly ? tr("%1 (read-only) – Meshwright").arg(title)
                              : tr("%1 – Meshwright").arg(title));
}

void WizardWindow::setReadOnly()
{
    m_readOnly = true;
    m_wizard->setReadOnly();
    m_json->setReadOnly();
    for (QAction* edit : m_edits)
        edit->setEnabled(false);
    allowHistory();
    allowCreate();
}

void WizardWindow::showKeeping(const Keeping& keeping)
{
    m_keeping = keeping.kind;
    const auto words = [&]() -> QString {
        switch (keeping.kind) {
        case Keeping::Kind::Waiting:
            return tr("Keeping the draft…");
        case Keeping::Kind::Kept:
            return keeping.at.isValid()
                       ? tr("Draft kept, %1").arg(QLocale().toString(keeping.at.time(), QLocale::ShortFormat))
                       : tr("Draft kept");
        case Keeping::Kind::NotKept:
        case Keeping::Kind::ChangedOutside:
            return tr("The draft is not being kept");
        case Keeping::Kind::Nothing:
        case Keeping::Kind::Ended:
            break;
        }
        return {};
    };
    m_keepingLabel->setText(words());
}

} // namespace meshwright
