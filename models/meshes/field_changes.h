// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// One field in which two say something else.
struct FieldChange
{
    Pointer at;                     ///< "/tags" for a tag
    std::optional<std::string> tag; ///< the key of the tag it is about
    std::optional<json> before;     ///< nullopt where it comes
    std::optional<json> after;      ///< nullopt where it goes

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// What makes @p after of @p before, field by field; both may have a member `tags`, which are told apart by
/// their keys.
std::vector<FieldChange> fieldChanges(const json& before, const json& after);

} // namespace meshwright
