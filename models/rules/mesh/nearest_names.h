// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"

#include <cstddef>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

/// A name that is there.
struct NearestName
{
    std::string_view name; ///< empty when none is near
    bool isSlip = false;   ///< and no other name is as near
};

/// The names of a mesh that are nearest to those that are missing, each looked for once. Ask for it with
/// mesh.index<NearestNames>().
class NearestNames
{
public:
    explicit NearestNames(const WholeMesh& mesh) : m_mesh(mesh) {}

    /// None when none is near, or so many names are missing in so large a mesh that the cause is another
    /// one. Near is what has a slip or two, goes on behind it, or has another namespace behind its own name.
    NearestName to(std::string_view missing, Kind kind) const;

private:
    const WholeMesh& m_mesh;
    mutable std::map<std::pair<Kind, std::string_view>, NearestName> m_nearest;
    mutable std::map<Kind, std::vector<std::string_view>> m_names;
    mutable std::size_t m_left = 100'000; ///< names that are still compared: about 0.1 s
};

} // namespace meshwright
