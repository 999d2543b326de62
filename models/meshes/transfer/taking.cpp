// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/taking.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/texts.h"

#include <QFileInfo>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Times as text, as the AWS CLI prints them.
void writeTimes(json& description, const Resource& resource)
{
    const Metadata metadata = metadataIn(description, resource);
    for (const auto& [key, moment] :
         {std::pair{"createdAt", metadata.createdAt}, std::pair{"lastUpdatedAt", metadata.lastUpdatedAt}})
        if (moment.isValid() && path(description, {resource.wrapper, "metadata", key})->is_number())
            description[resource.wrapper]["metadata"][key] = timestampText(moment);
}

/// True when the file says nothing about tags, and there are some.
bool lacksTags(const Side& here, const Side& there)
{
    return !here.tags && there.tags && there.tags != digestOf(Tags());
}

/// @p here as a pull leaves files: they say nothing about tags where there are none.
Side asPulled(Side here, const Side& there)
{
    if (!here.tags && there.tags == digestOf(Tags()))
        here.tags = there.tags;
    return here;
}

/// Why nothing of @p described is to be kept.
std::optional<Failure> unusable(const ResourceId& id, const Described& described)
{
    if (auto other = isAnotherThan(id, described.description))
        return other;
    if (auto odd = hasOddSpec(id, described.description))
        return odd;
    const bool hasOddTags = described.tagsProblem && described.tagsProblem->isOfOneThing;
    return hasOddTags && id.kind != Kind::Mesh ? described.tagsProblem
                                               : std::nullopt; // all else is in a mesh
}

/// True when @p thing has a file, of whatever kind; a mesh may have none.
bool hasFile(const HeldMesh::Thing& thing)
{
    const QFileInfo file(thing.file);
    return file.exists() || file.isSymLink();
}

/// True when @p file is in the way itself: a link, a pipe. A full disk is in the way of all.
bool isOdd(const QString& file)
{
    const QFileInfo info(file);
    return info.isSymLink() || (info.exists() && !info.isFile());
}

} // namespace

Taking::Taking(HeldMesh& to, const PullRules& rules, MeshBase& base, Pulled& done)
    : m_to(to),
      m_rules(rules),
      m_base(base),
      m_done(done),
      m_aside(to, QDateTime::currentDateTime())
{
    for (const HeldMesh::Thing& thing : to.things())
        if (thing.problem)
            m_broken.emplace(thing.file.toLower(), thing.id);
}

std::optional<Failure> Taking::take(const ResourceId& id, const Described& described)
{
    if (const auto why = unusable(id, described))
        return failed(id, *why);
    const There there{id, described.description, sideOf(described.description, resourceOf(id.kind))};
    if (described.tagsProblem)
        m_done.failures.append(Texts::tr("%1: its tags could not be read, and are left as they are: %2")
                                   .arg(words(id), described.tagsProblem->message));
    const HeldMesh::Thing* thing = m_to.find(id);
    if (!thing)
        thing = brokenFileOf(id);
    if (!thing)
        return takeWithoutFile(there);
    if (!hasFile(*thing)) // a mesh need not have one; another was deleted while this went on
        return id.kind == Kind::Mesh ? put(there) : takeWithoutFile(there);
    const Outcome<json> file = thing->problem ? *thing->problem : m_to.describe(id);
    return file ? takeInPlaceOf(*thing, *file, there)
                : settle(there, *thing, nullptr, file.failure().message);
}

std::optional<Failure> Taking::takeAnotherMesh(const ResourceId& id, const json& here,
                                               const Described& described)
{
    if (const auto why = unusable(id, described))
        return failed(id, *why);
    const There there{id, described.description, sideOf(described.description, meshResource)};
    if (isTheirs(keyOf(id)))
        return replace(there, *m_to.find(id), &here);
    if (m_rules.mine.contains(keyOf(id)))
        noteChangedHere(sideOf(here, meshResource), there);
    else
        m_done.conflicts.push_back(
            {id,
             Texts::tr(
                 "The mesh in the folder is another than the one there, and only has its name: it was made "
                 "elsewhere, or the one there was deleted and made anew. Nothing of it was written."),
             here, described.description, true});
    return {};
}

bool Taking::tellTwins(const ResourceId& id)
{
    const Failure* const twins = m_to.twinsOf(id);
    if (twins && m_toldTwins.insert(keyOf(id)).second)
        m_done.failures.append(u"%1: %2"_s.arg(words(id), twins->message));
    return twins;
}

std::optional<Failure> Taking::takeInPlaceOf(const HeldMesh::Thing& thing, const json& file,
                                             const There& there)
{
    const Side here = sideOf(file, resourceOf(there.id.kind));
    const Standing standing = compare(&here, &there.side, m_base.find(keyOf(there.id)), false);
    switch (standing) {
    case Standing::Same:
        return keepSame(thing, here, there);
    case Standing::ChangedThere:
        return replace(there, thing, &file);
    case Standing::ChangedHere:
        return keepMine(thing, here, there);
    case Standing::ChangedApart:
        return keepBoth(thing, file, there);
    default:
        noteCommon(there.id, here, there.side);
        return settle(there, thing, &file, conflictWords(standing, &here, &there.side));
    }
}

bool Taking::staysAsItIs(const ResourceRef& listed, const json& tags)
{
    const Agreed* const before = m_base.find(keyOf(listed.id));
    const HeldMesh::Thing* const thing = m_to.find(listed.id);
    const auto known = tagsIn(&tags);
    if (!before || !thing || thing->problem || !known)
        return false;
    const Outcome<json> file = m_to.describe(listed.id);
    if (!file)
        return false;
    const Side here = sideOf(*file, resourceOf(listed.id.kind));
    const Side there{before->served, digestOf(*known), listed.metadata};
    const Standing standing = compare(&here, &there, before, false);
    const bool isMine = standing == Standing::ChangedHere && before->tags; // else they are news
    if (isMine) {
        m_done.changedHere.push_back(listed.id);
        noteCommon(listed.id, here, there); // both may have come to the same tags
    }
    const bool isSame = standing == Standing::Same && !lacksTags(here, there) &&
                        isSameState(here.metadata, there.metadata) &&
                        agreed(asPulled(here, there), there, nullptr) == *before;
    if (isSame)
        ++m_done.same;
    return isSame || isMine;
}

std::optional<Failure> Taking::keepSame(const HeldMesh::Thing& thing, const Side& here, There there)
{
    const Resource& resource = resourceOf(there.id.kind);
    noteAgreed(there.id, asPulled(here, there.side), there.side);
    if (!lacksTags(here, there.side) && here.metadata == there.side.metadata) {
        ++m_done.same;
        return {};
    }
    if (!QFileInfo::exists(thing.file)) // a mesh may have none of its own
        return put(std::move(there));
    writeTimes(there.description, resource);
    const Outcome<json> now = m_to.noteServed(there.id, there.description);
    if (!now)
        return failed(there.id, now.failure(), isOdd(thing.file));
    ++(now->is_null() ? m_done.same : m_done.written);
    if (!now->is_null())
        noteAgreed(there.id, asPulled(sideOf(*now, resource), there.side), there.side);
    return {};
}

std::optional<Failure> Taking::keepMine(const HeldMesh::Thing& thing, const Side& here, There there)
{
    const Agreed* const before = m_base.find(keyOf(there.id));
    // A person may have taken tags out of the file that are known: those do not come back.
    const bool areNews = lacksTags(here, there.side) && before && !before->tags;
    m_done.changedHere.push_back(there.id);
    noteChangedHere(here, there);
    if (!areNews || !QFileInfo::exists(thing.file))
        return {};
    writeTimes(there.description, resourceOf(there.id.kind));
    const Outcome<json> now = m_to.noteServed(there.id, there.description);
    return now ? std::nullopt : failed(there.id, now.failure(), isOdd(thing.file));
}

std::optional<Failure> Taking::keepBoth(const HeldMesh::Thing& thing, const json& file, const There& there)
{
    const Resource& resource = resourceOf(there.id.kind);
    if (const auto failure = m_aside.copy(thing))
        return failed(there.id, *failure);
    const Side here = sideOf(file, resource);
    const bool isSpecTheirs =
        compareParts(here, there.side, m_base.find(keyOf(there.id))).spec == Standing::ChangedThere;
    json both = isSpecTheirs ? there.description : file;
    both["tags"] = *member(isSpecTheirs ? file : there.description, "tags");
    const Side written = sideOf(both, resource);
    if (!isSpecTheirs && both["tags"].empty())
        both.erase("tags"); // as a pull leaves files
    writeTimes(both, resource);
    if (const auto kept = m_to.keep(there.id.kind, both); !kept)
        return failed(there.id, kept.failure(), isOdd(thing.file));
    ++m_done.written;
    noteCommon(there.id, written, there.side);
    return {};
}

std::optional<Failure> Taking::settle(const There& there, const HeldMesh::Thing& thing, const json* file,
                                      const QString& message)
{
    const ResourceKey key = keyOf(there.id);
    if (isTheirs(key))
        return replace(there, thing, file);
    if (file && m_rules.isMine(key, there.side))
        noteChangedHere(sideOf(*file, resourceOf(there.id.kind)), there);
    else
        m_done.conflicts.push_back({there.id, message, file ? *file : json(), there.description});
    return {};
}

std::optional<Failure> Taking::replace(const There& there, const HeldMesh::Thing& thing, const json* file)
{
    if (const auto failure = m_aside.copy(thing))
        return failed(there.id, *failure);
    // A broken file that was found by its own name has another name inside, or none.
    if (keyOf(thing.id) != keyOf(there.id))
        if (auto failure = m_to.remove(ResourceId(thing.id)))
            return failure;
    There written = there;
    const json* tags = file ? member(*file, "tags") : nullptr;
    if (tags && !there.side.tags)
        written.description["tags"] = *tags; // nothing is known about them: they stay
    return put(std::move(written));
}

std::optional<Failure> Taking::put(There there)
{
    const Resource& resource = resourceOf(there.id.kind);
    const Side here = sideOf(there.description, resource);
    if (there.side.tags == digestOf(Tags()))
        there.description.erase("tags");
    writeTimes(there.description, resource);
    const HeldMesh::Thing* const thing = m_to.find(there.id);
    const bool isInTheWay = thing && isOdd(thing->file);
    const auto kept = m_to.keepSoon(there.id.kind, there.description);
    if (kept) {
        ++m_done.written;
        noteAgreed(there.id, here, there.side);
        return {};
    }
    return failed(there.id, kept.failure(), isInTheWay);
}

void Taking::bringToDisk()
{
    for (const auto& [id, failure] : m_to.settle()) {
        m_base.things.erase(keyOf(id));
        m_done.failures.append(u"%1: %2"_s.arg(words(id), failure.message));
        --m_done.written;
    }
}

std::optional<Failure> Taking::failed(const ResourceId& id, const Failure& failure, bool isInTheWay)
{
    if (id.kind == Kind::Mesh || (failure.code == code::notWritable && !failure.isOfOneThing && !isInTheWay))
        return failure;
    m_done.failures.append(u"%1: %2"_s.arg(words(id), failure.message));
    return {};
}

} // namespace meshwright
