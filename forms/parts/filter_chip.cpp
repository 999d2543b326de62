// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/filter_chip.h"

#include "forms/style/measures.h"
#include "models/text/foreign_text.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace meshwright {

FilterChip::FilterChip(QWidget* parent) : QPushButton(parent)
{
    setCheckable(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, &FilterChip::describe);
    describe();
}

void FilterChip::say(const QString& words, Tone tone)
{
    m_tone = tone;
    setText(words);
    setAccessibleName(words);
    if (words.isEmpty())
        setChecked(false);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

void FilterChip::describe()
{
    const QString does = isChecked() ? tr("Only these are shown. Press to show the others as well.")
                                     : tr("Press to show only these.");
    setToolTip(shownAsIs(does));
    setAccessibleDescription(does);
}

QSize FilterChip::sizeHint() const
{
    return chipSize(text(), font()).grownBy({measures.gap.tight, 0, measures.gap.tight, measures.gap.tight});
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    drawChipButton(painter, option, m_tone, font());
}

} // namespace meshwright
