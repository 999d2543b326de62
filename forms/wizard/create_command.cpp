// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/create_command.h"

#include "forms/json/json_pane.h"
#include "forms/wizard/create_wizard.h"
#include "models/formats/reading_rules.h"

namespace meshwright {

namespace {

/// The same as a problem of the virtual node: what is typed as JSON is not in it yet.
std::optional<Issue> unfinishedBy(const std::optional<LocatedIssue>& fault)
{
    if (!fault)
        return std::nullopt;
    return issueOf(reading::syntax, Pointer(),
                   CreateCommand::tr("What is typed as JSON is not valid yet. Line %1: %2")
                       .arg(QString::number(fault->at.line), fault->issue.message));
}

} // namespace

CreateCommand::CreateCommand(const FormContext& context, CreateWizard& wizard, JsonPane& pane,
                             TypedInput& typed)
    : m_context(context),
      m_wizard(wizard),
      m_pane(pane),
      m_typed(typed)
{
    connect(&m_wizard, &CreateWizard::createRequested, this, &CreateCommand::create);
    connect(m_context.state.get(), &steps::LiveState::changed, this, &CreateCommand::allow);
    connect(&m_pane, &JsonPane::unfinishedTextChanged, this, &CreateCommand::tellUnfinished);
    tellUnfinished();
}

void CreateCommand::tellUnfinished()
{
    m_context.state->setUnfinished(unfinishedBy(m_pane.fault()));
}

void CreateCommand::create()
{
    m_typed.finish();
    if (!m_typed.bringIssuesUpToDate())
        return Q_EMIT told(tr("Nothing is sent yet: the virtual node is being checked first."));
    tellUnfinished();
    if (!m_context.state->now().canCreate())
        return; // it is said where it stands, and the button is off now
    showSending();
    Q_EMIT createRequested();
}

void CreateCommand::showSending()
{
    m_wizard.showSending(true);
    m_context.state->setSending(true);
}

void CreateCommand::showAnswered()
{
    m_wizard.showSending(false);
    m_context.state->setSending(false);
}

void CreateCommand::setReadOnly()
{
    m_context.state->setReadOnly();
}

void CreateCommand::setSaved(const json& saved)
{
    m_context.state->setSaved(saved);
}

const std::optional<json>& CreateCommand::saved() const
{
    return m_context.state->saved();
}

void CreateCommand::allow()
{
    const steps::WizardState& state = m_context.state->now();
    m_wizard.allowCreate(state.canCreate(), steps::createWords(state));
}

} // namespace meshwright
