// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/merging_into_folder.h"

#include "models/compare/three_way.h"
#include "models/files/git_history.h"
#include "models/files/git_tree.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/transfer/set_aside.h"
#include "models/meshes/transfer/standing.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

json specOf(const json& description, Kind kind)
{
    const json input = createInput(description, resourceOf(kind));
    const json* spec = member(input, "spec");
    return {{"spec", spec ? *spec : json::object()}};
}

/// The description in @p bytes whose spec is what @p agreed says; nullopt when it is another.
std::optional<json> agreedIn(const QByteArray& bytes, const ResourceId& id, const Agreed& agreed)
{
    const json file = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (file.is_discarded())
        return {};
    const Resource& resource = resourceOf(id.kind);
    auto description = asDescription(file, resource, id.mesh.name, id.name);
    const std::string spec = description ? sideOf(*description, resource).spec : std::string();
    return !spec.empty() && (spec == agreed.kept || spec == agreed.served) ? description : std::nullopt;
}

/// What @p file was when both agreed, as git remembers it; nullopt when it does not.
std::optional<json> agreedOn(const QString& file, const ResourceId& id, const Agreed& agreed,
                             const std::stop_token& stop)
{
    constexpr int most = 20; // commits of the file: what was agreed on is seldom older
    for (const GitCommit& commit : gitHistory(file, most, {.stop = stop}).commits) {
        std::optional<json> out;
        (void)readGitTree(file, commit.id,
                          [&](const GitFile& then) { out = agreedIn(then.bytes, id, agreed); },
                          {.stop = stop});
        if (out || stop.stop_requested())
            return out;
    }
    return {};
}

QString notKnown()
{
    return Texts::tr("It cannot be merged: git does not remember what both sides had before.");
}

/// Puts the tags of @p theirs, where it says any, in the place of those of @p description.
void takeTags(json& description, const json& theirs)
{
    const json* const tags = member(theirs, "tags");
    if (tags && !tags->empty())
        description["tags"] = *tags;
    else
        description.erase("tags"); // as a pull leaves files
}

/// Why @p description does not take the place of what @p here has in its file; empty when it has.
QString notWritten(HeldMesh& held, SetAside& aside, const Carried& here, const json& description)
{
    const HeldMesh::Thing* const thing = held.find(here.id);
    const Outcome<json> now = held.describe(here.id);
    if (!thing || held.twinsOf(here.id) || !now || *now != here.description)
        return Texts::tr("The file was changed meanwhile; try again.");
    if (const auto failure = aside.copy(*thing))
        return failure->message;
    const auto kept = held.keep(here.id.kind, description);
    return kept ? QString() : kept.failure().message;
}

} // namespace

MergingIntoFolder::MergingIntoFolder(FolderSource here, MeshBase base, Place folder, Means means)
    : m_here(std::move(here)),
      m_base(std::move(base)),
      m_folder(std::move(folder)),
      m_means(std::move(means))
{}

void MergingIntoFolder::merge(const ResourceKey& key, const json* theirs)
{
    if (const QString why = whyNot(key, theirs); !why.isEmpty())
        refuse(key, why);
}

void MergingIntoFolder::refuse(const ResourceKey& key, const QString& why)
{
    m_refused[key] = why;
}

Carried* MergingIntoFolder::thing(const ResourceKey& key)
{
    const auto found =
        std::ranges::find_if(m_here.contents, [&](const Carried& one) { return keyOf(one.id) == key; });
    return found == m_here.contents.end() ? nullptr : &*found;
}

QString MergingIntoFolder::whyNot(const ResourceKey& key, const json* theirs)
{
    Carried* const here = thing(key);
    const Agreed* const agreed = m_base.find(key);
    if (!theirs)
        return Texts::tr("It was deleted there: there is nothing to merge it with.");
    if (!here || !here->description.is_object() || !agreed)
        return notKnown();
    const Resource& resource = resourceOf(key.kind);
    const auto parts = compareParts(sideOf(here->description, resource), sideOf(*theirs, resource), agreed);
    if (parts.tags == Standing::ChangedBoth || parts.tags == Standing::Unclear)
        return Texts::tr("Both have other tags: choose whose count.");
    const auto base = agreedOn(here->file, here->id, *agreed, m_means.stop);
    if (!base)
        return notKnown();
    json merged = here->description;
    if (m_means.takesTags && parts.tags == Standing::ChangedThere)
        takeTags(merged, *theirs);
    return mergeInto(*here, std::move(merged), specOf(*base, key.kind), specOf(*theirs, key.kind));
}

QString MergingIntoFolder::mergeInto(Carried& here, json description, const json& base, const json& theirs)
{
    const Kind kind = here.id.kind;
    const json mine = specOf(here.description, kind);
    ThreeWay all = mergedInputs(kind, base, mine, theirs);
    if (!all.conflicts.empty())
        return Texts::tr("Both have changed the same: %1.")
            .arg(mergeConflictWords(kind, mine, theirs, all).mid(0, 3).join(u"; "_s));
    description[resourceOf(kind).wrapper]["spec"] = std::move(all.merged["spec"]);
    if (kind == Kind::VirtualNode && m_means.faultOf)
        if (const QString fault = m_means.faultOf(here, createInput(description)); !fault.isEmpty())
            return Texts::tr("Merged, it would be wrong: %1").arg(fault);
    m_ready.push_back({&here, std::move(description)});
    return {};
}

QString MergingIntoFolder::write()
{
    if (m_ready.empty())
        return {};
    const MeshId& mesh = m_ready.front().here->id.mesh;
    Outcome<HeldMesh> held = FolderMeshes(m_folder).hold(mesh, {m_means.stop, {}});
    if (!held) {
        for (const Ready& one : m_ready)
            refuse(keyOf(one.here->id), held.failure().message);
        return {};
    }
    SetAside aside(*held, QDateTime::currentDateTime());
    for (Ready& one : m_ready) {
        const ResourceKey key = keyOf(one.here->id);
        if (const QString why = notWritten(*held, aside, *one.here, one.description); !why.isEmpty()) {
            refuse(key, why);
            continue;
        }
        m_merged.insert(key);
        one.here->description = std::move(one.description);
    }
    return aside.folder();
}

} // namespace meshwright
