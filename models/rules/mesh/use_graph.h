// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/whole_mesh.h"

#include <array>
#include <cstddef>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meshwright {

/// The kinds of which @p part names something that nobody can tell; none of nullptr.
std::set<Kind> openKindsIn(const WholeMesh& mesh, const MeshPart* part);

/// Who names whom in the whole of a mesh, by names, whether or not anything is called so. Ask for it with
/// mesh.index<UseGraph>(); it stays when a part gets another input, and is told so with renew().
class UseGraph
{
public:
    explicit UseGraph(const WholeMesh& mesh);

    /// What a part names.
    struct Named
    {
        Kind kind;
        std::string name;
        bool isHome; ///< where it belongs, which is no use of it
    };
    std::span<const Named> namesIn(const MeshPart& part) const;
    using Parts = std::span<const MeshPart* const>;
    /// Those that use what is called @p name.
    Parts usersOf(Kind kind, std::string_view name) const;
    /// Those that say they belong to it.
    Parts thoseAtHomeIn(Kind kind, std::string_view name) const;
    /// All that are called @p name, read or not; of kinds that belong to the mesh itself.
    Parts called(Kind kind, std::string_view name) const;
    /// All whose parent is @p parent.
    Parts below(Kind kind, std::string_view parent) const;
    /// Those that name what is not there.
    std::vector<const MeshPart*> withMissingNames() const;
    /// Whether something uses @p part, or may because it is not known what is named somewhere.
    bool mayBeUsed(const MeshPart& part) const;

    /// That @p part has another input, and is called as before.
    void renew(const MeshPart& part);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using ByName =
        std::array<std::unordered_map<std::string, std::vector<const MeshPart*>, Hash, std::equal_to<>>, 7>;
    /// What one part says.
    struct OfPart
    {
        std::vector<Named> names;
        std::set<Kind> open;
    };

    static Parts in(const ByName& all, Kind kind, std::string_view name);
    void read(const MeshPart& part);
    bool hasUnread(Kind kind, std::string_view parent) const;
    bool hasUnreadBelow(Kind parents, Kind kind) const;

    const WholeMesh& m_mesh;
    std::unordered_map<const MeshPart*, OfPart> m_parts;
    ByName m_users, m_atHome, m_called, m_below;
    std::array<std::size_t, 7> m_open = {}; ///< how many parts name something of a kind that nobody can tell
    std::set<Kind> m_unread;                ///< kinds that something may name which is only known to be there
};

} // namespace meshwright
