// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/live_mesh.h"

#include "models/rules/mesh/call_circles.h"
#include "models/rules/mesh/known_in_mesh.h"
#include "models/rules/mesh/parts_around.h"
#include "models/rules/mesh/uses.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace meshwright {

namespace {

/// In the order of meshRules().
const std::vector<const MeshRule*>& rulesInOrder()
{
    static const std::vector<const MeshRule*> all = [] {
        std::vector<const MeshRule*> out;
        for (const std::span<const MeshRule> subject : meshRules())
            for (const MeshRule& rule : subject)
                out.push_back(&rule);
        return out;
    }();
    return all;
}

MeshPart meshPart(std::size_t number, const LivePart& part)
{
    return {part.kind, part.parent, part.name, part.input.is_null() ? nullptr : &part.input,
            number,    part.file};
}

/// Whether everything is to be checked again when @p part comes, goes or changes: all look at the mesh
/// itself, and what has no name may be whatever seems to be missing.
bool mattersToAll(const LivePart& part)
{
    const MeshPart asPart = meshPart(0, part);
    return part.kind == Kind::Mesh || !isNamed(asPart) || !isHomeKnown(asPart);
}

bool areCalledAlike(const LivePart& a, const LivePart& b)
{
    return a.kind == b.kind && a.parent == b.parent && a.name == b.name && a.file == b.file &&
           !a.input.is_null() && !b.input.is_null();
}

} // namespace

std::vector<MeshPart> meshParts(const LiveParts& parts)
{
    std::vector<MeshPart> out;
    out.reserve(parts.size());
    for (const auto& [number, part] : parts)
        out.push_back(meshPart(number, part));
    return out;
}

LiveMesh::LiveMesh(std::string name, LiveParts parts, MeshKnowledge knowledge)
    : m_name(std::move(name)),
      m_parts(std::move(parts)),
      m_knowledge(std::move(knowledge))
{
    makeMesh();
    checkAll();
}

void LiveMesh::makeMesh()
{
    m_mesh = std::make_unique<WholeMesh>(m_name, meshParts(m_parts), m_knowledge);
}

void LiveMesh::replace(std::size_t number, LivePart part)
{
    const auto there = m_parts.find(number);
    if (there == m_parts.end() || there->second != part)
        change(number, std::move(part));
}

void LiveMesh::remove(std::size_t number)
{
    if (m_parts.contains(number))
        change(number, std::nullopt);
}

void LiveMesh::change(std::size_t number, std::optional<LivePart> part)
{
    const auto there = m_parts.find(number);
    const bool isThere = there != m_parts.end();
    const bool isOfAll = (isThere && mattersToAll(there->second)) || (part && mattersToAll(*part)) ||
                         (isThere && part && there->second.kind != part->kind);
    if (isOfAll) {
        (void)exchange(number, std::move(part));
        makeMesh();
        return checkAll();
    }
    std::set<std::size_t> touched = around(number);
    const Circles circles = numbersOfCircles();
    const std::optional<LivePart> before = exchange(number, std::move(part));
    const MeshAspects changed = take(number, before);
    touched.merge(around(number));
    if (changed.has(MeshAspect::Names))
        for (const MeshPart* one : m_mesh->index<UseGraph>().withMissingNames())
            touched.insert(one->number); // what is meant may have another name now
    Circles others;
    std::ranges::set_symmetric_difference(circles, numbersOfCircles(), std::inserter(others, others.end()));
    for (const std::vector<std::size_t>& circle : others)
        touched.insert(circle.begin(), circle.end());
    checkAgain(touched, number, changed);
}

/// Puts @p part there; what was there before.
std::optional<LivePart> LiveMesh::exchange(std::size_t number, std::optional<LivePart> part)
{
    std::optional<LivePart> before;
    const auto there = m_parts.find(number);
    if (there != m_parts.end())
        before = std::move(there->second);
    if (part)
        m_parts[number] = std::move(*part);
    else
        m_parts.erase(number);
    return before;
}

/// Lets the mesh know what is there now in the place of @p before, and tells what is different.
MeshAspects LiveMesh::take(std::size_t number, const std::optional<LivePart>& before)
{
    const auto now = m_parts.find(number);
    const bool isAlike = before && now != m_parts.end() && areCalledAlike(*before, now->second);
    if (!isAlike)
        makeMesh();
    const std::optional<MeshPart> old = before ? std::optional(meshPart(number, *before)) : std::nullopt;
    const MeshPart* part = partOf(number);
    const MeshAspects changed = changedAspects(*m_mesh, old ? &*old : nullptr, part);
    if (!isAlike)
        return changed;
    if (nameTheSame(*m_mesh, *old, *part))
        m_mesh->setInput<UseGraph, CallCircles>(*part, &now->second.input);
    else
        m_mesh->setInput<UseGraph>(*part, &now->second.input);
    m_mesh->ownIndex<UseGraph>().renew(*part);
    return changed;
}

const MeshPart* LiveMesh::partOf(std::size_t number) const
{
    const auto found = std::ranges::lower_bound(m_mesh->parts(), number, {}, &MeshPart::number);
    return found != m_mesh->parts().end() && found->number == number ? &*found : nullptr;
}

std::set<std::size_t> LiveMesh::around(std::size_t number) const
{
    std::set<std::size_t> out;
    const MeshPart* part = partOf(number);
    if (!part)
        return out;
    PartsAround parts(m_mesh->index<UseGraph>());
    parts.add(*part);
    for (const MeshPart* one : parts.all()) {
        out.insert(one->number);
        for (const MeshPart* inCircle : m_mesh->index<CallCircles>().of(*one))
            out.insert(inCircle->number); // two of three may be in one without calling each other
    }
    return out;
}

LiveMesh::Circles LiveMesh::numbersOfCircles() const
{
    Circles out;
    for (const CallCircles::Circle& circle : m_mesh->index<CallCircles>().all()) {
        std::vector<std::size_t> numbers;
        for (const MeshPart* node : circle)
            numbers.push_back(node->number);
        out.insert(std::move(numbers));
    }
    return out;
}

void LiveMesh::checkAll()
{
    m_found.clear();
    for (const MeshPart& part : m_mesh->parts())
        for (std::size_t rule = 0; part.input && rule < rulesInOrder().size(); ++rule)
            run(rule, part);
}

void LiveMesh::checkAgain(const std::set<std::size_t>& touched, std::size_t edited, MeshAspects changed)
{
    const std::vector<const MeshRule*>& rules = rulesInOrder();
    lookAround(touched);
    for (const std::size_t number : touched) {
        const MeshPart* part = partOf(number);
        if (!part || !part->input) {
            m_found.forget(number);
            continue;
        }
        for (std::size_t rule = 0; rule < rules.size(); ++rule)
            if (const auto near = rules[rule]->reach.near;
                near == MeshReach::Near::Around || (near == MeshReach::Near::Itself && number == edited))
                run(rule, *part);
    }
    m_mesh->lookAtAll<UseGraph, CallCircles>();
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
        if (rules[rule]->reach.everywhere.meets(changed))
            for (const MeshPart& part : m_mesh->parts())
                if (part.input)
                    run(rule, part);
}

/// Lets the mesh show only what the rules for @p numbers look at.
void LiveMesh::lookAround(const std::set<std::size_t>& numbers)
{
    PartsAround parts(m_mesh->index<UseGraph>());
    for (const std::size_t number : numbers)
        if (const MeshPart* part = partOf(number))
            parts.add(*part);
    m_mesh->lookAt<UseGraph, CallCircles>(parts.all());
}

void LiveMesh::run(std::size_t rule, const MeshPart& subject)
{
    const MeshRule& one = *rulesInOrder()[rule];
    if (!one.subjects.has(subject.kind))
        return;
    MeshFindings found;
    one.run(subject, *m_mesh, one.info, found);
    m_found.put(subject.number, rule, std::move(found));
}

void LiveMesh::takeBackAnswered(std::size_t number, std::vector<Issue>& issues)
{
    const MeshPart* part = partOf(number);
    if (!part || !part->input)
        return;
    lookAround({number});
    std::erase_if(issues, [&](const Issue& issue) { return isAnswered(issue, *part, *m_mesh); });
    m_mesh->lookAtAll<UseGraph, CallCircles>();
}

} // namespace meshwright
