// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QTextEdit>

#include <memory>
#include <optional>

class QRect;

namespace meshwright {

class JsonHighlighter;
class JsonView;

/// The colours of a JsonView: those of its text, the tint of marked lines, of what is sought and of what is
/// wrong.
class JsonColours
{
public:
    /// @p view must outlive this object.
    explicit JsonColours(JsonView& view);
    ~JsonColours();

    /// Underlines what stands at @p position as wrong; nullopt takes that away.
    void setFault(std::optional<int> position);
    /// Tints every place where @p words stand; none when it is empty. How many there are.
    int showHits(const QString& words);
    /// Before the text is painted: colours the lines of @p area, and paints what is under them.
    void paintUnder(const QRect& area);
    /// Whether the text is YAML; JSON until it is said.
    void setYaml(bool isYaml);
    /// The view has another palette.
    void changePalette();

private:
    void colourLines(const QRect& area);
    void paintMarked(const QRect& area);
    void showSelections();

    JsonView& m_view;
    std::unique_ptr<JsonHighlighter> m_highlighter;
    QList<QTextEdit::ExtraSelection> m_hits;
    QList<QTextEdit::ExtraSelection> m_fault;
};

} // namespace meshwright
