// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/field_view.h"
#include "forms/json/json_pane.h"
#include "forms/review/review_page.h"
#include "forms/steps/heading.h"
#include "forms/steps/steps.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/step_list.h"
#include "forms/wizard/wizard_window.h"
#include "models/formats/export.h"
#include "models/json/difference.h"
#include "models/json/size.h"
#include "models/text/shown_name.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

// What the commands of the wizard window do.
namespace meshwright {

using namespace Qt::StringLiterals;

void WizardWindow::settle()
{
    m_json->settle(); // every field writes what is typed at once
}

void WizardWindow::finishTyping()
{
    if (isActiveWindow()) // in another one somebody may be composing
        QGuiApplication::inputMethod()->commit();
    settle();
}

QString WizardWindow::leftOut() const
{
    return m_json->unfinishedText().isEmpty() ? QString()
                                              : tr(" What is typed as JSON and not valid yet is not in it.");
}

void WizardWindow::create()
{
    finishTyping();
    if (!bringIssuesUpToDate())
        return say(tr("Nothing is sent yet: the virtual node is being checked first."));
    allowCreate();
    if (!createOffer().isAllowed)
        return; // it is said where it stands, and the button is off now
    showSending();
    Q_EMIT createRequested();
}

void WizardWindow::showSending()
{
    m_isSending = true;
    m_wizard->showSending(true);
    allowCreate();
}

void WizardWindow::documentChanged()
{
    if (m_saved)
        allowCreate();
}

bool WizardWindow::bringIssuesUpToDate()
{
    if (!m_context.issues.areCurrent() && !isLarge(m_context.document.value()))
        m_context.issues.refresh();
    return m_context.issues.areCurrent();
}

void WizardWindow::allowCreate()
{
    const auto [isAllowed, why] = createOffer();
    m_wizard->allowCreate(isAllowed, why);
}

WizardWindow::Offer WizardWindow::createOffer() const
{
    if (m_readOnly)
        return {false, tr("This window only shows the virtual node.")};
    const int errors = m_context.issues.countWithin(Pointer(), Severity::Error);
    if (m_context.issues.areLate())
        return {false, tr("The virtual node is being checked.")};
    if (m_isSending)
        return {false, m_saved ? tr("The virtual node is being updated.")
                               : tr("The virtual node is being created.")};
    if (!m_json->unfinishedText().isEmpty())
        return {false, tr("Mend the JSON first: what is typed there is not valid yet.")};
    if (m_saved && errors == 0)
        return {!sameValue(*m_saved, m_context.document.value()),
                tr("Sends what has changed; nothing when nothing has.")};
    if (errors > 0)
        return {false, tr("Mend the errors first (%1): F8 goes from one to the next.").arg(errors)};
    return {true, tr("Creates the virtual node in the mesh you have chosen.")};
}

void WizardWindow::allowHistory()
{
    const bool typing = !m_json->unfinishedText().isEmpty();
    m_undo->setEnabled(!m_readOnly && (typing || m_context.document.canUndo()));
    m_redo->setEnabled(!m_readOnly && (typing || m_json->canRedoTyping() || m_context.document.canRedo()));
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
    if (!isVisible())
        return; // closed while it was being checked
    finishTyping();
    if (!bringIssuesUpToDate()) {
        // Once, however often it is asked for.
        disconnect(&m_context.issues, &LiveIssues::changed, this, &WizardWindow::exportJson);
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
    say(tr("Copied.") + leftOut());
}

void WizardWindow::copyJson()
{
    finishTyping();
    copy(QString::fromStdString(exportText(m_context.document.value())));
}

void WizardWindow::copyCommand()
{
    finishTyping();
    copy(QString::fromStdString(awsCliCommand(m_context.document.value())));
}

void WizardWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(shownName(news), milliseconds);
}

void WizardWindow::showCreated(const json& answer)
{
    answered();
    if (m_review)
        m_review->showCreated(answer);
    say(m_saved ? tr("The virtual node has been updated.") : tr("The virtual node has been created."));
}

void WizardWindow::setUpdating(const json& saved)
{
    m_saved = saved;
    m_wizard->setUpdating();
    m_steps->setUpdating();
    m_goToReview->setText(
        u"12. %1"_s.arg(steps::titleOf(steps::step(steps::StepId::Review), steps::Doing::Updating)));
    for (FieldView* field : findChildren<FieldView*>())
        field->fixIfSo();
    if (m_review)
        m_review->setSaved(saved);
    allowCreate();
}

void WizardWindow::showRefused(const QString& message, const std::optional<Pointer>& at)
{
    answered();
    if (m_review)
        m_review->showRefused(message, at);
}

void WizardWindow::showPartlyUpdated(const QString& news, const std::optional<Pointer>& at)
{
    answered();
    if (m_review)
        m_review->showPartlyUpdated(news, at);
}

void WizardWindow::answered()
{
    m_isSending = false;
    m_wizard->showSending(false);
    allowCreate();
}

void WizardWindow::setSubject(const QString& subject)
{
    const QString title = subject.isEmpty() ? tr("Create virtual node") : shownName(subject);
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
