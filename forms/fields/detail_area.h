// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace meshwright {

/// Where the form of the chosen item scrolls, following the focus, below a list that stays.
class DetailArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailArea(QWidget* parent);
    ~DetailArea() override;

    /// As large as what it shows: only who holds it tighter has it scroll.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keepFocusVisible(QWidget* old, QWidget* now);
};

} // namespace meshwright
