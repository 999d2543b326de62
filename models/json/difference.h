// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/change.h"
#include "models/json/json_fwd.h"

#include <optional>
#include <span>
#include <vector>

namespace meshwright {

/// Equal, and written alike: 80 is not 80.0.
bool sameValue(const json& a, const json& b);

/// A short list of changes that, applied in order, turn @p from into @p to: members and items that stay are
/// left alone. No items are moved; erased ones go from the last to the first.
std::vector<Change> difference(const json& from, const json& to);

/// What @p change is about: the value that becomes another, the item that comes, goes or moves.
Pointer placeOf(const Change& change);

/// The value that is another after @p change: the list, where an item of it comes, goes or moves; nullopt
/// where only something parked is.
std::optional<Pointer> changedBy(const Change& change);

/// The innermost value around all that @p changes change; nullopt where only something parked is.
std::optional<Pointer> changedBy(std::span<const Change> changes);

/// The innermost pointer that contains what each of @p changes is about; the whole document for none.
Pointer commonPlace(std::span<const Change> changes);

} // namespace meshwright
