// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace meshwright {

/// The last long piece that was pasted into a text. A QTextDocument would take it, and take it back, in one
/// go, in which the window stands still; done in another way, it is none of those that a QTextDocument takes
/// back. What was typed before it cannot be taken back piece by piece any more.
class LongEdit
{
public:
    /// A text, and where the caret is in it.
    struct Outcome
    {
        QString text;
        int caret = 0;
    };

    /// @p text with @p inserted in place of what stands from @p from to @p to.
    Outcome make(const QString& text, int from, int to, const QString& inserted);
    bool canTakeBack() const { return m_piece && !m_isTakenBack; }
    bool canMakeAgain() const { return m_piece && m_isTakenBack; }
    /// @p text without the piece, or with it. Only when nothing that was done since is left.
    Outcome takeBack(const QString& text);
    Outcome makeAgain(const QString& text);
    /// Something was typed: what had been taken back cannot be made again.
    void typed();
    /// The text is another one.
    void forget() { m_piece.reset(); }

private:
    struct Piece
    {
        int from = 0;
        QString removed;
        QString inserted;
    };

    std::optional<Piece> m_piece;
    bool m_isTakenBack = false;
};

} // namespace meshwright
