// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QTextCharFormat>
#include <QTextLayout>

class QTextBlock;

namespace meshwright {

/// Colours JSON, or YAML, a line at a time: member names, texts, numbers, and true, false and null. Lines are
/// coloured when they are seen: a QSyntaxHighlighter goes through every line of a text as soon as it is
/// there.
class JsonHighlighter
{
public:
    explicit JsonHighlighter(const QPalette& palette) { setPalette(palette); }

    /// Takes colours that are legible on @p palette, light or dark.
    void setPalette(const QPalette& palette);
    void setYaml(bool isYaml) { m_isYaml = isYaml; }
    bool isYaml() const { return m_isYaml; }
    /// Colours @p line. Whether that changes how it looks.
    bool colour(const QTextBlock& line) const;

private:
    QList<QTextLayout::FormatRange> rangesIn(const QString& line) const;
    QList<QTextLayout::FormatRange> yamlRangesIn(const QString& line) const;
    const QTextCharFormat& formatOfYaml(QStringView value) const;

    bool m_isYaml = false;
    QTextCharFormat m_name;
    QTextCharFormat m_text;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
};

} // namespace meshwright
