// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/rule_info.h"

#include <QString>

#include <set>
#include <span>
#include <string>
#include <vector>

namespace meshwright {

/// A mesh as a place lists it.
struct KnownMesh
{
    std::string name;
    std::string owner = {}; ///< account of a mesh that another account shares; empty for one's own

    friend bool operator==(const KnownMesh&, const KnownMesh&) = default;
};

/// What is known of the place that a virtual node is created in, as it was listed last. Nothing is asked of
/// the place for it.
struct PlaceFacts
{
    QString place;          ///< what the person calls it
    std::string region;     ///< of the ARNs it gives out; empty while that is not known
    std::string account;    ///< one's own; empty while that is not known
    bool areListed = false; ///< whether the meshes are all there are
    std::vector<KnownMesh> meshes = {};
    KnownMesh mesh = {};              ///< whose virtual nodes are known
    std::set<std::string> nodes = {}; ///< the names in @ref mesh, as far as they are known

    friend bool operator==(const PlaceFacts&, const PlaceFacts&) = default;
};

/// Whether @p wanted, as a document names it, is @p mesh. One's own @p account may be named as the owner, or
/// left out; while it is not known, a mesh without an owner may be anybody's.
bool mayBe(const KnownMesh& mesh, const KnownMesh& wanted, const std::string& account);

/// What a place has against creating @p node in it: the mesh is not there or belongs to somebody else, the
/// name is taken. Silent about what is not known, and about what is missing or wrong by itself.
std::vector<Issue> checkPlace(const PlaceFacts& facts, const json& node);

/// The catalogue's rows of checkPlace().
std::span<const RuleInfo> placeRules();

} // namespace meshwright
