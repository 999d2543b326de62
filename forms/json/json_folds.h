// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/fold_ranges.h"

#include <QObject>

#include <vector>

class QRect;
class QTextBlock;

namespace meshwright {

class JsonView;

/// What of a JsonView is folded: the lines between the first and the last of an object or list are hidden.
class JsonFolds : public QObject
{
    Q_OBJECT

public:
    explicit JsonFolds(JsonView* view);

    bool canFold(const QTextBlock& block) const;
    bool isFolded(const QTextBlock& block) const;
    /// Folds or unfolds what begins on the line @p block.
    void toggle(const QTextBlock& block);
    /// Folds or unfolds the innermost object or list around @p block.
    void setFoldedAround(const QTextBlock& block, bool folded);
    void unfoldAll();
    /// Folds everything inside the outermost object.
    void foldAll();
    /// Unfolds whatever hides @p block.
    void reveal(const QTextBlock& block);
    /// Paints a sign behind each folded line.
    void paint(const QRect& area) const;

Q_SIGNALS:
    void changed();

private:
    const FoldRange* rangeAt(int line) const;
    void setFolded(int line, bool folded);
    void textChanged();
    void apply();

    JsonView& m_view;
    mutable std::vector<FoldRange> m_ranges;
    mutable bool m_stale = true; ///< the text is not what m_ranges was made of
    bool m_any = false;          ///< something is folded
    bool m_applying = false;
};

} // namespace meshwright
