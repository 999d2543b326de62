// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/schema/field.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace meshwright {

/// How a tool with Terraform's schema writes a resource down.
struct BlockStyle
{
    /// What it calls a member of the API.
    std::string (*key)(const schema::Shape& shape, const schema::Field& field);
    /// What a value stands for that is no ordinary one, or is not known; nullopt for an ordinary one. nullptr
    /// where there are none.
    std::optional<json> (*meaning)(const json& value, const Whence& whence);
    Spelling whereObjects; ///< the spelling where a block is an object
    Spelling whereLists;   ///< the same where it is a list of one; nullptr where it never is
    const char* allTags;   ///< the tags with those that the tool adds to every resource
    std::span<const std::string_view> beside; ///< members of any block that are the tool's own
    /// Whether people write it: what stands at the top and is not known is then a mistake, and no answer of
    /// the service.
    bool isWritten = false;
};

/// The resource of @p kind with the attributes @p attributes, which stand at whence.at, as its create input.
/// Blocks are objects, or lists of one; what is empty and optional is not set. Where @p pending, of the same
/// form, says true, the value is not known before something else is created. @p attributes is taken apart.
ResourceInFile readBlocks(Kind kind, json& attributes, const Whence& whence, const BlockStyle& style,
                          std::string_view format, const json* pending = nullptr);

} // namespace meshwright
