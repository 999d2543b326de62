// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/mesh/mesh_knowledge.h"
#include "models/schema/kinds.h"

#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace meshwright {

/// A resource of a mesh that is checked as a whole.
struct MeshPart
{
    Kind kind = Kind::VirtualNode;
    std::string parent = {}; ///< of a route or gateway route
    std::string name = {};   ///< empty where it is not known
    /// Its create input, which outlives the mesh; nullptr where it is only known to be there.
    const json* input = nullptr;
    std::size_t number = 0; ///< by which the caller knows it
    std::size_t file = 0;   ///< what is used together with it has the same number
};

/// Everything known of one mesh. What rules look up again and again is made once, when it is first asked for.
/// Of one thread at a time.
class WholeMesh
{
public:
    /// @p name is the mesh's, @p parts what it holds, itself included, in the order they were found.
    WholeMesh(std::string name, std::vector<MeshPart> parts, MeshKnowledge knowledge);
    WholeMesh(const WholeMesh&) = delete;
    WholeMesh& operator=(const WholeMesh&) = delete;
    ~WholeMesh();

    const std::string& name() const { return m_name; }
    /// The mesh itself; nullptr when it was not found, or in several states, of which nobody knows which is
    /// in force.
    const MeshPart* self() const;
    /// All of it, in the order it was found.
    std::span<const MeshPart> parts() const { return m_parts; }
    /// Those of @p kind with an input, in the order they were found; of those that lookAt() says.
    std::span<const MeshPart* const> of(Kind kind) const;
    /// The same of all of them, whatever is looked at: for what must know the whole mesh.
    std::span<const MeshPart* const> allOf(Kind kind) const;
    /// The names of @p kind that are there, found or only named, sorted; each once.
    std::vector<std::string_view> namesOf(Kind kind, std::string_view parent = {}) const;
    /// Whether there is one of that name, whether or not its input is known.
    bool has(Kind kind, std::string_view name, std::string_view parent = {}) const;
    /// The one of that name with an input; nullptr when there is none, or several: files beside each other
    /// often hold one resource in several states, and nobody knows which of them is in force.
    const MeshPart* find(Kind kind, std::string_view name, std::string_view parent = {}) const;
    /// The first of that name with an input; nullptr when there is none.
    const MeshPart* firstOf(Kind kind, std::string_view name, std::string_view parent = {}) const;
    /// Whether @p part is the only one of its name.
    bool isOnlyOne(const MeshPart& part) const { return find(part.kind, part.name, part.parent) == &part; }
    /// The routes of the router @p parent, or the gateway routes of the gateway, with an input, of which each
    /// is the only one of its name.
    std::span<const MeshPart* const> childrenOf(Kind kind, std::string_view parent) const;
    /// Whether childrenOf() has every one that is known to be there.
    bool areAllRead(Kind kind, std::string_view parent) const
    {
        return childrenOf(kind, parent).size() == namesOf(kind, parent).size();
    }
    Completeness knows(Kind kind, std::string_view parent = {}) const
    {
        return m_knowledge.about(kind, parent);
    }

    /// Puts @p input, which is not nullptr, in the place of that of @p part, which has one. What was looked
    /// up in the mesh is made anew, but for the indexes @p Kept, which are told so or do not mind.
    template <typename... Kept>
    void setInput(const MeshPart& part, const json* input)
    {
        m_parts[static_cast<std::size_t>(&part - m_parts.data())].input = input;
        forgetBut<Kept...>();
    }
    /// From now on of() gives those of @p parts only, and so do the indexes but @p Kept.
    template <typename... Kept>
    void lookAt(const std::unordered_set<const MeshPart*>& parts)
    {
        forgetBut<Kept...>();
        narrow(parts);
    }
    /// All of them again.
    template <typename... Kept>
    void lookAtAll()
    {
        forgetBut<Kept...>();
        m_near.reset();
    }

    /// What a rule looks up in the whole mesh: made from it once, the first time it is asked for.
    template <typename Index>
    const Index& index() const
    {
        return *static_cast<const Index*>(made<Index>());
    }
    /// The same to be told of a change.
    template <typename Index>
    Index& ownIndex()
    {
        return *static_cast<Index*>(made<Index>());
    }

private:
    using PartsByKind = std::array<std::vector<const MeshPart*>, 7>;

    /// Its address tells the indexes apart: the names of their types take longer to look up.
    template <typename Index>
    static constexpr char mark = 0;

    template <typename Index>
    void* made() const
    {
        if (const std::shared_ptr<void>& there = m_indexes[&mark<Index>])
            return there.get();
        auto made = std::make_shared<Index>(*this); // it may ask for others meanwhile
        m_indexes[&mark<Index>] = made;
        return made.get();
    }
    template <typename... Kept>
    void forgetBut()
    {
        std::erase_if(m_indexes, [](const auto& index) { return (... && (index.first != &mark<Kept>)); });
    }
    void narrow(const std::unordered_set<const MeshPart*>& parts);

    using Name = std::tuple<Kind, std::string_view, std::string_view>; ///< with the parent before the name

    std::string m_name;
    std::vector<MeshPart> m_parts;
    MeshKnowledge m_knowledge;
    PartsByKind m_byKind;
    std::optional<PartsByKind> m_near; ///< those that are looked at, if not all
    struct Named
    {
        const MeshPart* first = nullptr; ///< with an input, if there is one
        std::size_t count = 0;           ///< of those with an input
    };
    std::map<Name, Named> m_byName;
    std::map<std::pair<Kind, std::string_view>, std::vector<const MeshPart*>> m_byParent;
    mutable std::unordered_map<const char*, std::shared_ptr<void>> m_indexes;
};

} // namespace meshwright
