// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"

#include <QtGlobal>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

// Resources that name a mesh which is not there. It shows in a set of several meshes, which are checked one
// by one afterwards.
namespace meshwright {

/// The rule M13.
inline constexpr RuleInfo meshUnknownRule{"mesh-unknown", Severity::Warning,
                                          QT_TRANSLATE_NOOP("rules", "Mesh that the others do not belong to"),
                                          "App Mesh controller, issue 108"};

/// A mesh, by the name that resources give as theirs. Those with a meshOwner are not counted: their mesh is
/// somebody else's, and nobody expects it here.
struct MeshUse
{
    std::string_view name;
    std::size_t resources;
};

/// A name of a mesh that is not there, where the others agree on one.
struct OddMesh
{
    std::string_view name;
    std::string_view meant; ///< the mesh that is there
    bool isNear;            ///< in its spelling, so that a slip is likely

    friend bool operator==(const OddMesh&, const OddMesh&) = default;
};

/// Of the meshes @p used by a set, each named once, those that are most likely mistakes beside the meshes
/// @p found: spelt nearly as one that no resource or at least four times as many belong to; or the only other
/// one beside a single mesh with at least four times as many. In the order of @p used.
std::vector<OddMesh> oddMeshes(std::span<const MeshUse> used, std::span<const std::string_view> found);

/// What is to be said of each resource of @p odd. The mesh that is meant is related to it.
Issue meshUnknownIssue(const OddMesh& odd);

} // namespace meshwright
