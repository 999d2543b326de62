// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/canonical_lines.h"

#include <QPlainTextEdit>

namespace meshwright {

class JsonHighlighter;

/// JSON with line numbers and colours, some lines marked. Showing a new text replaces only what differs, so
/// that selection and scroll position stay.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit JsonView(QWidget* parent);

    /// Shows @p text.
    void showText(const QString& text);
    /// Marks @p lines and scrolls there when they are out of sight; nullopt takes the mark away.
    void mark(std::optional<LineSpan> lines);
    const std::optional<LineSpan>& marked() const { return m_marked; }

Q_SIGNALS:
    /// A person asked for what stands in @p line, counted from 0 (Ctrl+click).
    void lineChosen(int line);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Gutter;

    void fitGutter();
    void paintGutter(const QRect& area);
    bool isMarked(int line) const;
    void scrollToMark();

    QString m_text;
    std::optional<LineSpan> m_marked;
    JsonHighlighter* m_highlighter;
    Gutter* m_gutter;
};

} // namespace meshwright
