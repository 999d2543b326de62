// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_captures.h"

#include <utility>

namespace meshwright {

OpenCaptures::OpenCaptures(OpenPlace& place, QObject* parent) : QObject(parent), m_place(place)
{
    connect(&place, &OpenPlace::placeChanged, this, [this] { take({}); });
    connect(&place, &OpenPlace::meshesListed, this, &OpenCaptures::look);
    // What is listed now waits behind the search, and is followed by another one.
    connect(&place, &OpenPlace::loadingChanged, this, [this] {
        if (m_place.isLoading())
            endLook();
    });
}

OpenCaptures::~OpenCaptures()
{
    m_stop.request_stop();
}

QString OpenCaptures::words() const
{
    return m_found.empty() ? QString() : layoutWords(m_root, m_found.size());
}

void OpenCaptures::endLook()
{
    ++m_looks;
    m_stop.request_stop();
}

void OpenCaptures::take(std::vector<Capture> found)
{
    endLook();
    m_found = std::move(found);
    Q_EMIT changed();
}

void OpenCaptures::look()
{
    take({});
    if (m_place.place().kind != PlaceKind::Folder || m_place.meshes().rowCount() > 0)
        return;
    m_root = m_place.place().location;
    m_stop = std::stop_source();
    const auto find = [root = m_root](Meshes&, const std::stop_token& stop) -> Outcome<std::vector<Capture>> {
        return findCaptures(root, {.stop = stop});
    };
    m_place.opened()
        .calls()
        .load<std::vector<Capture>>(find, m_stop)
        .callBack(this, [this, look = m_looks](const Outcome<std::vector<Capture>>& found) {
            if (look == m_looks && found)
                take(*found);
        });
}

void OpenCaptures::import()
{
    const auto copy = [root = m_root, found = m_found](Meshes&, const std::stop_token& stop) {
        return importCaptures(root, found, stop);
    };
    const OpenedPlace asked = m_place.opened();
    asked.calls().act<Imported>(copy).callBack(this, [this, asked](const Outcome<Imported>& done) {
        QStringList undone = done ? done->failures : QStringList{done.failure().message};
        if (done && done->brokenOff)
            undone.append(done->brokenOff->message);
        Q_EMIT imported(undone.join(u'\n'));
        m_place.refreshIfShown(asked.place());
    });
}

} // namespace meshwright
