// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/taken_over.h"

#include "models/acceptance/stable_place.h"
#include "models/json/json.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

const json* below(const json* in, const std::string& key)
{
    if (!in)
        return nullptr;
    if (const auto index = in->is_array() ? listIndex(key) : std::nullopt)
        return *index < in->size() ? &(*in)[*index] : nullptr;
    return member(in, key);
}

/// Which item of @p list is @p item, or was @p other; nullopt when none is.
std::optional<std::size_t> itemIn(const json& list, const json* item, const json* other)
{
    const auto where = [&](const auto& isIt) -> std::optional<std::size_t> {
        const auto found = std::ranges::find_if(list, isIt);
        return found == list.end() ? std::nullopt
                                   : std::optional(static_cast<std::size_t>(found - list.begin()));
    };
    for (const json* wanted : {item, other})
        if (wanted)
            if (const auto found = where([&](const json& one) { return one == *wanted; }))
                return found;
    for (const json* wanted : {item, other})
        if (wanted)
            if (const auto found =
                    where([id = itemIdentity(*wanted)](const json& one) { return itemIdentity(one) == id; }))
                return found;
    return {};
}

/// The way from the top of the input to the field that is taken over.
class WayToField
{
public:
    WayToField(json mine, const json& before, const json& after, const FieldDifference& difference)
        : m_mine(std::move(mine)),
          m_before(&before),
          m_after(&after),
          m_difference(difference),
          m_steps{{&m_mine, {}, true}}
    {}

    std::optional<json> result()
    {
        const auto before = m_difference.before.keys();
        const auto after = m_difference.after.keys();
        for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
            const bool isLast = i + 1 == before.size();
            const bool isList = (m_before && m_before->is_array()) || (m_after && m_after->is_array());
            m_before = below(m_before, before[i]);
            m_after = below(m_after, after[i]);
            const Way way = isList ? goToItem(isLast) : goToMember(after[i], isLast);
            if (way == Way::Lost)
                return {};
            if (way == Way::Nothing)
                return std::move(m_mine);
        }
        if (!m_difference.from)
            remove();
        else
            *m_steps.back().value = *m_difference.from;
        return std::move(m_mine);
    }

private:
    enum class Way { There, Nothing, Lost };
    struct Step
    {
        json* value;
        std::string key; ///< in what is around it; of an item, its number
        bool isKept;     ///< also when it is empty
    };

    json& here() { return *m_steps.back().value; }

    Way goToItem(bool isLast)
    {
        if (here().is_null())
            here() = json::array();
        if (!here().is_array())
            return Way::Lost;
        auto found = itemIn(here(), m_after, m_before);
        if (!found && !m_difference.from)
            return isLast ? Way::Nothing : Way::Lost;
        if (!found) {
            if (!isLast)
                return Way::Lost;
            here().push_back(nullptr);
            found = here().size() - 1;
        }
        m_steps.push_back({&here()[*found], std::to_string(*found), true});
        return Way::There;
    }

    Way goToMember(const std::string& key, bool isLast)
    {
        if (here().is_null())
            here() = json::object();
        if (!here().is_object())
            return Way::Lost;
        if (!here().contains(key) && !m_difference.from)
            return Way::Nothing;
        json& value = here()[key]; // null where it was not there
        m_steps.push_back({&value, key, !isLast && m_before != nullptr});
        return Way::There;
    }

    void remove()
    {
        do {
            const std::string key = m_steps.back().key;
            m_steps.pop_back();
            if (here().is_array())
                here().erase(*listIndex(key));
            else
                here().erase(key);
        } while (here().empty() && !m_steps.back().isKept);
    }

    json m_mine;
    const json* m_before;
    const json* m_after;
    const FieldDifference& m_difference;
    std::vector<Step> m_steps;
};

} // namespace

std::optional<json> takenOver(json mine, const json& before, const json& after,
                              const FieldDifference& difference)
{
    if (difference.before.isRoot())
        return difference.from;
    return WayToField(std::move(mine), before, after, difference).result();
}

} // namespace meshwright
