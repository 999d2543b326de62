// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace meshwright {

/// What a mesh holds of one kind, parent by parent. A place that finds those of all parents in one look is
/// asked once, when the first are asked for: a folder would be read through for every router otherwise.
class ListOfKind
{
public:
    /// @p meshes must outlive it.
    ListOfKind(Meshes& meshes, Kind kind, MeshId mesh, std::stop_token stop);

    /// As Meshes::list() answers. Those of one @p parent are handed out once; asked again, there are none.
    Outcome<std::vector<ResourceRef>> of(const std::string& parent);

private:
    Meshes& m_meshes;
    Kind m_kind;
    MeshId m_mesh;
    CallWatch m_watch;
    bool m_isAsked = false;
    std::optional<Outcome<Meshes::ByParent>> m_all;
    std::set<std::string> m_handedOut;
};

} // namespace meshwright
