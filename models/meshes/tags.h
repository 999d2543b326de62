// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// Tags are told apart by their keys; the order in which they are listed says nothing.
namespace meshwright {

using Tags = std::map<std::string, std::string>;

/// The tags in @p list as the API lists them (`[{"key": …, "value": …}]`) by key; nullopt when it is absent
/// or no such list, so that nobody takes a mistake for "no tags".
std::optional<Tags> tagsIn(const json* list);
/// @p tags as the API lists them.
json tagList(const Tags& tags);

/// What tag() and untag() have to be asked for so that @p before becomes @p after.
struct TagChanges
{
    json set = json::array();
    std::vector<std::string> gone;

    friend bool operator==(const TagChanges&, const TagChanges&) = default;
};
TagChanges tagChanges(const json& before, const json& after);

} // namespace meshwright
