// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"

#include <QTimer>
#include <QWidget>

namespace meshwright {

class JsonView;

/// The document as canonical JSON, following every edit; the lines of the field at hand are marked.
class JsonPane : public QWidget
{
    Q_OBJECT

public:
    /// @p document must outlive the pane.
    JsonPane(const Document& document, QWidget* parent);

    /// Marks the lines of the value at @p at, as long as there is one; follows it through edits.
    void mark(const Pointer& at);
    JsonView& view() { return *m_view; }

Q_SIGNALS:
    /// The person wants the whole text in the clipboard.
    void copyRequested();
    /// The person asked for the field of a line (Ctrl+click).
    void chosen(const meshwright::Pointer& at);

private:
    void refresh();
    void showMark();

    const Document& m_document;
    JsonView* m_view;
    Pointer m_at;
    QTimer m_soon; ///< so that several edits in a row are written out once
};

} // namespace meshwright
