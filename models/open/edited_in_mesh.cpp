// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/edited_in_mesh.h"

#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

std::map<std::string, std::size_t> nodesIn(const LiveParts& parts)
{
    std::map<std::string, std::size_t> out;
    for (const auto& [number, part] : parts)
        if (part.kind == Kind::VirtualNode && !part.name.empty())
            out.emplace(part.name, number);
    return out;
}

std::shared_ptr<const std::vector<std::string>> servicesIn(const LiveParts& parts)
{
    std::set<std::string> names;
    for (const auto& [number, part] : parts)
        if (part.kind == Kind::VirtualService && !part.name.empty())
            names.insert(part.name);
    return std::make_shared<const std::vector<std::string>>(names.begin(), names.end());
}

/// What messages call @p node: one without a name would be taken for whatever seems to be missing.
QString nameFor(const json& node)
{
    const auto name = text(member(node, nodeResource.name)).value_or("");
    return name.empty() ? Texts::tr("this virtual node")
                        : QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

EditedInMesh::EditedInMesh(const MeshAsListed& listed) : EditedInMesh(meshInPlace(listed), listed.rest->id) {}

EditedInMesh::EditedInMesh(MeshInPlace mesh, const MeshId& id)
    : m_services(servicesIn(mesh.parts)),
      m_mesh{mesh.name, {}, std::move(mesh.ids), mesh.knowledge},
      m_nodes(nodesIn(mesh.parts)),
      m_live(mesh.name, std::move(mesh.parts), mesh.knowledge),
      m_new(m_mesh.ids.size())
{
    m_mesh.ids.push_back({Kind::VirtualNode, id});
}

/// What another name hid before is there again.
void EditedInMesh::put(const std::string& name, const json& node)
{
    const auto there = m_nodes.find(name);
    const std::size_t at = there == m_nodes.end() ? m_new : there->second;
    if (m_at && *m_at != at) {
        if (m_before)
            m_live.replace(*m_at, *std::exchange(m_before, std::nullopt));
        else
            m_live.remove(*m_at);
    }
    if (m_at != at) { // all is as the place has it now
        if (at != m_new)
            m_before = m_live.parts().at(at);
        m_known.clear();
        for (const MeshIssue* issue : m_live.issuesNaming(at))
            m_known.emplace(issue->number, issue->issue.rule, issue->issue.pointer.text());
    }
    m_at = at;
    m_mesh.ids[m_new].name = name;
    m_live.replace(at, {Kind::VirtualNode, {}, name, node, m_before ? m_before->file : at});
}

/// @p issue, which names the edited node, as that node is to be told of it.
MeshProblem EditedInMesh::ofOther(const MeshIssue& issue) const
{
    MeshProblem out = problemIn(m_mesh, issue);
    std::erase_if(out.elsewhere, [&](const PlaceInMesh& place) { return place.of == m_mesh.ids[*m_at]; });
    const ResourceId& other = m_mesh.ids[issue.number];
    out.elsewhere.insert(out.elsewhere.begin(), {other, issue.issue.pointer});
    out.issue.pointer = std::ranges::find(issue.elsewhere, *m_at, &MeshPlace::number)->pointer;
    out.issue.message =
        Texts::tr("This is at odds with the %1: %2", "a resource of the same mesh, and what is wrong with it")
            .arg(words(other), issue.issue.message);
    out.issue.related.clear(); // they are places of the other
    out.issue.fixes.clear();
    out.issue.inForm.clear();
    return out;
}

NodeInMesh EditedInMesh::check(const json& node, const std::vector<Issue>& own)
{
    const std::scoped_lock lock(m_mutex);
    put(nameFor(node).toStdString(), node);
    NodeInMesh out;
    for (const MeshIssue* issue : m_live.issuesOf(*m_at))
        // What is not there yet is named by nobody.
        if (*m_at != m_new || issue->issue.rule != "unused")
            out.problems.push_back(problemIn(m_mesh, *issue));
    for (const MeshIssue* issue : m_live.issuesNaming(*m_at))
        if (issue->issue.severity != Severity::Hint &&
            !m_known.contains({issue->number, issue->issue.rule, issue->issue.pointer.text()}))
            out.ofOthers.push_back(ofOther(*issue));
    std::vector<Issue> left = own;
    m_live.takeBackAnswered(*m_at, left);
    for (const Issue& issue : own)
        if (std::ranges::find(left, issue) == left.end())
            out.answered.emplace_back(issue.rule, issue.pointer);
    return out;
}

} // namespace meshwright
