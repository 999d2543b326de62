// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/renamed_resources.h"

#include "models/acceptance/stable_place.h"
#include "models/compare/compare_inputs.h"
#include "models/json/json.h"

#include <algorithm>
#include <map>
#include <string>

namespace meshwright {

namespace {

using Numbers = std::vector<std::size_t>;

/// How many values there are in @p value that are neither lists nor objects.
std::size_t leaves(const json& value)
{
    if (!value.is_structured())
        return 1;
    std::size_t out = 0;
    for (const json& inner : value)
        out += leaves(inner);
    return out;
}

std::size_t leaves(const std::optional<json>& value)
{
    return value ? leaves(*value) : 0;
}

/// How much of @p before and @p after is the same, up to 1.
double likeness(Kind kind, const json& before, const json& after)
{
    const json* first = member(before, "spec");
    const json* second = member(after, "spec");
    const std::size_t all = (first ? leaves(*first) : 0) + (second ? leaves(*second) : 0);
    if (all == 0)
        return 0;
    std::size_t other = 0;
    for (const FieldDifference& one : compareInputs(kind, before, after))
        if (one.kind == DifferenceClass::Behaviour)
            other += leaves(one.from) + leaves(one.to);
    return 1 - static_cast<double>(other) / static_cast<double>(all);
}

class Renaming
{
public:
    Renaming(const Inventory& before, const Inventory& after, ResourcePairs& pairs)
        : m_before(before),
          m_after(after),
          m_pairs(pairs)
    {}

    std::vector<std::pair<std::size_t, std::size_t>> take()
    {
        pairEqual(true); // what has moved with the router or gateway it belongs to
        pairEqual(false);
        for (const Kind kind : allKinds())
            pairAlike(kind);
        return std::move(m_out);
    }

private:
    struct Equal
    {
        Numbers before;
        Numbers after;
    };

    /// What the settings of @p resource say, in no order; empty where they say nothing.
    static std::string settingsOf(const ResourceInFile& resource)
    {
        const json* spec = member(resource.input, "spec");
        return spec && leaves(*spec) > 0 ? stablePlace(resource.input, Pointer("/spec")).values.front()
                                         : std::string();
    }

    void pairEqual(bool byName)
    {
        std::map<std::string, Equal> equal;
        const auto put = [&](const Inventory& inventory, std::size_t i, Numbers Equal::*side) {
            const ResourceInFile& resource = inventory.resource(i);
            const std::string settings = settingsOf(resource);
            if (!settings.empty())
                (equal[json::array({resourceOf(resource.kind).wrapper,
                                    byName ? inventory.resources[i].key.name : std::string(), settings})
                           .dump(-1, ' ', false, json::error_handler_t::replace)].*
                 side)
                    .push_back(i);
        };
        for (const std::size_t i : m_pairs.gone)
            put(m_before, i, &Equal::before);
        for (const std::size_t i : m_pairs.added)
            put(m_after, i, &Equal::after);
        for (const auto& [what, sides] : equal)
            if (sides.before.size() == 1 && sides.after.size() == 1)
                m_out.emplace_back(sides.before.front(), sides.after.front());
        forget();
    }

    /// Only of few: each is compared with each.
    void pairAlike(Kind kind)
    {
        constexpr std::size_t most = 60;
        const Numbers gone = ofKind(kind, m_before, m_pairs.gone);
        const Numbers added = ofKind(kind, m_after, m_pairs.added);
        if (gone.empty() || added.empty() || gone.size() > most || added.size() > most)
            return;
        constexpr double least = 0.7;
        std::map<std::size_t, Numbers> there, back;
        for (const std::size_t i : gone)
            for (const std::size_t j : added)
                if (likeness(kind, m_before.resource(i).input, m_after.resource(j).input) >= least) {
                    there[i].push_back(j);
                    back[j].push_back(i);
                }
        for (const auto& [i, candidates] : there)
            if (candidates.size() == 1 && back[candidates.front()].size() == 1)
                m_out.emplace_back(i, candidates.front());
        forget();
    }

    static Numbers ofKind(Kind kind, const Inventory& inventory, const Numbers& numbers)
    {
        Numbers out;
        std::ranges::copy_if(numbers, std::back_inserter(out),
                             [&](std::size_t i) { return inventory.resources[i].key.kind == kind; });
        return out;
    }

    /// What is paired neither went nor came.
    void forget()
    {
        Numbers before, after;
        for (const auto& [i, j] : m_out) {
            before.push_back(i);
            after.push_back(j);
        }
        std::ranges::sort(before);
        std::ranges::sort(after);
        std::erase_if(m_pairs.gone, [&](std::size_t i) { return std::ranges::binary_search(before, i); });
        std::erase_if(m_pairs.added, [&](std::size_t i) { return std::ranges::binary_search(after, i); });
    }

    const Inventory& m_before;
    const Inventory& m_after;
    ResourcePairs& m_pairs;
    std::vector<std::pair<std::size_t, std::size_t>> m_out;
};

} // namespace

std::vector<std::pair<std::size_t, std::size_t>> takeRenamed(const Inventory& before, const Inventory& after,
                                                             ResourcePairs& pairs)
{
    return pairs.gone.empty() || pairs.added.empty() ? std::vector<std::pair<std::size_t, std::size_t>>()
                                                     : Renaming(before, after, pairs).take();
}

} // namespace meshwright
