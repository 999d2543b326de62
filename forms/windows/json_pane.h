// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace meshwright {

/// The document as canonical JSON, always as it is now, with line numbers and the lines of one field marked.
class JsonPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @p document must outlive the pane.
    JsonPane(const Document& document, QWidget* parent);

    /// Marks the lines of the value at @p at, or of the nearest one around it, and brings them into view.
    void mark(const Pointer& at);
    /// The line numbers' share of the width, in pixels.
    int gutterWidth() const;
    void paintGutter(QPaintEvent* event);

Q_SIGNALS:
    /// A person asked for the field of a line (Ctrl+click).
    void chosen(const meshwright::Pointer& at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void refresh();
    void replaceChangedLines(const QString& text);
    void showMark(bool scroll);

    const Document& m_document;
    QTimer m_soon;
    QWidget* m_gutter;
    Pointer m_marked;
};

} // namespace meshwright
