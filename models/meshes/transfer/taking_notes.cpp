// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/taking.h"

#include <optional>
#include <string>

// What both sides have in common after a thing was taken, or left.
namespace meshwright {

void Taking::noteChangedHere(const Side& here, const There& there)
{
    const Agreed* const before = m_base.find(keyOf(there.id));
    const bool hasOwnSpec = compareParts(here, there.side, before).spec != Standing::Same;
    auto tags = before ? before->tags : std::nullopt;
    if (there.side.tags && (here.tags || !tags)) // a file that says nothing of them leaves them as they were
        tags = there.side.tags;
    m_base.things[keyOf(there.id)] = {there.side.spec, hasOwnSpec ? std::string() : here.spec, tags,
                                      there.side.metadata.version, there.side.metadata.lastUpdatedAt};
}

void Taking::noteCommon(const ResourceId& id, const Side& here, const Side& there)
{
    if (const auto known = m_base.things.find(keyOf(id)); known != m_base.things.end())
        agreeOnEqualParts(known->second, here, there);
}

void Taking::noteAgreed(const ResourceId& id, const Side& here, const Side& there)
{
    const ResourceKey key = keyOf(id);
    const Agreed both = agreed(here, there, m_base.find(key));
    m_base.things[key] = both;
}

} // namespace meshwright
