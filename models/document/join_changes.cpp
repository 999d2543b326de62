// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/join_changes.h"

#include "models/json/difference.h"
#include "models/json/json_type.h"

#include <utility>
#include <variant>

namespace meshwright {

namespace {

bool isNothing(const ValueChange& change)
{
    if (!change.before || !change.after)
        return !change.before && !change.after;
    return sameValue(*change.before, *change.after);
}

/// Does @p inner, which is about something inside the value at @p at, to @p value.
void applyInside(ValueChange inner, const Pointer& at, json& value)
{
    Parked none;
    inner.at = inner.at.rebased(at, Pointer());
    apply(inner, value, none);
}

/// Makes @p earlier and @p later, with nothing in between that concerns them, one change: into @p earlier
/// when that is about the same value or one around it. False when it is not.
bool joined(ValueChange& earlier, const ValueChange& later)
{
    if (earlier.at == later.at)
        earlier.after = later.after;
    else if (earlier.after && earlier.at.contains(later.at))
        applyInside(later, earlier.at, *earlier.after);
    else
        return false;
    return true;
}

} // namespace

void join(Change change, std::vector<Change>& changes)
{
    auto* later = std::get_if<ValueChange>(&change);
    for (std::size_t i = changes.size(); later && i-- > 0;) {
        auto* earlier = std::get_if<ValueChange>(&changes[i]);
        if (!earlier)
            break; // beyond an item that came or went, pointers are about other values
        const auto place = changes.begin() + static_cast<std::ptrdiff_t>(i);
        if (joined(*earlier, *later)) {
            if (isNothing(*earlier))
                changes.erase(place);
            return;
        }
        if (later->before && later->at.contains(earlier->at)) {
            applyInside(std::get<ValueChange>(inverse(*earlier)), later->at, *later->before);
            changes.erase(place);
        } else if (earlier->at.related(later->at)) {
            break;
        }
    }
    if (later && isNothing(*later))
        return;
    if (!changes.empty() && changes.back() == inverse(change))
        changes.pop_back();
    else
        changes.push_back(std::move(change));
}

} // namespace meshwright
