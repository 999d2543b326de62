// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop_places.h"

#include "forms/parts/notice_bar.h"

namespace meshwright {

using namespace Qt::StringLiterals;

DesktopPlaces::DesktopPlaces(OpenPlace& shown, PlaceActions& places, Sessions& sessions, QObject* parent)
    : QObject(parent),
      m_place(shown),
      m_places(places),
      m_sessions(sessions)
{
    follow(m_place);
    connect(&m_watch, &PlaceWatch::changed, this, &DesktopPlaces::listAgain);
    connect(&m_sessions, &Sessions::added, this, &DesktopPlaces::followSession);
    connect(&m_places, &PlaceActions::placesChanged, this, &DesktopPlaces::connectAgain);
}

void DesktopPlaces::follow(OpenPlace& place)
{
    connect(&place, &OpenPlace::meshCreated, this,
            [this, place = &place](const Place& changed) { listAgainBut(place, changed); });
    connect(&place, &OpenPlace::meshNotCreated, this, &DesktopPlaces::meshNotCreated);
    connect(&place, &OpenPlace::failedElsewhere, this, &DesktopPlaces::failedElsewhere);
}

void DesktopPlaces::followSession(Session& session)
{
    noteOtherPlace(session);
    follow(session.place());
    connect(&session.place(), &OpenPlace::placeChanged, this, [&session] { noteOtherPlace(session); });
}

void DesktopPlaces::noteOtherPlace(Session& session)
{
    NoticeBar& notices = session.window.notices();
    const Place& place = session.place().place();
    const Draft& origin = session.origin;
    if ((origin.served ? origin.served->placeId : origin.placeId) == place.id)
        notices.take(u"place"_s);
    else if (origin.served)
        notices.put(u"place"_s, {Severity::Warning,
                                 tr("This virtual node is in %1, which is no longer among your places. It "
                                    "cannot be updated until you add that again.")
                                     .arg(origin.placeName)});
    else
        notices.put(u"place"_s,
                    {Severity::Hint, tr("This virtual node was begun in %1, which is no longer among your "
                                        "places. Create puts it into %2; step 1 offers others.")
                                         .arg(origin.placeName, place.name)});
}

void DesktopPlaces::listAgain(const Place& changed)
{
    listAgainBut(nullptr, changed);
}

void DesktopPlaces::listAgainBut(const OpenPlace* but, const Place& changed)
{
    if (&m_place != but)
        m_place.refreshIfShown(changed);
    for (Session* session : m_sessions.all())
        if (&session->place() != but)
            session->place().refreshIfShown(changed);
}

/// Settings of a place have been changed: its windows go on with the new connection.
void DesktopPlaces::connectAgain()
{
    for (Session* session : m_sessions.all())
        if (const auto now = m_places.opened(session->place().place().id);
            now && !(*now == session->place().opened()))
            session->goOnIn(*now);
}

QStringList DesktopPlaces::beingCreated() const
{
    QStringList out = m_place.beingCreated();
    for (Session* const session : m_sessions.all())
        out.append(session->place().beingCreated());
    return out;
}

} // namespace meshwright
