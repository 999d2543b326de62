// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/mesh_after_push.h"

#include "models/acceptance/acceptance_search.h"
#include "models/acceptance/entry_match.h"
#include "models/acceptance/node_acceptance.h"
#include "models/items/node_fault.h"
#include "models/json/json_type.h"
#include "models/meshes/description.h"
#include "models/rules/check.h"
#include "models/rules/mesh/check_mesh.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// A thing of the mesh as it will be.
struct ThingAfter
{
    ResourceId id;
    json input = nullptr; ///< null where nobody could read it
    QString file = {};    ///< that it stands in where it is pushed from; empty when that is none
    bool isPushed = false;
};

/// A mesh as a plan leaves it.
class MeshAfter
{
public:
    MeshAfter(const std::vector<PlanItem>& plan, const MeshContents& source, const MeshContents& there)
    {
        std::map<ResourceKey, const Carried*> here;
        for (const Carried& one : source)
            here.try_emplace(keyOf(one.id), &one);
        for (const Carried& one : there) {
            const auto same = here.find(keyOf(one.id));
            put(one, same == here.end() ? QString() : same->second->file, false);
        }
        for (const PlanItem& item : plan)
            if (const auto one = here.find(keyOf(item.id));
                one != here.end() && item.isDue() && !item.input.is_null())
                put(*one->second, one->second->file, true);
        for (const auto& [key, thing] : m_byKey)
            m_things.push_back(&thing);
    }

    std::vector<MeshPart> parts() const
    {
        std::vector<MeshPart> out;
        for (std::size_t i = 0; i < m_things.size(); ++i) {
            const ThingAfter& one = *m_things[i];
            out.push_back(
                {one.id.kind, one.id.parent, one.id.name, one.input.is_null() ? nullptr : &one.input, i, i});
        }
        return out;
    }

    const ThingAfter& thing(std::size_t number) const { return *m_things[number]; }

private:
    void put(const Carried& one, const QString& file, bool isPushed)
    {
        json input =
            one.description.is_null() ? json() : createInput(one.description, resourceOf(one.id.kind));
        m_byKey.insert_or_assign(keyOf(one.id), ThingAfter{one.id, std::move(input), file, isPushed});
    }

    std::map<ResourceKey, ThingAfter> m_byKey;
    std::vector<const ThingAfter*> m_things; ///< by the numbers of their parts
};

bool isOnAccountOfPush(const MeshIssue& found, const MeshAfter& mesh)
{
    return mesh.thing(found.number).isPushed ||
           std::ranges::any_of(found.elsewhere,
                               [&](const MeshPlace& place) { return mesh.thing(place.number).isPushed; });
}

/// Of what stands in no file that is pushed everything counts that is accepted.
bool isAccepted(const Issue& issue, const ThingAfter& about, const std::string& mesh,
                const AcceptedByFolder& accepted)
{
    if (accepted.empty() || about.input.is_null())
        return false;
    IssuesOfOwner owned({.kind = about.id.kind,
                         .mesh = mesh,
                         .parent = about.id.parent,
                         .name = about.id.name,
                         .places = std::make_shared<InputPlaces>(about.input)});
    const QString own = about.file.isEmpty() ? QString() : folderOfFile(about.file);
    return std::ranges::any_of(accepted, [&](const auto& ofFolder) {
        return (about.file.isEmpty() || ofFolder.first == own) &&
               std::ranges::any_of(ofFolder.second, [&](const AcceptedEntry& entry) {
                   return owned.isAcceptedBy(entry, issue, 0);
               });
    });
}

/// Whether @p target lists things of @p kind at all, of @p parent where they have one.
bool isOffered(Meshes& target, Kind kind, const MeshId& mesh, const std::string& parent,
               const CallWatch& watch)
{
    return target.list(kind, mesh, parent, {watch.stop, {}}).succeeded();
}

} // namespace

MeshKnowledge knownBeforePush(Meshes& target, const MeshId& mesh, const MeshContents& there,
                              const CallWatch& watch)
{
    MeshKnowledge out = allIsKnown();
    if (there.empty()) // all there will be is what is pushed
        return out;
    std::map<Kind, std::string> names; // of one of each kind
    for (const Carried& one : there)
        names.try_emplace(one.id.kind, one.id.name);
    for (const Kind kind : kindsInMesh()) {
        const auto parent = resourceOf(kind).parent;
        if (names.contains(kind))
            continue;
        const bool isAnyParent = !parent || names.contains(*parent);
        const bool isUnknown = parent && out.about(*parent) == Completeness::Unknown;
        if (isUnknown ||
            (isAnyParent && !isOffered(target, kind, mesh, parent ? names[*parent] : std::string(), watch)))
            out.of(kind) = Completeness::Unknown;
    }
    return out;
}

std::vector<ProblemAfterPush> problemsAfterPush(const std::vector<PlanItem>& plan, const MeshContents& source,
                                                const MeshContents& there, const MeshKnowledge& known,
                                                const AcceptedByFolder& accepted)
{
    if (plan.empty())
        return {};
    const std::string& name = plan.front().id.mesh.name;
    const MeshAfter mesh(plan, source, there);
    const WholeMesh whole(name, mesh.parts(), known);
    std::vector<ProblemAfterPush> out;
    for (MeshIssue& found : checkMesh(whole).issues) {
        const ThingAfter& about = mesh.thing(found.number);
        if (found.issue.severity != Severity::Hint && isOnAccountOfPush(found, mesh) &&
            !isAccepted(found.issue, about, name, accepted))
            out.push_back({about.id, !about.isPushed, std::move(found.issue)});
    }
    std::ranges::stable_partition(out, [](const ProblemAfterPush& one) { return !one.isThere; });
    return out;
}

AcceptedByFolder acceptedIn(const MeshContents& source)
{
    AcceptedByFolder out;
    for (const Carried& one : source) {
        if (one.file.isEmpty())
            continue;
        const auto [known, isNew] = out.try_emplace(folderOfFile(one.file));
        if (isNew)
            known->second = std::move(acceptanceFor(one.file).entries);
    }
    return out;
}

std::function<QString(const Carried& thing, const json& input)> faultsBut(AcceptedByFolder accepted)
{
    return [accepted = std::move(accepted)](const Carried& thing, const json& input) {
        std::vector<Issue> issues = check(input);
        if (issues.empty() || accepted.empty())
            return faultIn(issues);
        const ThingAfter about{thing.id, input, thing.file};
        std::erase_if(issues, [&](const Issue& issue) {
            return isAccepted(issue, about, thing.id.mesh.name, accepted);
        });
        return faultIn(issues);
    };
}

std::vector<ProblemAfterPush> problemsAfterPush(const std::vector<PlanItem>& plan, const MeshContents& source,
                                                const MeshContents& there, Meshes& target,
                                                const CallWatch& watch)
{
    if (std::ranges::none_of(plan, &PlanItem::isDue))
        return {};
    const MeshKnowledge known = knownBeforePush(target, plan.front().id.mesh, there, watch);
    return problemsAfterPush(plan, source, there, known, acceptedIn(source));
}

} // namespace meshwright
