// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/meshes.h"
#include "models/meshes/tags.h"

#include <optional>
#include <string>

// What one side of a transfer says, so short that three of them can be compared.
namespace meshwright {

/// A text that two values have in common when they mean the same: see meaning().
std::string digestOf(const json& value);

/// One thing of a mesh as one place has it.
struct Side
{
    std::string spec;                ///< digest
    std::optional<std::string> tags; ///< digest; nullopt where nothing is said about them, or known
    Metadata metadata;

    friend bool operator==(const Side&, const Side&) = default;
};

/// What @p description, one of @p resource, says; tags count where it has them beside the wrapper.
Side sideOf(const json& description, const Resource& resource);

/// The digest of @p tags.
std::string digestOf(const Tags& tags);

/// Whether both have the same spec and the same tags, as far as those are known.
bool saysTheSame(const Side& a, const Side& b);

/// True when both are the same state of the same thing of one service: nothing happened in between.
bool isSameState(const Metadata& a, const Metadata& b);

} // namespace meshwright
