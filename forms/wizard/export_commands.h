// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/ask.h"
#include "forms/wizard/typed_input.h"

#include <QObject>

namespace meshwright {

/// What takes the virtual node out of its window as text: into a file, into the clipboard.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; @p ask confirms what has errors.
    ExportCommands(const FormContext& context, JsonPane& pane, TypedInput& typed, Ask ask, QWidget& window);

    void exportJson();
    void copyJson();
    /// The command of the AWS CLI that creates the virtual node in its place, or updates the one that is
    /// there.
    void copyCommand();
    void copy(const QString& text);
    /// Says so when there is something in the virtual node that is not known: true then.
    bool refusesUnknown();
    /// What to add to the news that something was saved, exported or copied while the text in the JSON pane
    /// is not valid, and so not in it; empty mostly.
    QString leftOut() const;

Q_SIGNALS:
    /// The document is to be written to a file; with errors only after a person has confirmed it.
    void exportRequested();
    /// One line of news.
    void told(const QString& news);

private:
    const FormContext& m_context;
    JsonPane& m_pane;
    TypedInput& m_typed;
    Ask m_ask;
    QWidget& m_window;
};

} // namespace meshwright
