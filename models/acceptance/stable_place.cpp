// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/stable_place.h"

#include "models/json/json.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// What @p value says, the same in every order and format: none of App Mesh's lists has an order that
/// means anything, and a template may write a number as text.
json withoutForm(const json& value)
{
    if (value.is_number() || value.is_boolean())
        return value.dump();
    json out = value;
    if (value.is_structured())
        for (json& inner : out)
            inner = withoutForm(inner);
    if (out.is_array())
        std::ranges::sort(out.get_ref<json::array_t&>(), [](const json& a, const json& b) { return a < b; });
    return out;
}

std::string lineOf(const json& value)
{
    return withoutForm(value).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

std::string itemIdentity(const json& item)
{
    if (const json* port = path(item, {"portMapping", "port"}))
        return lineOf({{"port", *port}});
    if (const json* service = path(item, {"virtualService", "virtualServiceName"}))
        return lineOf({{"service", *service}});
    if (const json* node = member(item, "virtualNode")) {
        const json* port = member(item, "port");
        return lineOf({{"node", *node}, {"port", port ? *port : json()}});
    }
    for (const char* const key : {"key", "name"})
        if (const json* named = member(item, key); text(named))
            return lineOf({{key, *named}});
    return lineOf(item);
}

/// The way to a place, a key after the other.
class StableWay
{
public:
    StableWay(const InputPlaces& places, const json& input) : m_places(places), m_exact(&input), m_all{&input}
    {}

    void go(const std::string& key)
    {
        const auto index = listIndex(key);
        if (m_exact && m_exact->is_array() && index && *index < m_exact->size())
            goToItem(*index);
        else
            goToMember(key);
    }

    StablePlace place() const
    {
        StablePlace out{m_text.text(), {}};
        if (m_exact && m_exact->is_primitive()) { // of items alike, each has its own
            out.values.push_back(lineOf(*m_exact));
            return out;
        }
        for (const json* value : m_all)
            out.values.push_back(lineOf(*value));
        std::ranges::sort(out.values);
        return out;
    }

private:
    void goToItem(std::size_t index)
    {
        const std::string& identity = m_places.identitiesIn(*m_exact)[index];
        std::vector<const json*> alike;
        for (const json* list : m_all) {
            const std::vector<std::string>& identities = m_places.identitiesIn(*list);
            for (std::size_t i = 0; i < identities.size(); ++i)
                if (identities[i] == identity)
                    alike.push_back(&(*list)[i]);
        }
        m_text = m_text / identity;
        m_exact = &(*m_exact)[index];
        m_all = std::move(alike);
    }

    void goToMember(const std::string& key)
    {
        std::vector<const json*> members;
        for (const json* value : m_all)
            if (const json* found = member(*value, key))
                members.push_back(found);
        // Behind the end of a list, where something is missing, one number says as much as another.
        m_text = m_text / (m_exact && m_exact->is_array() ? std::string_view("-") : std::string_view(key));
        m_exact = m_exact ? member(*m_exact, key) : nullptr;
        m_all = std::move(members);
    }

    const InputPlaces& m_places;
    Pointer m_text;
    const json* m_exact;            ///< what the pointer itself leads to; nullptr for nothing
    std::vector<const json*> m_all; ///< it, and what cannot be told from it
};

const std::vector<std::string>& InputPlaces::identitiesIn(const json& list) const
{
    const auto [found, isNew] = m_identities.try_emplace(&list);
    if (isNew)
        std::ranges::transform(items(&list), std::back_inserter(found->second), itemIdentity);
    return found->second;
}

StablePlace InputPlaces::at(const Pointer& at) const
{
    StableWay way(*this, m_input);
    for (const std::string& key : at.keys())
        way.go(key);
    return way.place();
}

StablePlace stablePlace(const json& input, const Pointer& at)
{
    return InputPlaces(input).at(at);
}

} // namespace meshwright
