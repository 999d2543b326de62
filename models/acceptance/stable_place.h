// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace meshwright {

/// A place in an input whatever the order of the lists on the way, and what stands there.
struct StablePlace
{
    /// The pointer with each index replaced by what identifies the item: a listener's port, a backend's
    /// service, a target's node and port, a key or a name, else all of it.
    std::string text;
    /// What is there, each value as a text that no order changes, sorted: one, none where nothing is; of a
    /// list or an object several, where items that cannot be told apart are on the way.
    std::vector<std::string> values;

    friend bool operator==(const StablePlace&, const StablePlace&) = default;
};

/// The places of one input: what tells the items of its lists apart is found once for all that are asked for.
/// Of one thread at a time.
class InputPlaces
{
public:
    /// @p input stays as it is as long as this lives.
    explicit InputPlaces(const json& input) : m_input(input) {}

    /// The place @p at, which may be absent.
    StablePlace at(const Pointer& at) const;

private:
    friend class StableWay;
    /// A text for each item of @p list, of m_input.
    const std::vector<std::string>& identitiesIn(const json& list) const;

    const json& m_input;
    mutable std::unordered_map<const json*, std::vector<std::string>> m_identities; ///< by list
};

/// A text for what tells @p item from the others of its list, whatever list of App Mesh that is.
std::string itemIdentity(const json& item);

/// One place @p at of @p input.
StablePlace stablePlace(const json& input, const Pointer& at);

} // namespace meshwright
