// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace meshwright {

namespace {

QStringList filesIn(const QMimeData* dragged)
{
    QStringList out;
    const QList<QUrl> urls = dragged ? dragged->urls() : QList<QUrl>();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            out.append(url.toLocalFile());
    return out;
}

} // namespace

FileDrop::FileDrop(Dropped dropped, QObject* parent) : QObject(parent), m_dropped(std::move(dropped))
{
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show) {
        // A window that takes no drops is not even asked.
        if (auto* window = qobject_cast<QWidget*>(watched); window && window->isWindow())
            window->setAcceptDrops(true);
        return false;
    }
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto* drop = static_cast<QDropEvent*>(event); // the others are kinds of it
    const QStringList files = filesIn(drop->mimeData());
    if (files.isEmpty() || !watched->isWidgetType())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        m_dropped(files);
    return true;
}

} // namespace meshwright
