// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QWidget>

class QCheckBox;

namespace meshwright {

/// The first line of a part that can be off: its switch and, while it is on, the button that folds it to a
/// line and unfolds it. Folded, the button says in that line what is set.
class PartHead : public QWidget
{
    Q_OBJECT

public:
    /// An & in @p title marks the key of the switch.
    PartHead(const QString& title, const Pointer& at, QWidget* parent);

    QCheckBox& onOff() const { return *m_switch; }
    /// Offers nothing to fold.
    void showNoFold();
    void showUnfolded();
    /// Says @p summary; @p errors in what is folded are counted behind it.
    void showFolded(const QString& summary, int errors);

Q_SIGNALS:
    /// A person wants it folded, or unfolded.
    void foldAsked(bool folded);

private:
    class FoldButton;

    void offer(bool folded, const QString& words, const QString& description);

    QCheckBox* m_switch;
    FoldButton* m_fold;
};

} // namespace meshwright
