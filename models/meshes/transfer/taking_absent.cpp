// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/meshes/folder/file_name.h"
#include "models/meshes/transfer/taking.h"

#include <QFileInfo>

#include <optional>
#include <string>

// What only one of the two has, or what cannot be found by its name.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString lowerStem(const HeldMesh::Thing& thing)
{
    return QFileInfo(thing.file).fileName().chopped(qsizetype(5)).toLower(); // ".json"
}

} // namespace

ResourceKey Taking::meantBy(const HeldMesh::Thing& thing) const
{
    ResourceKey own = keyOf(thing.id);
    if (!thing.problem || !resourceOf(own.kind).parent || m_base.find(own))
        return own;
    const QString stem = lowerStem(thing);
    for (const auto& [key, agreed] : m_base.things)
        if (key.kind == own.kind &&
            fileStem(fileNameOf({key.kind, thing.id.mesh, key.parent, key.name})).toLower() == stem)
            return key;
    return own;
}

std::optional<Failure> Taking::takeWithoutFile(const There& there)
{
    const ResourceKey key = keyOf(there.id);
    const Standing standing = compare(nullptr, &there.side, m_base.find(key), false);
    if (standing == Standing::NewThere || isTheirs(key))
        return put(there);
    if (standing == Standing::GoneHereChangedThere && !m_rules.mine.contains(key)) {
        m_done.conflicts.push_back(
            {there.id, conflictWords(standing, nullptr, &there.side), nullptr, there.description});
        return {};
    }
    noteAgreed(there.id, there.side, there.side);
    m_done.deletedHere.push_back(there.id);
    return {};
}

std::optional<Failure> Taking::gone(const HeldMesh::Thing& thing, const ResourceKey& key,
                                    const std::string& meshArn)
{
    if (tellTwins(thing.id))
        return {};
    const ResourceId id{key.kind, thing.id.mesh, key.parent, key.name};
    const Agreed* const before = m_base.find(key);
    const Outcome<json> file = thing.problem ? *thing.problem : m_to.describe(thing.id);
    if (!file && !before)
        return {};
    if (!file && !isTheirs(key)) {
        m_done.conflicts.push_back({id, file.failure().message});
        return {};
    }
    if (!file)
        return takeOut(thing, key);
    const Side here = sideOf(*file, resourceOf(thing.id.kind));
    const bool cameFromThere = !meshArn.empty() && here.metadata.arn.starts_with(meshArn + '/');
    const Standing standing = compare(&here, nullptr, before, cameFromThere);
    if (standing == Standing::NewHere)
        return {};
    if (standing == Standing::GoneThere || isTheirs(key))
        return takeOut(thing, key);
    if (m_rules.mine.contains(key))
        m_base.things[key] = {};
    else
        m_done.conflicts.push_back({id, conflictWords(standing, &here, nullptr), *file});
    return {};
}

std::optional<Failure> Taking::takeOut(const HeldMesh::Thing& thing, const ResourceKey& key)
{
    if (const auto failure = m_aside.copy(thing))
        return failed(thing.id, *failure);
    if (auto failure = m_to.remove(ResourceId(thing.id)))
        return failure;
    m_base.things.erase(key);
    m_done.deleted.push_back({key.kind, thing.id.mesh, key.parent, key.name});
    return {};
}

const HeldMesh::Thing* Taking::brokenFileOf(const ResourceId& id) const
{
    const QString file = u"%1/%2/%3.json"_s.arg(m_to.folder(), QLatin1String(resourceOf(id.kind).folder),
                                                fileStem(fileNameOf(id)));
    const auto found = m_broken.find(file.toLower());
    return found == m_broken.end() ? nullptr : m_to.find(found->second);
}

} // namespace meshwright
