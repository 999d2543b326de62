// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/mesh_rule.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace meshwright {

/// What each rule has found of each part of a mesh, of which any can be found anew.
class FoundInMesh
{
public:
    /// What the rule @p rule, by its place among all, has found of the part @p number.
    void put(std::size_t number, std::size_t rule, MeshFindings found);
    void forget(std::size_t number);
    void clear() { m_found.clear(); }

    /// All of it in the order of @p mesh's parts, as far as checkMesh() lists it. Valid until the next call.
    std::vector<const MeshIssue*> all(const WholeMesh& mesh);
    std::vector<const MeshIssue*> of(std::size_t number) const;
    /// What is found of other parts and shows in the part @p number as well. Looks through all that is found.
    std::vector<const MeshIssue*> naming(std::size_t number) const;
    NotChecked notChecked() const;

private:
    struct OfRule
    {
        std::vector<MeshIssue> issues;
        NotChecked silent;
        std::vector<NotListed> notListed;
    };
    using Key = std::pair<std::size_t, std::size_t>; ///< part and rule

    using Found = std::map<Key, OfRule>;
    std::pair<Found::const_iterator, Found::const_iterator> rangeOf(std::size_t number) const;

    Found m_found;
    std::vector<MeshIssue> m_more; ///< that say what is not listed
};

} // namespace meshwright
