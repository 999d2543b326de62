// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/resource_homes.h"

namespace meshwright {

ResourceHomes::ResourceHomes(std::span<const ResourceInFile> resources) : m_resources(resources)
{
    for (std::size_t i = 0; i < resources.size(); ++i)
        for (const ResourceInFile::Origin& origin : resources[i].origins)
            m_homes.emplace(std::pair(resources[i].document, origin.inFile), i);
}

std::optional<std::size_t> ResourceHomes::of(std::size_t document, const Pointer& at) const
{
    for (Pointer here = at;; here = here.parent()) {
        const auto home = m_homes.find({document, here});
        if (home != m_homes.end())
            return home->second;
        if (here.isRoot())
            return {};
    }
}

std::optional<std::size_t> ResourceHomes::inside(std::size_t document, const Pointer& at) const
{
    const bool isAround = m_resources.size() == 1 && m_resources[0].document == document &&
                          at.contains(m_resources[0].inFile(Pointer()));
    return isAround ? std::optional<std::size_t>(0) : std::nullopt;
}

} // namespace meshwright
