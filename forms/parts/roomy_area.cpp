// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/roomy_area.h"

#include <QEvent>
#include <QLayout>
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
    const int inside = content->hasHeightForWidth() ? content->heightForWidth(viewport()->width())
                                                    : content->sizeHint().height();
    return inside + 2 * frameWidth();
}

QSize RoomyArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), neededHeight()};
}

void RoomyArea::fit()
{
    updateGeometry();
    QWidget& around = *window();
    const QLayout* layout = around.layout();
    if (!layout)
        return;
    constexpr int frame = 48; // what a window manager commonly puts around
    const QRect room = screen()->availableGeometry();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(around.width())
                                                   : layout->totalSizeHint().height();
    const int height = std::min(needed, room.height() - frame);
    if (height <= around.height())
        return;
    around.resize(around.width(), height);
    // It may have got its place for the height that it had.
    if (const int below = around.frameGeometry().bottom() - room.bottom(); below > 0)
        around.move(around.x(), std::max(room.top(), around.y() - below));
}

QScrollArea* scrolledWhereTight(QWidget* pane, const QString& name, QWidget* parent)
{
    auto* room = new QScrollArea(parent);
    room->setAccessibleName(name);
    room->setFrameShape(QFrame::NoFrame);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidgetResizable(true);
    room->setWidget(pane);
    return room;
}

} // namespace meshwright
