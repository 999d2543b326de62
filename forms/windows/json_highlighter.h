// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace meshwright {

/// Colours JSON, a line at a time: member names, texts, numbers, and true, false and null.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument* document, const QPalette& palette);

    /// Takes colours that are legible on @p palette, light or dark.
    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& line) override;

private:
    QTextCharFormat m_name;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace meshwright
