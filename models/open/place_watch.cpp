// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/place_watch.h"

#include <utility>

namespace meshwright {

PlaceWatch::PlaceWatch(OpenPlace& place, QObject* parent) : QObject(parent), m_place(place)
{
    connect(&m_lull, &Lull::came, this, [this] { Q_EMIT changed(m_place.place()); });
    connect(&place, &OpenPlace::placeChanged, this, &PlaceWatch::end);
    // Told before the list is asked for, so that nothing changes unseen after it was read.
    connect(&place, &OpenPlace::loadingChanged, this, [this] {
        if (m_place.isLoading())
            begin();
    });
}

PlaceWatch::~PlaceWatch()
{
    end();
}

void PlaceWatch::end()
{
    ++m_watches;
    m_stop.request_stop();
    m_lull.forget();
    m_news.reset();
    m_watch.reset();
    m_isBeginning = false;
    m_isStale = true;
}

void PlaceWatch::begin()
{
    if (m_isBeginning || !m_isStale || m_place.place().kind == PlaceKind::Endpoint)
        return;
    m_isBeginning = true;
    m_isStale = false;
    m_stop = std::stop_source();
    const auto watch = [path = m_place.place().location](Meshes&,
                                                         const std::stop_token& stop) -> Outcome<Watch> {
        return std::make_shared<FolderWatch>(path, WatchLimits{.stop = stop});
    };
    m_place.opened()
        .calls()
        .load<Watch>(watch, m_stop)
        .callBack(this, [this, number = m_watches](const Outcome<Watch>& made) {
            if (number != m_watches)
                return;
            m_isBeginning = false;
            if (made)
                take(*made);
            else
                m_isStale = true;
        });
}

void PlaceWatch::take(Watch watch)
{
    m_news.reset();
    m_watch = std::move(watch);
    if (m_watch->handle() < 0)
        return;
    m_news = std::make_unique<QSocketNotifier>(m_watch->handle(), QSocketNotifier::Read);
    connect(m_news.get(), &QSocketNotifier::activated, this, &PlaceWatch::note);
}

void PlaceWatch::note()
{
    if (!m_watch->takeChanges())
        return;
    m_isStale = true;
    m_lull.note();
}

} // namespace meshwright
