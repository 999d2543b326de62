// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/paths_watch.h"

#include <utility>

namespace meshwright {

PathsWatch::PathsWatch(QObject* parent) : QObject(parent)
{
    connect(&m_lull, &Lull::came, this, &PathsWatch::changed);
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
    if (watch.takeChanges())
        m_lull.note();
}

} // namespace meshwright
