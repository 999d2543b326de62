// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/pull.h"

#include "models/meshes/description.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/taking.h"
#include "models/text/texts.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// True when the list tells that nothing but tags can have changed since @p before.
bool isAsBefore(const Agreed* before, const Metadata& listed)
{
    return before && !before->served.empty() && !listed.arn.empty() && listed.version &&
           before->version == listed.version && listed.lastUpdatedAt.isValid() &&
           before->lastUpdatedAt == listed.lastUpdatedAt;
}

/// So many new files are brought to the disk at once.
constexpr std::size_t filesAtOnce = 64;

/// Asks for everything of a mesh, thing by thing.
class Pulling
{
public:
    Pulling(Meshes& from, HeldMesh& to, const PullRules& rules, const CallWatch& watch)
        : m_from(from),
          m_to(to),
          m_rules(rules),
          m_watch(watch)
    {}

    Outcome<Pulled> run(const MeshId& mesh)
    {
        // Before anything is done, as with a folder that cannot be written in.
        if (m_to.isThere())
            if (auto failure = inTheWayOfBase(m_to.folder()))
                return *std::move(failure);
        const Outcome<MeshList> list = listEverything(m_from, mesh, m_watch);
        if (!list)
            return list.failure();
        const Outcome<Described> itself = m_from.describeFully(meshAsResource(mesh), {m_watch.stop, {}});
        if (!itself)
            return itself.failure();
        if (m_rules.concerns(keyOf(meshAsResource(mesh))))
            if (auto failure = m_to.makeRoom(m_watch.stop))
                return *std::move(failure);
        const Outcome<json> note = m_to.note(QString::fromLatin1(BaseFile::name));
        m_file = BaseFile(note ? *note : json());
        m_base = m_file.of(meshUid(itself->description));
        Taking taking(m_to, m_rules, m_base, m_done);
        std::optional<Failure> failure = takeMesh(taking, mesh, *itself);
        if (!failure && !std::ranges::any_of(m_done.conflicts, &PullConflict::isOfAll))
            failure = takeRest(taking, mesh, *list);
        taking.bringToDisk();
        // What was done counts, however it ended.
        if (const auto unwritten = saveBase())
            m_done.failures.append(
                Texts::tr("%1: it cannot be remembered what was pulled, so that later pulls and "
                          "pushes may ask more: %2")
                    .arg(QString::fromLatin1(BaseFile::name), unwritten->message));
        m_done.setAside = taking.asideFolder();
        if (failure && m_done.written == 0 && m_done.deleted.empty())
            return *std::move(failure);
        m_done.brokenOff = std::move(failure);
        return std::move(m_done);
    }

private:
    std::optional<Failure> takeMesh(Taking& taking, const MeshId& mesh, const Described& itself)
    {
        const ResourceId id = meshAsResource(mesh);
        const Outcome<json> here = m_to.describe(id);
        const bool isOurs = here && !m_base.mesh.empty() && meshUid(*here) == m_base.mesh;
        if (isOurs)
            m_meshArn = metadataIn(itself.description, meshResource).arn;
        // What was pushed or pulled there before is known by the base, whatever the file says of itself.
        if (here && m_base.things.empty() && isAnotherMesh(*here, itself.description))
            return taking.takeAnotherMesh(id, *here, itself);
        return m_rules.concerns(keyOf(id)) ? taking.take(id, itself) : std::nullopt;
    }

    std::optional<Failure> takeRest(Taking& taking, const MeshId& mesh, const MeshList& list)
    {
        std::set<ResourceKey> seen{keyOf(meshAsResource(mesh))};
        for (std::size_t at = 0; at < list.refs.size(); ++at) {
            if (m_watch.progress)
                m_watch.progress(at, list.refs.size());
            const ResourceKey key = keyOf(list.refs[at].id);
            const bool isTwice = !seen.insert(key).second; // its file is looked at, as any other's
            if (isTwice || m_to.waiting() >= filesAtOnce)
                taking.bringToDisk();
            if (m_rules.concerns(key))
                if (auto failure = takeListed(taking, list.refs[at]))
                    return failure;
            saveBaseNowAndThen(taking);
        }
        taking.bringToDisk();
        const auto isGone = [&](const ResourceKey& key) {
            return !seen.contains(key) && !list.notOffered.contains(key.kind) && m_rules.concerns(key);
        };
        std::set<ResourceKey> here;
        for (const HeldMesh::Thing& thing : m_to.things()) {
            const ResourceKey key = taking.meantBy(thing);
            here.insert(key);
            if (isGone(key))
                if (auto failure = taking.gone(thing, key, m_meshArn))
                    return failure;
        }
        std::erase_if(m_base.things,
                      [&](const auto& one) { return isGone(one.first) && !here.contains(one.first); });
        return {};
    }

    std::optional<Failure> saveBase()
    {
        if (m_file.of(m_base.mesh) == m_base)
            return {};
        if (!m_to.isThere())
            return {};
        BaseFile next = m_file;
        next.put(m_base);
        auto failure = m_to.setNote(QString::fromLatin1(BaseFile::name), next.content());
        if (!failure) // else it is to be tried again
            m_file = std::move(next);
        return failure;
    }

    /// Whoever kills the pull loses little of what is known then. The file is written whole each time: so
    /// seldom that all of it together stays in proportion to what is pulled.
    void saveBaseNowAndThen(Taking& taking)
    {
        constexpr std::size_t handful = 50;
        constexpr Clock::duration patience = std::chrono::seconds(1);
        const std::size_t unsaved = m_done.written - m_saved;
        const Clock::time_point now = Clock::now();
        const bool isMany = unsaved >= std::max(handful, m_base.things.size() / 4);
        const bool isLong = unsaved > 0 && now - m_savedAt >= std::max(patience, 20 * m_saveTook);
        if (!isMany && !isLong)
            return;
        taking.bringToDisk();
        (void)saveBase(); // what is wrong with it is told at the end
        m_saved = m_done.written;
        m_savedAt = Clock::now();
        m_saveTook = m_savedAt - now;
    }

    std::optional<Failure> takeListed(Taking& taking, const ResourceRef& ref)
    {
        const CallWatch quiet{m_watch.stop, {}};
        if (taking.tellTwins(ref.id))
            return {};
        if (isAsBefore(m_base.find(keyOf(ref.id)), ref.metadata)) {
            const Outcome<json> tags = m_from.tagsOf(ref.id, ref.metadata.arn, quiet);
            if (!tags && isForAll(tags.failure()))
                return tags.failure();
            if (tags && taking.staysAsItIs(ref, *tags))
                return {};
        }
        const Outcome<Described> described = m_from.describeFully(ref.id, quiet);
        if (described)
            return taking.take(ref.id, *described);
        if (isForAll(described.failure()))
            return described.failure();
        if (!isNotThere(described.failure())) // else it was deleted since it was listed
            m_done.failures.append(u"%1: %2"_s.arg(words(ref.id), described.failure().message));
        return {};
    }

    Meshes& m_from;
    HeldMesh& m_to;
    const PullRules& m_rules;
    const CallWatch& m_watch;
    using Clock = std::chrono::steady_clock;

    BaseFile m_file;
    MeshBase m_base;
    Pulled m_done;
    std::string m_meshArn;   ///< where the folder was saved from this very mesh; else empty
    std::size_t m_saved = 0; ///< of what was written, what the base on the disk knows
    Clock::time_point m_savedAt = Clock::now();
    Clock::duration m_saveTook = {};
};

} // namespace

Outcome<Pulled> pull(Meshes& from, const MeshId& mesh, const FolderMeshes& to, const PullRules& rules,
                     const CallWatch& watch)
{
    Outcome<HeldMesh> held = to.hold(mesh, watch);
    if (!held)
        return held.failure();
    return Pulling(from, *held, rules, watch).run(mesh);
}

} // namespace meshwright
