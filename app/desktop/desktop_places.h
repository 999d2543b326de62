// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/place_actions.h"
#include "app/desktop/sessions.h"
#include "models/open/place_watch.h"

namespace meshwright {

/// The places that the windows of the program look at, the console's and each session's own: what changes in
/// one of them is listed again wherever it is shown; so are the files of what the console shows when anybody
/// changes them.
class DesktopPlaces : public QObject
{
    Q_OBJECT

public:
    /// @p shown is what the console shows. All must outlive this object.
    DesktopPlaces(OpenPlace& shown, PlaceActions& places, Sessions& sessions, QObject* parent = nullptr);

    /// Lists @p changed again in every window that shows it.
    void listAgain(const Place& changed);
    /// What the console shows has been listed again there: lists it again in the other windows, too, which
    /// might else go on with what is no longer true.
    void listShownAgainElsewhere() { listAgainBut(&m_place, m_place.place()); }
    /// The meshes that are being created, and nobody knows yet what came of it.
    QStringList beingCreated() const;

Q_SIGNALS:
    /// What came of something in a place that is no longer looked at.
    void failedElsewhere(const QString& news);
    /// A mesh has not been created; the window it was asked for in says so, too.
    void meshNotCreated(const QString& news);

private:
    void follow(OpenPlace& place);
    void followSession(Session& session);
    static void noteOtherPlace(Session& session);
    void listAgainBut(const OpenPlace* but, const Place& changed);
    void connectAgain();

    OpenPlace& m_place;
    PlaceWatch m_watch{m_place};
    PlaceActions& m_places;
    Sessions& m_sessions;
};

} // namespace meshwright
