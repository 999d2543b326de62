// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <string>
#include <vector>

namespace meshwright {

/// A place in an input whatever the order of the lists on the way, and what stands there.
struct StablePlace
{
    /// The pointer with each index replaced by what identifies the item: a listener's port, a backend's
    /// service, a target's node and port, a key or a name, else all of it.
    std::string text;
    /// What is there, each value as a text that no order changes, sorted: one, several where items that
    /// cannot be told apart are on the way, none where nothing is.
    std::vector<std::string> values;

    friend bool operator==(const StablePlace&, const StablePlace&) = default;
};

/// The place @p at of @p input, which may be absent there.
StablePlace stablePlace(const json& input, const Pointer& at);

} // namespace meshwright
