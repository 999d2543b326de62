// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/create_command.h"

#include "forms/json/json_pane.h"
#include "forms/wizard/create_wizard.h"
#include "models/json/difference.h"

namespace meshwright {

CreateCommand::CreateCommand(const FormContext& context, CreateWizard& wizard, JsonPane& pane,
                             TypedInput& typed)
    : m_context(context),
      m_wizard(wizard),
      m_pane(pane),
      m_typed(typed)
{
    connect(&m_wizard, &CreateWizard::createRequested, this, &CreateCommand::create);
    connect(&m_context.issues, &LiveIssues::changed, this, &CreateCommand::allow);
    connect(&m_context.issues, &LiveIssues::waiting, this, &CreateCommand::allow);
    connect(&m_pane, &JsonPane::unfinishedTextChanged, this, &CreateCommand::allow);
    connect(&m_context.document, &Document::changed, this, [this] {
        if (m_saved)
            allow();
    });
}

void CreateCommand::create()
{
    m_typed.finish();
    if (!m_typed.bringIssuesUpToDate())
        return Q_EMIT told(tr("Nothing is sent yet: the virtual node is being checked first."));
    allow();
    if (!offer().isAllowed)
        return; // it is said where it stands, and the button is off now
    showSending();
    Q_EMIT createRequested();
}

void CreateCommand::showSending()
{
    m_isSending = true;
    m_wizard.showSending(true);
    allow();
}

void CreateCommand::showAnswered()
{
    m_isSending = false;
    m_wizard.showSending(false);
    allow();
}

void CreateCommand::setReadOnly()
{
    m_readOnly = true;
    allow();
}

void CreateCommand::allow()
{
    const auto [isAllowed, why] = offer();
    m_wizard.allowCreate(isAllowed, why);
}

CreateCommand::Offer CreateCommand::offer() const
{
    if (m_readOnly)
        return {false, tr("This window only shows the virtual node.")};
    const int errors = m_context.issues.countWithin(Pointer(), Severity::Error);
    if (m_context.issues.areLate())
        return {false, tr("The virtual node is being checked.")};
    if (m_isSending)
        return {false, m_saved ? tr("The virtual node is being updated.")
                               : tr("The virtual node is being created.")};
    if (!m_pane.unfinishedText().isEmpty())
        return {false, tr("Mend the JSON first: what is typed there is not valid yet.")};
    if (m_saved && errors == 0)
        return {!sameValue(*m_saved, m_context.document.value()),
                tr("Sends what has changed; nothing when nothing has.")};
    if (errors > 0)
        return {false, tr("Mend the errors first (%1): F8 goes from one to the next.").arg(errors)};
    return {true, tr("Creates the virtual node in the mesh you have chosen.")};
}

} // namespace meshwright
