// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace meshwright {

/// Colours for JSON: member names, texts, numbers and words, taken from a palette so that dark themes work.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument* document, const QPalette& palette);

protected:
    void highlightBlock(const QString& line) override;

private:
    qsizetype highlightText(const QString& line, qsizetype from);

    QTextCharFormat m_name;
    QTextCharFormat m_text;
    QTextCharFormat m_word;
};

} // namespace meshwright
