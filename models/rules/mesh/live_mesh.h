// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/mesh/check_mesh.h"
#include "models/rules/mesh/found_in_mesh.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace meshwright {

/// A resource of a mesh that is checked as it changes.
struct LivePart
{
    Kind kind = Kind::VirtualNode;
    std::string parent = {}; ///< of a route or gateway route
    std::string name = {};   ///< empty where it is not known
    json input = {};         ///< null where it is only known to be there
    std::size_t file = 0;    ///< what is used together with it has the same number

    friend bool operator==(const LivePart&, const LivePart&) = default;
};
/// By number; in the order of the numbers they are there.
using LiveParts = std::map<std::size_t, LivePart>;
/// The same for a mesh that is checked once; @p parts must outlive that.
std::vector<MeshPart> meshParts(const LiveParts& parts);

/// The resources of a mesh and what is wrong with them beside each other, as they change: after an edit only
/// that is checked again which the edit can touch (MeshRule::reach), and what is found is what checkMesh()
/// finds in the whole. Of one thread at a time.
class LiveMesh
{
public:
    LiveMesh(std::string name, LiveParts parts, MeshKnowledge knowledge);
    LiveMesh(const LiveMesh&) = delete;
    LiveMesh& operator=(const LiveMesh&) = delete;

    const LiveParts& parts() const { return m_parts; }
    /// @p part is there in the place of the one with that @p number, or as a new one.
    void replace(std::size_t number, LivePart part);
    void remove(std::size_t number);

    /// Everything found, as checkMesh() orders it. Valid until the next call or change.
    std::vector<const MeshIssue*> issues() { return m_found.all(*m_mesh); }
    /// What is found of one part, in the order of the rules.
    std::vector<const MeshIssue*> issuesOf(std::size_t number) const { return m_found.of(number); }
    /// What is found of other parts and shows in that one as well.
    std::vector<const MeshIssue*> issuesNaming(std::size_t number) const { return m_found.naming(number); }
    NotChecked notChecked() const { return m_found.notChecked(); }
    /// Takes those of @p issues, of the part @p number alone, back that the mesh answers.
    void takeBackAnswered(std::size_t number, std::vector<Issue>& issues);

private:
    using Circles = std::set<std::vector<std::size_t>>; ///< numbers of the nodes that call each other

    void change(std::size_t number, std::optional<LivePart> part);
    std::optional<LivePart> exchange(std::size_t number, std::optional<LivePart> part);
    MeshAspects take(std::size_t number, const std::optional<LivePart>& before);
    void makeMesh();
    const MeshPart* partOf(std::size_t number) const;
    /// What an edit of the part @p number can touch, as the mesh is.
    std::set<std::size_t> around(std::size_t number) const;
    Circles numbersOfCircles() const;
    void checkAll();
    void checkAgain(const std::set<std::size_t>& touched, std::size_t edited, MeshAspects changed);
    void lookAround(const std::set<std::size_t>& numbers);
    void run(std::size_t rule, const MeshPart& subject);

    std::string m_name;
    LiveParts m_parts;
    MeshKnowledge m_knowledge;
    std::unique_ptr<WholeMesh> m_mesh;
    FoundInMesh m_found;
};

} // namespace meshwright
