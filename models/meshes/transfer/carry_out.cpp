// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/partly_done.h"
#include "models/meshes/transfer/push.h"
#include "models/text/texts.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// A plan that becomes true.
namespace meshwright {

using namespace Qt::StringLiterals;
using Action = PlanItem::Action;

namespace {

Failure changedMeanwhile()
{
    return {
        code::conflict,
        Texts::tr(
            "Somebody has changed it there since the plan was made. Nothing of theirs is overwritten: push "
            "again to see what has become of it."),
        {}};
}

QString keysOf(const std::vector<std::string>& keys)
{
    QStringList out;
    for (const std::string& key : keys)
        out.append(QString::fromStdString(key));
    return out.join(u", "_s);
}

QString keysOf(const json& tags)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : tagsIn(&tags).value_or(Tags()))
        keys.push_back(key);
    return keysOf(keys);
}

void setIn(Tags& tags, const json& list)
{
    for (const auto& [key, value] : tagsIn(&list).value_or(Tags()))
        tags[key] = value;
}

void takeFrom(Tags& tags, const std::vector<std::string>& keys)
{
    for (const std::string& key : keys)
        tags.erase(key);
}

/// Carries out the items of one plan, and notes what both places have in common afterwards.
class Carrying
{
public:
    Carrying(Meshes& target, MeshBase& base, const CallWatch& watch, const std::function<void()>& learned)
        : m_target(target),
          m_base(base),
          m_watch(watch),
          m_learned(learned)
    {}

    std::optional<Failure> carry(const PlanItem& item)
    {
        if (item.action == Action::Create)
            return create(item);
        if (!item.input.is_null())
            if (auto failure = update(item))
                return failure;
        if (item.tags.is_null())
            return {};
        QStringList done;
        if (!item.input.is_null())
            done.append(Texts::tr("the settings"));
        QStringList notDone;
        auto failure = changeTags(item, done, notDone);
        if (failure && !done.isEmpty())
            failure->message =
                Texts::tr("It was updated in part. %1").arg(partlyDoneWords(done, notDone, *failure));
        return failure;
    }

    /// What both have in common already, whatever becomes of the rest.
    void noteCommon(const PlanItem& item)
    {
        if (!item.here || !item.there)
            return;
        const auto known = m_base.things.find(keyOf(item.id));
        if (item.action == Action::Same)
            noteAgreed(item, *item.there);
        else if (known != m_base.things.end())
            agreeOnEqualParts(known->second, *item.here, *item.there);
    }

private:
    void noteAgreed(const PlanItem& item, const Side& there)
    {
        const ResourceKey key = keyOf(item.id);
        Agreed both = agreed(*item.here, there, m_base.find(key));
        if (!both.tags && !item.tags.is_null()) // nothing else tells what they are before they are changed
            both.tags = item.there->tags;
        m_base.things[key] = std::move(both);
    }

    std::optional<Failure> create(const PlanItem& item)
    {
        const Outcome<json> done = m_target.create(item.id.kind, item.input, m_watch);
        if (!done)
            return done.failure();
        if (item.id.kind == Kind::Mesh)
            m_base.mesh = meshUid(*done);
        Side there = sideOf(*done, resourceOf(item.id.kind));
        there.tags = item.here->tags ? item.here->tags : digestOf(Tags());
        m_base.things[keyOf(item.id)] = agreed(*item.here, there, nullptr);
        tellLearned();
        return {};
    }

    std::optional<Failure> update(const PlanItem& item)
    {
        const Resource& resource = resourceOf(item.id.kind);
        const Outcome<json> now = m_target.describe(item.id, m_watch);
        if (!now)
            return now.failure();
        if (sideOf(*now, resource).spec != item.there->spec)
            return changedMeanwhile();
        const Outcome<json> done = m_target.update(item.id.kind, item.input, m_watch);
        if (!done)
            return done.failure();
        Side there = sideOf(*done, resource);
        there.tags = item.there->tags; // they come next
        noteAgreed(item, there);
        tellLearned();
        return {};
    }

    std::optional<Failure> changeTags(const PlanItem& item, QStringList& done, QStringList& notDone)
    {
        // Else update() has noted what it did, or the spec there is a change of theirs.
        if (item.input.is_null() && item.here->spec == item.there->spec)
            noteAgreed(item, *item.there);
        notDone.append(Texts::tr("the tags"));
        const Outcome<json> before = m_target.tags(item.id, m_watch);
        if (!before)
            return before.failure();
        const auto tags = tagsIn(&*before);
        if (!tags || digestOf(*tags) != item.there->tags)
            return changedMeanwhile();
        notDone.clear();
        Agreed& both = m_base.things[keyOf(item.id)];
        both.tags = item.there->tags; // by whoever wants the change
        auto failure = sendTags(item, *tags, both, done, notDone);
        if (failure)
            if (auto left = tagsNow(item))
                both.tags = std::move(left);
        return failure;
    }

    /// Makes those of @p item of the tags @p now, part by part.
    std::optional<Failure> sendTags(const PlanItem& item, Tags now, Agreed& both, QStringList& done,
                                    QStringList& notDone)
    {
        std::optional<Failure> failure;
        const auto part = [&](const QString& what, const std::function<Outcome<json>()>& ask,
                              const std::function<void()>& change) {
            if (!failure)
                if (const auto answer = ask(); !answer)
                    failure = answer.failure();
            (failure ? notDone : done).append(what);
            if (failure)
                return;
            change();
            both.tags = digestOf(now);
            tellLearned();
        };
        const TagChanges changes = tagChanges(tagList(now), item.tags);
        if (!changes.set.empty())
            part(
                Texts::tr("setting the tags %1").arg(keysOf(changes.set)),
                [&] { return m_target.tag(item.id, changes.set, m_watch); },
                [&] { setIn(now, changes.set); });
        if (!changes.gone.empty())
            part(
                Texts::tr("removing the tags %1").arg(keysOf(changes.gone)),
                [&] { return m_target.untag(item.id, changes.gone, m_watch); },
                [&] { takeFrom(now, changes.gone); });
        return failure;
    }

    /// What is left after tags were changed in part; nullopt where that is not to be had.
    std::optional<std::string> tagsNow(const PlanItem& item)
    {
        const Outcome<json> now = m_target.tags(item.id, m_watch);
        const auto tags = now ? tagsIn(&*now) : std::nullopt;
        return tags ? std::optional(digestOf(*tags)) : std::nullopt;
    }

    void tellLearned() const
    {
        if (m_learned)
            m_learned();
    }

    Meshes& m_target;
    MeshBase& m_base;
    const CallWatch m_watch;
    const std::function<void()>& m_learned;
};

} // namespace

Pushed carryOut(std::vector<PlanItem> plan, Meshes& target, MeshBase& base, const CallWatch& watch,
                const std::function<void()>& learned)
{
    Pushed pushed{std::move(plan)};
    Carrying carrying(target, base, {watch.stop, {}}, learned);
    for (const PlanItem& item : pushed.items)
        carrying.noteCommon(item);
    for (std::size_t at = 0; at < pushed.items.size(); ++at) {
        PlanItem& item = pushed.items[at];
        if (pushed.brokenOff) {
            item.isOutstanding = item.isDue();
            continue;
        }
        if (watch.progress)
            watch.progress(at, pushed.items.size());
        if (!item.isDue())
            continue;
        const auto failure = carrying.carry(item);
        if (failure)
            item.failure = failure->message;
        if (failure && isForAll(*failure))
            pushed.brokenOff = failure;
    }
    return pushed;
}

} // namespace meshwright
