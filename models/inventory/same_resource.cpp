// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/same_resource.h"

#include "models/formats/reading_rules.h"
#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/meshes/meaning.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// No more of one name are compared with each other: the first of them may be long.
constexpr std::size_t mostCompared = 100;

/// @p value, where what it does not know is what @p other says.
json filledIn(const json& value, const json& other)
{
    if (isUnknown(value))
        return other;
    json out = value;
    if (value.is_object() && other.is_object())
        for (auto& [key, part] : out.items())
            if (const json* there = member(other, key))
                part = filledIn(part, *there);
    if (value.is_array() && other.is_array())
        for (std::size_t i = 0; i < std::min(value.size(), other.size()); ++i)
            out[i] = filledIn(out[i], other[i]);
    return out;
}

/// The members that both forms can say: not what is given along with a creation.
json comparable(const json& input, bool withTags)
{
    json out = json::object();
    if (const json* spec = member(input, "spec"))
        out["spec"] = *spec;
    if (const json* tags = member(input, "tags"); tags && withTags) {
        out["tags"] = *tags;
        if (tags->is_array())
            std::ranges::sort(out["tags"].get_ref<json::array_t&>());
    }
    return out;
}

/// What the service has answered stands beside what was written, not the other way round.
bool isAnswer(const ResourceInFile& resource)
{
    return resource.format == "service-output" || resource.format == "list";
}

QString whereWords(const Inventory& inventory, std::size_t i)
{
    return Texts::tr("%1, line %2").arg(inventory.path(i)).arg(inventory.checked(i).at.line);
}

QString sameWords(const Inventory& inventory, std::size_t first, const std::vector<Pointer>& different)
{
    const QString kind = kindWords(inventory.resource(first).kind);
    const QString where = whereWords(inventory, first);
    if (different.empty())
        return Texts::tr("This %1 stands in %2 as well, and both say the same.").arg(kind, where);
    constexpr std::size_t shownPlaces = 3;
    QStringList places;
    for (std::size_t i = 0; i < std::min(different.size(), shownPlaces); ++i)
        places.append(different[i].string());
    const auto more = static_cast<int>(different.size() - static_cast<std::size_t>(places.size()));
    return more == 0
               ? Texts::tr("This %1 stands in %2 as well, and says something else there at %3.")
                     .arg(kind, where, allOf(places))
               : Texts::tr(
                     "This %1 stands in %2 as well, and says something else there at %3 and %n more places.",
                     nullptr, more)
                     .arg(kind, where, places.join(QStringLiteral(", ")));
}

class Comparing
{
public:
    explicit Comparing(Inventory& inventory) : m_inventory(inventory) {}

    void compare(ResourceSet& set)
    {
        std::vector<std::size_t> byKey;
        for (const std::size_t i : set.resources)
            if (!m_inventory.resources[i].key.name.empty())
                byKey.push_back(i);
        const auto keyOf = [&](std::size_t i) -> const InventoryKey& { return m_inventory.resources[i].key; };
        std::ranges::stable_sort(byKey, {}, keyOf);
        std::set<std::size_t> doubled;
        for (auto same = byKey.begin(), end = same; same != byKey.end(); same = end) {
            end = std::find_if(same, byKey.end(), [&](std::size_t i) { return keyOf(i) != keyOf(*same); });
            if (end - same > 1)
                compareAll({same, end}, doubled);
        }
        std::erase_if(set.resources, [&](std::size_t i) { return doubled.contains(i); });
    }

private:
    void compareAll(std::vector<std::size_t> same, std::set<std::size_t>& doubled)
    {
        std::ranges::stable_partition(same,
                                      [&](std::size_t i) { return !isAnswer(m_inventory.resource(i)); });
        const ResourceInFile& first = m_inventory.resource(same.front());
        std::size_t count = 0;
        for (const std::size_t i : std::span(same).subspan(1)) {
            if (m_inventory.resource(i).format == first.format)
                continue;
            doubled.insert(i);
            if (m_inventory.resources[i].sameAs) // what several sets share is told once
                continue;
            m_inventory.resources[i].sameAs = same.front();
            tell(same.front(), i,
                 ++count > mostCompared ? notCompared(same.front()) : compared(same.front(), i));
        }
    }

    /// What a comparison of @p other with @p first says.
    Issue compared(std::size_t first, std::size_t other) const
    {
        const auto different =
            differences(m_inventory.resource(first).input, m_inventory.resource(other).input);
        return issueOf(reading::otherForm, different.empty() ? Pointer() : different.front(),
                       sameWords(m_inventory, first, different));
    }

    Issue notCompared(std::size_t first) const
    {
        return issueOf(reading::otherForm, Pointer(),
                       Texts::tr("This %1 stands in %2 as well, and so often elsewhere that it was not "
                                 "compared: the first %3 were.")
                           .arg(kindWords(m_inventory.resource(first).kind), whereWords(m_inventory, first),
                                QString::number(mostCompared)));
    }

    void tell(std::size_t first, std::size_t other, Issue issue)
    {
        const InventoryResource& same = m_inventory.resources[other];
        CheckedResource& checked = m_inventory.files[same.file].found[same.found];
        LocatedIssue& found = checked.issues.emplace_back(
            LocatedIssue{std::move(issue), checked.at, m_inventory.resource(other).document});
        const InventoryResource& there = m_inventory.resources[first];
        found.elsewhere.push_back({m_inventory.path(first), there.key.kind, there.key.mesh, there.key.parent,
                                   there.key.name, found.issue.pointer, m_inventory.checked(first).at});
        std::ranges::stable_sort(checked.issues, {}, &LocatedIssue::at);
    }

    Inventory& m_inventory;
};

} // namespace

std::vector<Pointer> differences(const json& one, const json& other)
{
    const bool haveTags = member(one, "tags") && member(other, "tags");
    const json a = comparable(one, haveTags);
    const json b = comparable(other, haveTags);
    std::vector<Pointer> out;
    std::set<Pointer> known;
    for (const Change& change : difference(meaning(filledIn(a, b)), meaning(filledIn(b, a))))
        if (const Pointer at = placeOf(change); known.insert(at).second)
            out.push_back(at);
    return out;
}

void compareSame(Inventory& inventory)
{
    Comparing comparing(inventory);
    for (ResourceSet& set : inventory.sets)
        comparing.compare(set);
}

} // namespace meshwright
