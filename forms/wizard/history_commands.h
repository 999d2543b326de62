// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

#include <QObject>

class QAction;

namespace meshwright {

class HistoryList;
class JsonPane;

/// Undo, Redo and going to a place in the history: of what is typed as JSON first, then of the document.
class HistoryCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    HistoryCommands(const FormContext& context, JsonPane& pane, HistoryList& list);

    /// The actions of the menu, which are enabled as there is something to undo and redo.
    void setActions(QAction* undo, QAction* redo);
    void undo();
    void redo();
    void setReadOnly();

Q_SIGNALS:
    /// What has changed by that is at @p at.
    void moved(const meshwright::Pointer& at);

private:
    void goToStep(std::size_t done);
    void allow();

    const FormContext& m_context;
    JsonPane& m_pane;
    HistoryList& m_list;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    bool m_readOnly = false;
};

} // namespace meshwright
