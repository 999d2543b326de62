// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/detail_area.h"

#include "forms/fields/labels.h"
#include "forms/style/measures.h"

#include <QApplication>
#include <QEvent>

namespace meshwright {

DetailArea::DetailArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(new QWidget);
    widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &DetailArea::keepFocusVisible);
}

DetailArea::~DetailArea()
{
    // The focus goes from the controls while they are destroyed, when there is nothing any more to follow it.
    disconnect(qApp, nullptr, this, nullptr);
}

QSize DetailArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize DetailArea::minimumSizeHint() const
{
    return {0, emOf(*this) * 10};
}

bool DetailArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == widget())
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void DetailArea::keepFocusVisible(QWidget*, QWidget* now)
{
    constexpr int margin = measures.gap.large;
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, margin, 2 * margin);
}

} // namespace meshwright
