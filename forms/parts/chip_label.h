// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/chip.h"

#include <QLabel>

namespace meshwright {

/// A chip that stands by itself: a word or two on a round ground.
class ChipLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Says @p words; is not there without any.
    void say(const QString& words, Tone tone);
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace meshwright
