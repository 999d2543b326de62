// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/node_update.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/meshes/tags.h"
#include "models/text/texts.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

json tagsOf(const json& input)
{
    const json* tags = member(input, "tags");
    return tags ? *tags : json::array();
}

QString keysOf(const json& tags)
{
    QStringList keys;
    for (const json& tag : items(&tags)) {
        const auto key = text(member(tag, "key")).value_or("");
        keys.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    return keys.join(u", "_s);
}

/// One request of an update.
struct Part
{
    QString words;
    std::function<Outcome<json>()> ask;
    std::function<void(NodeState&, const json& answer)> move; ///< what it does to the node
    std::function<bool(const NodeState& seen)> isDone;        ///< whether a node that is so has it
};

/// The list of tags of @p state becomes what untagging and tagging made of it.
void setTags(NodeState& state, const json& tags)
{
    for (json* where : {&state.input, &state.description}) {
        if (tags.empty())
            where->erase("tags");
        else
            (*where)["tags"] = tags;
    }
}

void takeTags(NodeState& state, const std::vector<std::string>& keys)
{
    json left = json::array();
    for (const json& tag : tagsOf(state.input))
        if (std::ranges::find(keys, text(member(tag, "key")).value_or("")) == keys.end())
            left.push_back(tag);
    setTags(state, left);
}

void putTags(NodeState& state, const json& tags)
{
    json all = tagsOf(state.input);
    for (const json& tag : tags) {
        const auto same = std::ranges::find_if(all, [key = text(member(tag, "key"))](const json& one) {
            return text(member(one, "key")) == key;
        });
        if (same != all.end())
            *same = tag;
        else
            all.push_back(tag);
    }
    setTags(state, all);
}

std::optional<Part> specPart(Meshes& place, const NodeState& before, const json& wanted,
                             const CallWatch& watch)
{
    const json* spec = member(wanted, "spec");
    const json* old = member(before.input, "spec");
    if (!spec || (old && sameValue(*spec, *old)))
        return {};
    json input = wanted;
    input.erase("tags");
    const auto move = [spec = *spec](NodeState& now, const json& answer) {
        const json tags = tagsOf(now.input);
        const NodeState made = nodeState(answer, {});
        now.version = made.version;
        now.description = made.description;
        // A service may have added to it.
        const json as = writtenAs({{"spec", spec}}, made.input);
        now.input["spec"] = as.value("spec", spec);
        setTags(now, tags);
    };
    return Part{Texts::tr("the settings"),
                [&place, input, &watch] {
                    return place.update(Kind::VirtualNode, input, {watch.stop, {}});
                },
                move,
                [spec = *spec](const NodeState& seen) {
                    return saySame({{"spec", spec}}, {{"spec", seen.input.value("spec", json::object())}});
                }};
}

/// The tags of @p seen; none that are not known.
Tags knownTags(const NodeState& seen)
{
    const json tags = tagsOf(seen.input);
    return seen.tagsKnown ? tagsIn(&tags).value_or(Tags()) : Tags();
}

Part untagPart(Meshes& place, const ResourceId& id, const std::vector<std::string>& gone,
               const CallWatch& watch)
{
    QStringList keys;
    for (const std::string& key : gone)
        keys.append(QString::fromStdString(key));
    return {Texts::tr("removing the tags %1").arg(keys.join(u", "_s)),
            [&place, id, gone, &watch] {
                return place.untag(id, gone, {watch.stop, {}});
            },
            [gone](NodeState& now, const json&) { takeTags(now, gone); },
            [gone](const NodeState& seen) {
                return seen.tagsKnown &&
                       std::ranges::none_of(
                           gone, [tags = knownTags(seen)](const auto& key) { return tags.contains(key); });
            }};
}

Part tagPart(Meshes& place, const ResourceId& id, const json& set, const CallWatch& watch)
{
    return {Texts::tr("setting the tags %1").arg(keysOf(set)),
            [&place, id, set, &watch] {
                return place.tag(id, set, {watch.stop, {}});
            },
            [set](NodeState& now, const json&) { putTags(now, set); },
            [set](const NodeState& seen) { return tagChanges(tagList(knownTags(seen)), set).set.empty(); }};
}

std::vector<Part> partsOf(Meshes& place, const NodeState& before, const json& wanted, const CallWatch& watch)
{
    std::vector<Part> parts;
    if (auto spec = specPart(place, before, wanted, watch))
        parts.push_back(std::move(*spec));
    const ResourceId id = nodeAsResource(nodeIdIn(wanted));
    const TagChanges changes = tagChanges(tagsOf(before.input), tagsOf(wanted));
    if (!changes.gone.empty())
        parts.push_back(untagPart(place, id, changes.gone, watch));
    if (!changes.set.empty())
        parts.push_back(tagPart(place, id, changes.set, watch));
    return parts;
}

/// Looks at the node again, whatever has happened.
void look(NodeUpdate& update, const std::vector<Part>& parts, Meshes& place, const CallWatch& watch)
{
    const Outcome<NodeState> seen = readNode(place, nodeIdIn(update.now.input), {watch.stop, {}});
    if (!seen) {
        update.notSeen = seen.failure();
        return;
    }
    const auto at = static_cast<std::size_t>(update.done.size());
    const bool mayBeDone =
        update.failure && (update.failure->isUncertain || update.failure->code == code::connectionLost);
    if (mayBeDone && parts[at].isDone(*seen)) {
        parts[at].move(update.now, seen->description);
        update.done.append(update.notDone.takeFirst());
        if (update.notDone.isEmpty())
            update.failure.reset();
        else
            update.failure->isUncertain = false; // it is seen what was done, and the rest was not sent
    }
    // Whoever was faster since is noticed by the next update.
    if (seen->version != update.now.version)
        return;
    const json tags = tagsOf(update.now.input);
    update.now.description = seen->description;
    setTags(update.now, tags);
}

} // namespace

NodeUpdate updateNode(Meshes& place, const NodeState& before, const json& wanted, const CallWatch& watch)
{
    NodeUpdate update;
    update.now = before;
    const std::vector<Part> parts = partsOf(place, before, wanted, watch);
    for (const Part& part : parts) {
        if (!update.failure) {
            if (const Outcome<json> answer = part.ask()) {
                part.move(update.now, *answer);
                update.done.append(part.words);
                continue;
            } else {
                update.failure = answer.failure();
            }
        }
        update.notDone.append(part.words);
    }
    look(update, parts, place, watch);
    return update;
}

} // namespace meshwright
