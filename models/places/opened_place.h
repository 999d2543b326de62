// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/async_meshes.h"
#include "models/meshes/place.h"

#include <memory>
#include <utility>

namespace meshwright {

/// A place and the open connection to it. It never becomes another place: it travels with what is asked and
/// with the answer, so that nobody has to ask afterwards which place is open.
class OpenedPlace
{
public:
    OpenedPlace(Place place, std::shared_ptr<AsyncMeshes> calls)
        : m_place(std::move(place)),
          m_calls(std::move(calls))
    {}

    const Place& place() const { return m_place; }
    AsyncMeshes& calls() const { return *m_calls; }
    /// The same for who outlives the handle.
    const std::shared_ptr<AsyncMeshes>& sharedCalls() const { return m_calls; }

    friend bool operator==(const OpenedPlace&, const OpenedPlace&) = default;

private:
    Place m_place;
    std::shared_ptr<AsyncMeshes> m_calls;
};

} // namespace meshwright
