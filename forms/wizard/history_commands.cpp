// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/history_commands.h"

#include "forms/json/json_pane.h"
#include "forms/wizard/history_list.h"

#include <QAction>

#include <optional>

namespace meshwright {

HistoryCommands::HistoryCommands(const FormContext& context, JsonPane& pane, HistoryList& list)
    : m_context(context),
      m_pane(pane),
      m_list(list)
{
    connect(&m_list, &HistoryList::chosen, this, &HistoryCommands::goToStep);
}

void HistoryCommands::setActions(QAction* undo, QAction* redo)
{
    m_undo = undo;
    m_redo = redo;
    connect(&m_context.document, &Document::historyChanged, this, &HistoryCommands::allow);
    connect(&m_pane, &JsonPane::unfinishedTextChanged, this, &HistoryCommands::allow);
    allow();
}

void HistoryCommands::allow()
{
    const bool typing = !m_pane.unfinishedText().isEmpty();
    m_undo->setEnabled(!m_readOnly && (typing || m_context.document.canUndo()));
    m_redo->setEnabled(!m_readOnly && (typing || m_pane.canRedoTyping() || m_context.document.canRedo()));
}

void HistoryCommands::undo()
{
    if (m_pane.undoTyping())
        return;
    if (const auto about = m_context.document.undo())
        Q_EMIT moved(*about);
}

void HistoryCommands::redo()
{
    if (m_pane.redoTyping())
        return;
    if (const auto about = m_context.document.redo())
        Q_EMIT moved(*about);
}

void HistoryCommands::goToStep(std::size_t done)
{
    const auto about = m_readOnly ? std::nullopt : m_context.document.goTo(done);
    if (!about)
        return;
    Q_EMIT moved(*about);
    m_list.setFocus(); // one often goes on looking
}

void HistoryCommands::setReadOnly()
{
    m_readOnly = true;
    allow();
}

} // namespace meshwright
