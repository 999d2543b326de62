// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/meaning.h"
#include "models/meshes/transfer/push.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

// What has to happen so that one place has a mesh as another has it.
namespace meshwright {

using Action = PlanItem::Action;

namespace {

/// Everything of one mesh by its names.
using Index = std::map<ResourceKey, const Carried*>;

Index indexOf(const MeshContents& contents)
{
    Index out;
    for (const Carried& one : contents)
        out.try_emplace(keyOf(one.id), &one);
    return out;
}

const Carried* findIn(const Index& index, const ResourceKey& key)
{
    const auto found = index.find(key);
    return found == index.end() ? nullptr : found->second;
}

json specOf(const json& description, const Resource& resource)
{
    const json* spec = path(description, {resource.wrapper, "spec"});
    return spec ? meaning(*spec) : json::object();
}

/// What is compared of @p description; its tags only where those are.
json compared(const json& description, const Resource& resource, bool withTags)
{
    json out{{"spec", specOf(description, resource)}};
    const auto tags = tagsIn(member(description, "tags"));
    if (withTags && tags && !tags->empty())
        out["tags"] = tagList(*tags);
    return out;
}

/// Makes the items of one plan.
class Planner
{
public:
    Planner(const Index& source, const Index& target, const MeshBase& base, const PushRules& rules)
        : m_target(target),
          m_base(base),
          m_rules(rules),
          m_hereMesh(metadataOfMesh(source)),
          m_thereMesh(metadataOfMesh(target))
    {}

    PlanItem plan(const Carried& wanted) const
    {
        const Resource& resource = resourceOf(wanted.id.kind);
        const Carried* const there = findIn(m_target, keyOf(wanted.id));
        PlanItem item;
        item.action = there ? Action::Update : Action::Create;
        item.id = wanted.id;
        item.id.mesh.owner = m_rules.meshOwner;
        if (wanted.id.kind == Kind::Mesh) {
            item.owner = m_hereMesh.meshOwner;
            item.ownerThere = m_thereMesh.meshOwner;
        }
        if (!readSides(item, wanted, there))
            return item;
        const json* const tags = member(wanted.description, "tags");
        item.input = createInput(wanted.description, resource);
        if (!m_rules.meshOwner.empty() && wanted.id.kind != Kind::Mesh)
            item.input["meshOwner"] = m_rules.meshOwner;
        item.after = compared(wanted.description, resource, tags != nullptr);
        if (there)
            compareWith(item, *there, resource, tags);
        decide(item, standingOf(item));
        if (there && item.isDue() && (!isForced(item) || isMerged(item)))
            leaveTheirs(item);
        lookForFaults(item, wanted, resource);
        return item;
    }

private:
    static Metadata metadataOfMesh(const Index& index)
    {
        for (const auto& [key, one] : index)
            if (key.kind == Kind::Mesh)
                return metadataIn(one->description, meshResource);
        return {};
    }

    /// False when one of them cannot be read, and so not compared.
    static bool readSides(PlanItem& item, const Carried& wanted, const Carried* there)
    {
        const Resource& resource = resourceOf(wanted.id.kind);
        if (wanted.problem) {
            item.conflict = wanted.problem->message;
            return false;
        }
        const json* const tags = member(wanted.description, "tags");
        if (tags && !tagsIn(tags)) {
            item.conflict =
                Texts::tr("Its tags are no list of objects with key and value. Mend them in the file.");
            return false;
        }
        if (there && there->problem) {
            item.conflict = Texts::tr("It could not be read there: %1").arg(there->problem->message);
            return false;
        }
        item.here = sideOf(wanted.description, resource);
        if (there)
            item.there = sideOf(there->description, resource);
        if (there && wanted.id.kind == Kind::Mesh && !path(wanted.description, {resource.wrapper, "spec"}))
            item.here->spec = item.there->spec; // a folder without a mesh.json wants nothing of it
        return true;
    }

    static void compareWith(PlanItem& item, const Carried& there, const Resource& resource, const json* tags)
    {
        item.before = compared(there.description, resource, tags != nullptr);
        item.input.erase("tags");
        if (item.here->spec == item.there->spec)
            item.input = nullptr; // only tags differ, if anything
        if (tags && item.there->tags && item.here->tags != item.there->tags)
            item.tags = tagList(*tagsIn(tags));
        if (tags && there.tagsProblem)
            item.conflict =
                Texts::tr("Its tags there could not be read, so nobody can tell which would go: %1")
                    .arg(there.tagsProblem->message);
    }

    Standing standingOf(const PlanItem& item) const
    {
        const Metadata& here = item.here->metadata;
        const bool cameFromThere = !m_hereMesh.uid.empty() && m_hereMesh.uid == m_thereMesh.uid &&
                                   here.arn.starts_with(m_thereMesh.arn + '/');
        return compare(&*item.here, item.there ? &*item.there : nullptr, m_base.find(keyOf(item.id)),
                       cameFromThere);
    }

    bool isForced(const PlanItem& item) const
    {
        return m_rules.force || m_rules.mine.contains(keyOf(item.id)) || isMerged(item);
    }

    bool isMerged(const PlanItem& item) const
    {
        return !m_rules.force && m_rules.merged.contains(keyOf(item.id));
    }

    void decide(PlanItem& item, Standing standing) const
    {
        const bool doesCount = isForced(item);
        if (standing == Standing::Same && item.conflict.isEmpty())
            item.action = Action::Same;
        else if (standing == Standing::ChangedThere && item.conflict.isEmpty() && !doesCount)
            item.action = Action::ChangedThere;
        if (!item.conflict.isEmpty() || doesCount)
            return;
        item.conflict = conflictWords(standing, &*item.here, item.there ? &*item.there : nullptr);
        item.canChoose = !item.conflict.isEmpty();
    }

    /// Of spec and tags only that goes there which was changed here.
    void leaveTheirs(PlanItem& item) const
    {
        const PartStandings parts = compareParts(*item.here, *item.there, m_base.find(keyOf(item.id)));
        const auto leave = [&item](json& part, const char* name) {
            part = nullptr;
            item.after.erase(name);
            if (const json* theirs = member(item.before, name))
                item.after[name] = *theirs;
        };
        if (parts.spec != Standing::ChangedHere && !isMerged(item))
            leave(item.input, "spec");
        if (parts.tags != Standing::ChangedHere)
            leave(item.tags, "tags");
        if (item.input.is_null() && item.tags.is_null())
            item.action = Action::ChangedThere; // of what was merged: they had all of it
    }

    void lookForFaults(PlanItem& item, const Carried& wanted, const Resource& resource) const
    {
        if (!item.isDue() || m_rules.force || !m_rules.faultOf)
            return;
        const json* const tags = member(wanted.description, "tags");
        if (!item.input.is_null() && wanted.id.kind == Kind::VirtualNode)
            item.conflict = m_rules.faultOf(wanted, createInput(wanted.description, resource));
        else if (tags && (item.action == Action::Create || !item.tags.is_null()))
            // They alone are looked at, in a node with which nothing else is wrong.
            item.conflict = m_rules.faultOf(wanted, {{"meshName", "mesh"},
                                                     {"virtualNodeName", "node"},
                                                     {"spec", json::object()},
                                                     {"tags", *tags}});
    }

    const Index& m_target;
    const MeshBase& m_base;
    const PushRules& m_rules;
    Metadata m_hereMesh;
    Metadata m_thereMesh;
};

/// What is wrong with names that several of @p contents have: nobody can tell which of them counts.
std::map<ResourceKey, Failure> twinsIn(const MeshContents& contents)
{
    std::set<ResourceKey> seen;
    std::map<ResourceKey, Failure> out;
    for (const Carried& one : contents)
        if (!seen.insert(keyOf(one.id)).second && one.problem)
            out.emplace(keyOf(one.id), *one.problem);
    return out;
}

int rank(const PlanItem& item)
{
    if (item.isDue() || !item.conflict.isEmpty())
        return 0;
    return item.action == Action::ChangedThere ? 1 : 2;
}

} // namespace

std::vector<PlanItem> planPush(const MeshContents& source, const MeshContents& target, const MeshBase& base,
                               const PushRules& rules)
{
    const Index here = indexOf(source);
    const Index there = indexOf(target);
    const Planner planner(here, there, base, rules);
    std::vector<PlanItem> plan;
    plan.reserve(source.size());
    const auto twins = twinsIn(source);
    for (const Carried& wanted : source)
        if (const auto twin = twins.find(keyOf(wanted.id)); twin != twins.end())
            plan.push_back(planner.plan({wanted.id, nullptr, twin->second}));
        else
            plan.push_back(planner.plan(wanted));
    for (const Carried& one : target)
        if (!here.contains(keyOf(one.id)))
            plan.push_back({Action::OnlyThere, one.id});
    std::ranges::stable_sort(plan, {}, rank);
    return plan;
}

bool isAnythingToDo(const std::vector<PlanItem>& plan)
{
    return std::ranges::any_of(plan,
                               [](const PlanItem& item) { return item.isDue() || !item.conflict.isEmpty(); });
}

} // namespace meshwright
