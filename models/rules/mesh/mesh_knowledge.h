// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/kinds.h"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

/// How much is known of a kind in a mesh. What is missing is said only where the kind is known, and is an
/// error only where it is complete.
enum class Completeness : unsigned char {
    Unknown,  ///< nothing of the kind was found
    Known,    ///< something was
    Complete, ///< all there is was found
};

/// What is known of the kinds of one mesh.
struct MeshKnowledge
{
    std::array<Completeness, 7> ofKinds = {}; ///< by Kind
    /// The routers (and gateways) whose list of routes (gateway routes) names all there are.
    std::set<std::pair<Kind, std::string>> wholeParents = {};

    Completeness& of(Kind kind) { return ofKinds[static_cast<std::size_t>(kind)]; }
    /// What is known of @p kind; of the routes of @p parent, where one is named.
    Completeness about(Kind kind, std::string_view parent = {}) const;

    friend bool operator==(const MeshKnowledge&, const MeshKnowledge&) = default;
};

/// Of a mesh of which all there is was found.
MeshKnowledge allIsKnown();

} // namespace meshwright
