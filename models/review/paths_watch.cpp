// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/paths_watch.h"

#include <chrono>
#include <utility>

namespace meshwright {

PathsWatch::PathsWatch(QObject* parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(500ms);
    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    for (QTimer* const timer : {&m_quiet, &m_patience})
        connect(timer, &QTimer::timeout, this, [this] {
            m_quiet.stop();
            m_patience.stop();
            Q_EMIT changed();
        });
}

void PathsWatch::follow(FolderWatches watches)
{
    m_news.clear();
    m_watches = std::move(watches);
    for (const std::shared_ptr<FolderWatch>& watch : m_watches) {
        if (watch->handle() < 0)
            continue;
        m_news.push_back(std::make_unique<QSocketNotifier>(watch->handle(), QSocketNotifier::Read));
        connect(m_news.back().get(), &QSocketNotifier::activated, this,
                [this, one = watch.get()] { note(*one); });
    }
}

void PathsWatch::note(FolderWatch& watch)
{
    if (!watch.takeChanges())
        return;
    m_quiet.start();
    if (!m_patience.isActive())
        m_patience.start();
}

} // namespace meshwright
