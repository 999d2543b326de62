// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_unread.h"

#include "models/meshes/kept/unread_beside.h"

#include <utility>

namespace meshwright {

OpenUnread::OpenUnread(OpenPlace& place, QObject* parent) : QObject(parent), m_place(place)
{
    connect(&place, &OpenPlace::placeChanged, this, &OpenUnread::forget);
    connect(&place, &OpenPlace::meshesListed, this, &OpenUnread::listed);
    connect(&place, &OpenPlace::nodesListed, this, &OpenUnread::look);
    // What is listed now waits behind the search, and is followed by another one.
    connect(&place, &OpenPlace::loadingChanged, this, [this] {
        if (m_place.isLoading())
            endLook();
    });
    if (place.areMeshesListed())
        listed();
}

OpenUnread::~OpenUnread()
{
    m_stop.request_stop();
}

void OpenUnread::endLook()
{
    ++m_looks;
    m_stop.request_stop();
}

void OpenUnread::forget()
{
    endLook();
    take({});
}

void OpenUnread::take(std::vector<UnreadFile> files)
{
    if (std::exchange(m_files, std::move(files)) != m_files)
        Q_EMIT changed();
}

void OpenUnread::listed()
{
    if (m_place.place().kind == PlaceKind::Folder)
        look();
    else
        take(m_place.unread());
}

void OpenUnread::look()
{
    endLook();
    if (m_place.place().kind != PlaceKind::Folder)
        return;
    m_stop = {};
    const auto find = [root = m_place.place().location](
                          Meshes&, const std::stop_token& stop) -> Outcome<std::vector<UnreadFile>> {
        std::vector<UnreadFile> found = unreadBeside(root, {.stop = stop});
        return stop.stop_requested() ? Outcome<std::vector<UnreadFile>>(stopped()) : std::move(found);
    };
    m_place.opened()
        .calls()
        .load<std::vector<UnreadFile>>(find, m_stop)
        .callBack(this, [this, look = m_looks](const Outcome<std::vector<UnreadFile>>& found) {
            if (look == m_looks && found)
                take(*found);
        });
}

} // namespace meshwright
