// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/roomy_area.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace meshwright {

RoomyArea::RoomyArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    content->installEventFilter(this);
}

bool RoomyArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

int RoomyArea::neededHeight() const
{
    const QWidget* content = widget();
    return content->hasHeightForWidth() ? content->heightForWidth(viewport()->width())
                                        : content->sizeHint().height();
}

QSize RoomyArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), neededHeight()};
}

void RoomyArea::fit()
{
    constexpr int frame = 48; // what a window manager commonly puts around
    updateGeometry();
    QWidget& around = *window();
    const int missing = neededHeight() - viewport()->height();
    const int most = screen()->availableGeometry().height() - frame;
    if (missing > 0 && around.height() < most)
        around.resize(around.width(), std::min(around.height() + missing, most));
}

} // namespace meshwright
