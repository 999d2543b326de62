// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/pushing/merged_push.h"

#include "models/compare/three_way.h"
#include "models/files/git_history.h"
#include "models/files/git_tree.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/transfer/set_aside.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const Carried* thingIn(const MeshContents& contents, const ResourceKey& key)
{
    const auto found =
        std::ranges::find_if(contents, [&](const Carried& one) { return keyOf(one.id) == key; });
    return found == contents.end() ? nullptr : &*found;
}

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

/// Merges what a person has chosen, a thing at a time.
class MergingForPush
{
public:
    MergingForPush(const PlannedPush& planned, FolderSource source, const Place& folder, std::stop_token stop)
        : m_planned(planned),
          m_source(std::move(source)),
          m_folder(folder),
          m_stop(std::move(stop))
    {}

    void merge(const ResourceKey& key)
    {
        if (const QString why = whyNot(key); !why.isEmpty())
            m_refused[key] = why;
    }

    /// Writes into the folder what was merged. The answer is where the files are that it took the place of;
    /// empty when it took that of none.
    QString write()
    {
        if (m_ready.empty())
            return {};
        const MeshId& mesh = m_ready.front().here->id.mesh;
        Outcome<HeldMesh> held = FolderMeshes(m_folder).hold(mesh, {m_stop, {}});
        if (!held) {
            for (const Ready& one : m_ready)
                m_refused[keyOf(one.here->id)] = held.failure().message;
            return {};
        }
        SetAside aside(*held, QDateTime::currentDateTime());
        for (Ready& one : m_ready) {
            const ResourceKey key = keyOf(one.here->id);
            if (const QString why = notWritten(*held, aside, one); !why.isEmpty()) {
                m_refused[key] = why;
                continue;
            }
            m_merged.insert(key);
            one.here->description = std::move(one.description);
        }
        return aside.folder();
    }

    /// The plan with what was merged in it, and with what stays as it is.
    std::vector<PlanItem> plan(const std::set<ResourceKey>& mine) const
    {
        std::vector<PlanItem> out = withMine(m_planned, m_source, mine, m_merged);
        for (PlanItem& item : out)
            if (const auto why = m_refused.find(keyOf(item.id)); why != m_refused.end())
                item.conflict = why->second;
        return out;
    }

private:
    /// What a file is to say, with both changes in it.
    struct Ready
    {
        Carried* here;
        json description;
    };

    QString whyNot(const ResourceKey& key)
    {
        const auto here =
            std::ranges::find_if(m_source.contents, [&](const Carried& one) { return keyOf(one.id) == key; });
        const Carried* const there = thingIn(m_planned.there.contents, key);
        const Agreed* const agreed = m_planned.base.find(key);
        if (!there)
            return Texts::tr("It was deleted there: there is nothing to merge it with.");
        if (here == m_source.contents.end() || !agreed)
            return notKnown();
        const Resource& resource = resourceOf(key.kind);
        const auto parts =
            compareParts(sideOf(here->description, resource), sideOf(there->description, resource), agreed);
        if (parts.tags == Standing::ChangedBoth || parts.tags == Standing::Unclear)
            return Texts::tr("Both have other tags: choose whose count.");
        const auto base = agreedOn(here->file, here->id, *agreed, m_stop);
        if (!base)
            return notKnown();
        return mergeInto(*here, specOf(*base, key.kind), specOf(there->description, key.kind));
    }

    static QString notKnown()
    {
        return Texts::tr("It cannot be merged: git does not remember what both sides had before.");
    }

    QString mergeInto(Carried& here, const json& base, const json& theirs)
    {
        const Kind kind = here.id.kind;
        const json mine = specOf(here.description, kind);
        ThreeWay all = mergedInputs(kind, base, mine, theirs);
        if (!all.conflicts.empty())
            return Texts::tr("Both have changed the same: %1.")
                .arg(mergeConflictWords(kind, mine, theirs, all).mid(0, 3).join(u"; "_s));
        json description = here.description;
        description[resourceOf(kind).wrapper]["spec"] = std::move(all.merged["spec"]);
        if (kind == Kind::VirtualNode && m_planned.rules.faultOf)
            if (const QString fault = m_planned.rules.faultOf(createInput(description)); !fault.isEmpty())
                return Texts::tr("Merged, it would be wrong: %1").arg(fault);
        m_ready.push_back({&here, std::move(description)});
        return {};
    }

    /// Why what was merged does not take the place of its file; empty when it has.
    static QString notWritten(HeldMesh& held, SetAside& aside, const Ready& one)
    {
        const ResourceId& id = one.here->id;
        const HeldMesh::Thing* const thing = held.find(id);
        const Outcome<json> now = held.describe(id);
        if (!thing || held.twinsOf(id) || !now || *now != one.here->description)
            return Texts::tr("The file was changed meanwhile; plan the push again.");
        if (const auto failure = aside.copy(*thing))
            return failure->message;
        const auto kept = held.keep(id.kind, one.description);
        return kept ? QString() : kept.failure().message;
    }

    const PlannedPush& m_planned;
    FolderSource m_source;
    const Place& m_folder;
    std::stop_token m_stop;
    std::vector<Ready> m_ready;
    std::set<ResourceKey> m_merged;
    std::map<ResourceKey, QString> m_refused;
};

} // namespace

Pushed carryChosen(Meshes& target, const PlannedPush& planned, const FolderSource& source,
                   const TransferChoice& choice, const std::optional<Place>& folder, const CallWatch& watch)
{
    if (!folder || choice.merged.empty())
        return carryAndTake(target, withMine(planned, source, choice.mine), planned.base, planned.there.id,
                            folder, choice.theirs, watch);
    MergingForPush merging(planned, source, *folder, watch.stop);
    for (const ResourceKey& key : choice.merged)
        merging.merge(key);
    const QString aside = merging.write();
    Pushed pushed = carryAndTake(target, merging.plan(choice.mine), planned.base, planned.there.id, folder,
                                 choice.theirs, watch);
    if (!aside.isEmpty())
        pushed.setAside = pushed.setAside.isEmpty() ? aside : aside + u", "_s + pushed.setAside;
    return pushed;
}

} // namespace meshwright
