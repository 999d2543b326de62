// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/pull.h"

#include "models/meshes/description.h"
#include "models/meshes/transfer/taking.h"

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
        const Outcome<MeshList> list = listEverything(m_from, mesh, m_watch);
        if (!list)
            return list.failure();
        const Outcome<Described> itself = m_from.describeFully(meshAsResource(mesh), {m_watch.stop, {}});
        if (!itself)
            return itself.failure();
        const Outcome<json> note = m_to.note(QString::fromLatin1(BaseFile::name));
        BaseFile file(note ? *note : json());
        m_base = file.of(meshUid(itself->description));
        Taking taking(m_to, m_rules, m_base, m_done);
        std::optional<Failure> failure = takeAll(taking, mesh, *itself, *list);
        // What was done counts, however it ended.
        file.put(m_base);
        if (m_to.isThere())
            if (const auto unwritten = m_to.setNote(QString::fromLatin1(BaseFile::name), file.content());
                unwritten && !failure)
                failure = unwritten;
        m_done.setAside = taking.asideFolder();
        return failure ? Outcome<Pulled>(*failure) : Outcome<Pulled>(std::move(m_done));
    }

private:
    std::optional<Failure> takeAll(Taking& taking, const MeshId& mesh, const Described& itself,
                                   const MeshList& list)
    {
        const Outcome<json> meshHere = m_to.describe(meshAsResource(mesh));
        const bool isOurs = meshHere && !m_base.mesh.empty() && meshUid(*meshHere) == m_base.mesh;
        const std::string meshArn = isOurs ? metadataIn(itself.description, meshResource).arn : std::string();
        const ResourceKey meshKey = keyOf(meshAsResource(mesh));
        if (m_rules.concerns(meshKey))
            if (auto failure = taking.take(meshAsResource(mesh), itself))
                return failure;
        std::set<ResourceKey> seen{meshKey};
        for (std::size_t at = 0; at < list.refs.size(); ++at) {
            if (m_watch.progress)
                m_watch.progress(at, list.refs.size());
            const ResourceKey key = keyOf(list.refs[at].id);
            seen.insert(key);
            if (m_rules.concerns(key))
                if (auto failure = takeListed(taking, list.refs[at]))
                    return failure;
        }
        const auto isGone = [&](const ResourceKey& key) {
            return !seen.contains(key) && !list.notOffered.contains(key.kind) && m_rules.concerns(key);
        };
        for (const HeldMesh::Thing& thing : m_to.things())
            if (isGone(keyOf(thing.id)))
                if (auto failure = taking.gone(thing, meshArn))
                    return failure;
        std::erase_if(m_base.things, [&](const auto& one) {
            const auto& [kind, parent, name] = one.first;
            return isGone(one.first) && !m_to.find({kind, mesh, parent, name});
        });
        return {};
    }

    std::optional<Failure> takeListed(Taking& taking, const ResourceRef& ref)
    {
        const CallWatch quiet{m_watch.stop, {}};
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
    MeshBase m_base;
    Pulled m_done;
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
