// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/announcement.h"

#include <QAccessibleWidget>
#include <QEvent>

#include <chrono>
#include <utility>

namespace meshwright {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* makeNotification(const QString& className, QObject* object)
{
    auto* announcement = className == QLatin1StringView(Announcement::staticMetaObject.className())
                             ? qobject_cast<Announcement*>(object)
                             : nullptr;
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

Announcement::Announcement(QWidget* window) : QWidget(window)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeNotification);
        return true;
    }();
    Q_UNUSED(installed);
    setObjectName(u"announcement"_s);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1); // what has no size is out of sight for assistive programs as well
    hide();
    window->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_gone.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Announcement::appear);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
}

void Announcement::say(const QWidget& near, const QString& words)
{
    QWidget* const window = near.window();
    if (words.isEmpty() || !near.isVisibleTo(window))
        return;
    auto* announcement = window->findChild<Announcement*>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcement)
        announcement = new Announcement(window);
    constexpr qsizetype most = 3; // nobody listens to more; all of it stands where it belongs
    if (announcement->m_waiting.size() < most && !announcement->m_waiting.contains(words))
        announcement->m_waiting.append(words);
    announcement->m_soon.start();
}

bool Announcement::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Show && !m_waiting.empty())
        m_soon.start();
    return QWidget::eventFilter(watched, event);
}

void Announcement::appear()
{
    if (!window()->isVisible())
        return;
    hide();
    setAccessibleName(std::exchange(m_waiting, {}).join(u'\n'));
    show();
    m_gone.start(20s);
}

} // namespace meshwright
