// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/json/json_highlighter.h"
#include "models/compare/compared_texts.h"

#include <QPlainTextEdit>

#include <vector>

namespace meshwright {

/// One of two texts side by side: its lines with a sign where they differ, folds where they do not, and
/// nothing where only the other one has a line. It can only be read.
class ComparedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Which of the two.
    enum class Side { Before, After };

    ComparedText(Side side, QWidget* parent);

    void showRows(std::vector<TextRow> rows);
    /// The rows that are shown.
    const std::vector<TextRow>& rows() const { return m_rows; }
    /// Scrolls to the first difference.
    void goToFirstChange();

Q_SIGNALS:
    /// A person wants to see what is folded at @p row.
    void unfoldRequested(std::size_t row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString lineOf(const TextRow& row) const;
    const std::optional<QString>& sideOf(const TextRow& row) const;
    void colour(const QTextBlock& line, const TextRow& row) const;
    void paintGround(const QRect& area);
    void unfoldAt(const QTextBlock& line);

    Side m_side;
    std::vector<TextRow> m_rows;
    JsonHighlighter m_highlighter;
};

} // namespace meshwright
