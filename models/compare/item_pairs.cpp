// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/item_pairs.h"

#include "models/acceptance/stable_place.h"
#include "models/json/json.h"

#include <algorithm>
#include <deque>
#include <string>
#include <unordered_map>

namespace meshwright {

namespace {

using Numbers = std::vector<std::size_t>;

/// Pairs two lists step by step: what is paired by one thing is no more there for the next.
class ItemPairing
{
public:
    ItemPairing(const json::array_t& before, const json::array_t& after) : m_before(before), m_after(after)
    {
        for (std::size_t i = 0; i < before.size(); ++i)
            m_out.gone.push_back(i);
        for (std::size_t i = 0; i < after.size(); ++i)
            m_out.added.push_back(i);
    }

    /// Pairs those of which @p tell says the same.
    template <typename Tell>
    void pairBy(Tell tell)
    {
        std::unordered_map<std::string, std::deque<std::size_t>> there;
        for (const std::size_t i : m_out.added)
            there[tell(m_after[i])].push_back(i);
        Numbers gone, paired;
        for (const std::size_t i : m_out.gone) {
            const auto found = there.find(tell(m_before[i]));
            if (found == there.end() || found->second.empty()) {
                gone.push_back(i);
                continue;
            }
            m_out.both.emplace_back(i, found->second.front());
            paired.push_back(found->second.front());
            found->second.pop_front();
        }
        m_out.gone = std::move(gone);
        std::ranges::sort(paired);
        std::erase_if(m_out.added, [&](std::size_t i) { return std::ranges::binary_search(paired, i); });
    }

    void pairLastListener()
    {
        if (m_out.gone.size() != 1 || m_out.added.size() != 1)
            return;
        const std::size_t before = m_out.gone.front();
        const std::size_t after = m_out.added.front();
        if (!path(m_before[before], {"portMapping", "port"}) ||
            !path(m_after[after], {"portMapping", "port"}))
            return;
        m_out.both.emplace_back(before, after);
        m_out.gone.clear();
        m_out.added.clear();
    }

    ItemPairs pairs()
    {
        std::ranges::sort(m_out.both);
        return std::move(m_out);
    }

private:
    const json::array_t& m_before;
    const json::array_t& m_after;
    ItemPairs m_out;
};

std::string textOf(const json& item)
{
    return item.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

ItemPairs pairedItems(const json& before, const json& after)
{
    ItemPairing pairing(items(&before), items(&after));
    pairing.pairBy(textOf);
    pairing.pairBy(itemIdentity);
    pairing.pairLastListener();
    return pairing.pairs();
}

} // namespace meshwright
