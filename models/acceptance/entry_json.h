// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/json/json_fwd.h"

#include <functional>
#include <optional>

namespace meshwright {

/// @p entry as it stands in the list "accepted" of `.meshwright.json`.
json written(const AcceptedEntry& entry);

/// What @p value, an item of that list, says; nullopt where it is not to be used, and @p tell is called with
/// each reason, and the member it is about.
std::optional<AcceptedEntry> entryIn(const json& value,
                                     const std::function<void(const Pointer& in, QString why)>& tell);

} // namespace meshwright
