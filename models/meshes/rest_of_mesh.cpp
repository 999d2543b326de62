// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/rest_of_mesh.h"

#include "models/meshes/description.h"
#include "models/meshes/list_of_kind.h"

#include <set>
#include <utility>

namespace meshwright {

namespace {

/// Reads one kind of a mesh after the other; the first failure that hinders all of it ends that.
class RestReading
{
public:
    RestReading(Meshes& meshes, const MeshId& mesh, const CallWatch& watch, const RestWanted& wanted)
        : m_meshes(meshes),
          m_watch(watch),
          m_wanted(wanted),
          m_left(wanted.most)
    {
        m_out.id = mesh;
    }

    std::optional<Failure> read()
    {
        const Outcome<MeshKnowledge> known = m_meshes.knownOf(m_out.id, {m_watch.stop, {}});
        if (!known)
            return known.failure();
        m_out.knowledge = *known;
        m_areListsWhole = *known == allIsKnown();
        for (const Kind kind : m_wanted.kinds)
            if (auto failure = kind == Kind::Mesh ? add({meshAsResource(m_out.id), {}, {}}) : readKind(kind))
                return failure;
        return {};
    }

    RestOfMesh take() { return std::move(m_out); }

private:
    /// Those of every parent, or of the mesh itself.
    std::optional<Failure> readKind(Kind kind)
    {
        ListOfKind list(m_meshes, kind, m_out.id, m_watch.stop);
        const auto ofParent = resourceOf(kind).parent;
        if (ofParent && m_failed.contains(*ofParent))
            forget(kind); // there are those of other parents
        for (const std::string& parent : ofParent ? namesOf(*ofParent) : std::vector<std::string>{{}}) {
            const auto refs = list.of(parent);
            if (!refs) {
                if (auto failure = note(kind, refs.failure(), !parent.empty()))
                    return failure;
                continue;
            }
            if (!parent.empty() && m_areListsWhole)
                m_out.knowledge.wholeParents.emplace(kind, parent);
            for (const ResourceRef& ref : *refs)
                if (auto failure = add(ref))
                    return failure;
            if (m_watch.progress)
                m_watch.progress(m_out.parts.size(), 0);
        }
        return {};
    }

    std::vector<std::string> namesOf(Kind kind) const
    {
        std::vector<std::string> out;
        for (const RestPart& part : m_out.parts)
            if (part.id.kind == kind)
                out.push_back(part.id.name);
        return out;
    }

    /// That @p kind could not be listed, of a parent or at all; the failure if it hinders everything.
    std::optional<Failure> note(Kind kind, const Failure& why, bool isOfParent)
    {
        if (isForAll(why))
            return why;
        if (isOfParent && why.code == code::notFound)
            return {}; // deleted meanwhile, with all below
        forget(kind);
        if (why.code != code::notOffered)
            m_out.notListed.try_emplace(kind, why);
        return {};
    }

    void forget(Kind kind)
    {
        m_failed.insert(kind);
        m_out.knowledge.of(kind) = Completeness::Unknown;
    }

    std::optional<Failure> add(const ResourceRef& ref)
    {
        const ResourceId& id = ref.id;
        const QString file = ref.keptAt ? ref.keptAt->path : QString();
        if (m_left == 0 || m_wanted.onlyListed.contains(id.kind)) {
            m_out.parts.push_back({id, {}, {}, file});
            return {};
        }
        --m_left;
        const Outcome<json> description = m_meshes.describe(id, {m_watch.stop, {}});
        if (description)
            m_out.parts.push_back({id, createInput(*description, resourceOf(id.kind)), {}, file});
        else if (isForAll(description.failure()))
            return description.failure();
        else if (description.failure().code != code::notFound || id.kind == Kind::Mesh)
            m_out.parts.push_back({id, {}, description.failure(), file});
        return {};
    }

    Meshes& m_meshes;
    const CallWatch& m_watch;
    const RestWanted& m_wanted;
    std::size_t m_left;
    bool m_areListsWhole = false; ///< what the place lists is all there is
    std::set<Kind> m_failed;      ///< kinds of which not all could be listed
    RestOfMesh m_out;
};

} // namespace

Outcome<RestOfMesh> readRestOfMesh(Meshes& meshes, const MeshId& mesh, const CallWatch& watch,
                                   const RestWanted& wanted)
{
    RestReading reading(meshes, mesh, watch, wanted);
    if (const auto failure = reading.read())
        return *failure;
    return reading.take();
}

} // namespace meshwright
