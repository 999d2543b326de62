// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/chip.h"

#include <QPushButton>

namespace meshwright {

/// A chip to press: while it is on, only what it counts is shown.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent);

    /// Says @p words; is off and not there without any.
    void say(const QString& words, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    Tone m_tone = Tone::Neutral;
};

} // namespace meshwright
