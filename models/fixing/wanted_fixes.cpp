// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/wanted_fixes.h"

#include "models/fixing/proof.h"

#include <algorithm>

namespace meshwright {

WantedFixes::WantedFixes(const CheckedFile& read, const CheckedFile& known, const InventoryFixing& how)
    : m_isRuleWanted(how.isWanted)
{
    std::set<Key> all, wanted;
    for (std::size_t i = 0; i < known.resources.size(); ++i)
        for (const LocatedIssue& found : foundIn(known, i).issues) {
            all.insert(key(i, found.issue));
            if (!found.accepted)
                wanted.insert(key(i, found.issue));
        }
    for (std::size_t i = 0; i < read.resources.size(); ++i)
        for (const LocatedIssue& found : foundIn(read, i).issues) {
            auto& [there, meant] = m_counts[words(i, found.issue)];
            ++there;
            if (wanted.contains(key(i, found.issue))) {
                ++meant;
                m_wanted.insert(key(i, found.issue));
            } else if (!all.contains(key(i, found.issue))) {
                m_leftOut.insert(found.issue.rule);
            }
        }
}

WantedFixes::Key WantedFixes::key(std::size_t resource, const Issue& issue)
{
    return {resource, issue.rule, issue.message, issue.pointer};
}

WantedFixes::Words WantedFixes::words(std::size_t resource, const Issue& issue)
{
    return {resource, issue.rule, issue.message};
}

bool WantedFixes::wasThere(std::size_t resource, const Issue& issue) const
{
    return m_counts.contains(words(resource, issue));
}

bool WantedFixes::isWanted(std::size_t resource, const Issue& issue, Places places) const
{
    if (places == Places::AsRead)
        return m_wanted.contains(key(resource, issue));
    if (const auto known = m_counts.find(words(resource, issue)); known != m_counts.end())
        return known->second.first == known->second.second;
    return !m_leftOut.contains(issue.rule) && (!m_isRuleWanted || m_isRuleWanted(issue.rule));
}

WantedFixes WantedFixes::without(const std::set<Key>& keys) const
{
    WantedFixes out = *this;
    for (const Key& one : keys)
        if (out.m_wanted.erase(one) > 0) {
            const auto& [resource, rule, message, at] = one;
            --out.m_counts[{resource, rule, message}].second;
        }
    return out;
}

} // namespace meshwright
