// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/empty_state.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/reading_order.h"
#include "forms/style/measures.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

namespace {

/// The drawing, as large as the room there is lets it be, and none where that is small.
class Scene : public QWidget
{
public:
    Scene(Sign sign, QWidget* parent) : QWidget(parent), m_sign(sign)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    }

    QSize sizeHint() const override
    {
        const int side = emOf(*this) * 5;
        return {side, side};
    }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (std::min(width(), height()) < emOf(*this) * 3)
            return;
        QPainter painter(this);
        drawScene(painter, m_sign, rect(), palette());
    }

private:
    Sign m_sign;
};

} // namespace

QLabel* makeTitle(const QString& text, QWidget* parent, TextSize size)
{
    auto* title = makeLabel(text, parent);
    setTextSize(*title, size);
    return title;
}

EmptyState::EmptyState(Sign drawing, QWidget* parent) : QWidget(parent), m_words(makeLabel(this))
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    keepColour(*m_words, QPalette::WindowText, muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measures.gap.medium, measures.gap.small, measures.gap.medium,
                               measures.gap.small);
    column->setSpacing(measures.gap.medium);
    column->addStretch(1);
    column->addWidget(new Scene(drawing, this));
    column->addWidget(m_words);
    column->addStretch(1);
    readAsLaidOut(*column);
}

void EmptyState::setText(const QString& text)
{
    m_words->setText(text);
}

} // namespace meshwright
