// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/json.h"
#include "models/meshes/description.h"
#include "models/meshes/transfer.h"

#include <algorithm>
#include <map>

// What has to happen so that one place has a mesh as another has it.
namespace meshwright {

namespace {

const Carried* findIn(const MeshContents& contents, const ResourceId& id)
{
    const auto found = std::ranges::find_if(contents, [&id](const Carried& one) {
        return one.id.kind == id.kind && one.id.parent == id.parent && one.id.name == id.name;
    });
    return found == contents.end() ? nullptr : &*found;
}

/// Tags by key, as their order says nothing.
std::map<std::string, std::string> tagsOf(const json& description)
{
    std::map<std::string, std::string> out;
    for (const json& tag : items(member(description, "tags")))
        out.emplace(text(member(tag, "key")).value_or(""), text(member(tag, "value")).value_or(""));
    return out;
}

/// A spec without members that say nothing: a service answers with empty lists where nothing was sent.
json meaning(const json& value)
{
    if (value.is_object()) {
        json out = json::object();
        for (const auto& [key, inner] : value.items())
            if (json kept = meaning(inner); !(kept.is_array() && kept.empty()))
                out[key] = std::move(kept);
        return out;
    }
    if (value.is_array()) {
        json out = json::array();
        for (const json& inner : value)
            out.push_back(meaning(inner));
        return out;
    }
    return value;
}

json specOf(const json& description, const Resource& resource)
{
    const json* spec = path(description, {resource.wrapper, "spec"});
    return spec ? *spec : json::object();
}

PlanItem planFor(const Carried& wanted, const Carried* there, const std::string& meshOwner)
{
    const Resource& resource = resourceOf(wanted.id.kind);
    PlanItem item;
    item.id = wanted.id;
    item.id.mesh.owner = meshOwner;
    item.input = createInput(wanted.description, resource);
    if (!meshOwner.empty() && wanted.id.kind != Kind::Mesh)
        item.input["meshOwner"] = meshOwner;
    if (!there) {
        item.action = PlanItem::Action::Create;
        return item;
    }
    const bool isSame =
        meaning(specOf(wanted.description, resource)) == meaning(specOf(there->description, resource));
    if (tagsOf(wanted.description) != tagsOf(there->description))
        item.tags = wanted.description.contains("tags") ? wanted.description["tags"] : json::array();
    item.input.erase("tags");
    item.action = isSame && item.tags.is_null() ? PlanItem::Action::Same : PlanItem::Action::Update;
    if (isSame)
        item.input = nullptr; // only tags differ
    return item;
}

/// The failure of carrying out @p item.
std::optional<Failure> act(const PlanItem& item, Meshes& target, const CallWatch& watch)
{
    if (item.action == PlanItem::Action::Create ||
        (item.action == PlanItem::Action::Update && !item.input.is_null())) {
        const Outcome<json> done = item.action == PlanItem::Action::Create
                                       ? target.create(item.id.kind, item.input, watch)
                                       : target.update(item.id.kind, item.input, watch);
        if (!done)
            return done.failure();
    }
    if (item.action != PlanItem::Action::Update || item.tags.is_null())
        return {};
    const Outcome<json> before = target.tags(item.id, watch);
    if (!before)
        return before.failure();
    const TagChanges changes = tagChanges(*before, item.tags);
    if (const auto done = changes.gone.empty() ? before : target.untag(item.id, changes.gone, watch); !done)
        return done.failure();
    if (const auto done = changes.set.empty() ? before : target.tag(item.id, changes.set, watch); !done)
        return done.failure();
    return {};
}

} // namespace

TagChanges tagChanges(const json& before, const json& after)
{
    const auto old = tagsOf({{"tags", before}});
    const auto fresh = tagsOf({{"tags", after}});
    TagChanges out;
    for (const auto& [key, value] : old)
        if (!fresh.contains(key))
            out.gone.push_back(key);
    for (const auto& [key, value] : fresh)
        if (const auto there = old.find(key); there == old.end() || there->second != value)
            out.set.push_back({{"key", key}, {"value", value}});
    return out;
}

std::vector<PlanItem> planPush(const MeshContents& source, const MeshContents& target,
                               const std::string& meshOwner)
{
    std::vector<PlanItem> plan;
    for (const Carried& wanted : source)
        plan.push_back(planFor(wanted, findIn(target, wanted.id), meshOwner));
    for (const Carried& there : target)
        if (!findIn(source, there.id))
            plan.push_back({PlanItem::Action::OnlyThere, there.id, nullptr, nullptr});
    return plan;
}

Outcome<std::vector<PlanItem>> carryOut(std::vector<PlanItem> plan, Meshes& target, const CallWatch& watch)
{
    for (std::size_t at = 0; at < plan.size(); ++at) {
        PlanItem& item = plan[at];
        if (watch.progress)
            watch.progress(at, plan.size());
        if (item.action != PlanItem::Action::Create && item.action != PlanItem::Action::Update)
            continue;
        const auto failure = act(item, target, {watch.stop, {}});
        if (failure && isForAll(*failure))
            return *failure;
        if (failure)
            item.failure = failure->message;
    }
    return plan;
}

} // namespace meshwright
