// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/three_way.h"

#include "models/acceptance/stable_place.h"
#include "models/compare/default_json.h"
#include "models/compare/item_pairs.h"
#include "models/compare/place_words.h"
#include "models/compare/says_nothing.h"
#include "models/compare/side_words.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const json* one, const json* other)
{
    return one == other || (one && other && *one == *other);
}

bool isKnownObject(const json* value)
{
    return value && value->is_object() && !isUnknown(*value);
}

/// What stands at one place in all three; nullptr where nothing does.
struct Sides
{
    const json* base;
    const json* mine;
    const json* theirs;

    Sides member(const std::string& key) const
    {
        return {meshwright::member(base, key), meshwright::member(mine, key),
                meshwright::member(theirs, key)};
    }
};

/// That place.
struct MergePlace
{
    const schema::Field* field; ///< nullptr where the API knows nothing
    Pointer inMine;
    Pointer inTheirs;

    MergePlace member(const std::string& key) const
    {
        const schema::Shape* shape = field ? schema::shapeOf(*field) : nullptr;
        return {shape ? shape->field(key) : nullptr, inMine / key, inTheirs / key};
    }
    MergePlace item(std::size_t mine, std::size_t theirs) const
    {
        return {field ? schema::itemOf(*field) : nullptr, inMine / mine, inTheirs / theirs};
    }
};

class Merging
{
public:
    std::optional<json> merge(const MergePlace& at, const Sides& sides)
    {
        const auto& [base, mine, theirs] = sides;
        for (const auto isAlike : {isSame, &Merging::saysTheSame}) {
            if (isAlike(theirs, base))
                return copied(mine);
            if (isAlike(mine, base))
                return copied(theirs);
            if (isAlike(mine, theirs))
                return copied(mine);
        }
        if (isListOrNothing(base) && isListOrNothing(mine) && isListOrNothing(theirs))
            return mergeLists(at, sides);
        if (canDescend(at, sides))
            return mergeMembers(at, sides);
        return conflict(at, sides);
    }

    std::vector<MergeConflict> conflicts;

private:
    /// Two times in other units are the same, and so is all that says nothing.
    static bool saysTheSame(const json* one, const json* other)
    {
        if (saysNothing(one) && saysNothing(other))
            return true;
        const auto time = one && other ? milliseconds(*one) : std::nullopt;
        return time && time == milliseconds(*other);
    }

    static bool canDescend(const MergePlace& at, const Sides& sides)
    {
        const auto& [base, mine, theirs] = sides;
        if (!isKnownObject(base) || !isKnownObject(mine) || !isKnownObject(theirs) ||
            (at.field && isDuration(*at.field)))
            return false;
        if (!at.field || !std::holds_alternative<schema::Union>(at.field->kind))
            return true;
        const std::string_view choice = onlyMember(*base);
        return !choice.empty() && choice == onlyMember(*mine) && choice == onlyMember(*theirs);
    }

    std::optional<json> conflict(const MergePlace& at, const Sides& sides)
    {
        conflicts.push_back(
            {at.inMine, at.inTheirs, copied(sides.base), copied(sides.mine), copied(sides.theirs)});
        return copied(sides.mine);
    }

    std::optional<json> mergeMembers(const MergePlace& at, const Sides& sides)
    {
        std::set<std::string> keys;
        for (const json* one : {sides.base, sides.mine, sides.theirs})
            for (const auto& [key, value] : one->get_ref<const json::object_t&>())
                keys.insert(key);
        json out = json::object();
        for (const std::string& key : keys)
            if (auto value = merge(at.member(key), sides.member(key)))
                out[key] = std::move(*value);
        return out;
    }

    std::optional<json> mergeLists(const MergePlace& at, const Sides& sides);

    friend class ListMerging;
};

/// The items of one list.
class ListMerging
{
public:
    ListMerging(Merging& all, const MergePlace& at, const Sides& sides)
        : m_all(all),
          m_at(at),
          m_base(items(sides.base)),
          m_mine(items(sides.mine)),
          m_theirs(items(sides.theirs)),
          m_ofMine(pairedItems(m_base, m_mine)),
          m_ofTheirs(pairedItems(m_base, m_theirs))
    {
        for (const auto& [base, mine] : m_ofMine.both)
            m_baseOfMine[mine] = base;
        for (const auto& [base, theirs] : m_ofTheirs.both)
            m_theirsOfBase[base] = theirs;
        for (const std::size_t theirs : m_ofTheirs.added)
            m_addedThere[itemIdentity(m_theirs[theirs])].push_back(theirs);
    }

    json result()
    {
        for (std::size_t mine = 0; mine < m_mine.size(); ++mine)
            if (const auto base = m_baseOfMine.find(mine); base != m_baseOfMine.end())
                addOld(base->second, mine);
            else
                addNew(mine);
        for (const std::size_t base : m_ofMine.gone)
            if (const auto theirs = m_theirsOfBase.find(base);
                theirs != m_theirsOfBase.end() && m_base[base] != m_theirs[theirs->second])
                m_all.conflict(m_at.item(m_mine.size(), theirs->second),
                               {&m_base[base], nullptr, &m_theirs[theirs->second]});
        for (const std::size_t theirs : m_ofTheirs.added)
            if (!m_isUsed.contains(theirs))
                m_out.push_back(m_theirs[theirs]);
        return std::move(m_out);
    }

private:
    void addOld(std::size_t base, std::size_t mine)
    {
        const auto theirs = m_theirsOfBase.find(base);
        if (theirs != m_theirsOfBase.end())
            return add(m_at.item(mine, theirs->second),
                       {&m_base[base], &m_mine[mine], &m_theirs[theirs->second]});
        if (m_mine[mine] != m_base[base])
            add(m_at.item(mine, m_theirs.size()), {&m_base[base], &m_mine[mine], nullptr});
    }

    void addNew(std::size_t mine)
    {
        const auto same = m_addedThere.find(itemIdentity(m_mine[mine]));
        if (same == m_addedThere.end() || same->second.empty())
            return m_out.push_back(m_mine[mine]);
        const std::size_t theirs = same->second.front();
        same->second.pop_front();
        m_isUsed.insert(theirs);
        add(m_at.item(mine, theirs), {nullptr, &m_mine[mine], &m_theirs[theirs]});
    }

    void add(const MergePlace& at, const Sides& sides)
    {
        if (auto value = m_all.merge(at, sides))
            m_out.push_back(std::move(*value));
    }

    Merging& m_all;
    const MergePlace& m_at;
    const json::array_t& m_base;
    const json::array_t& m_mine;
    const json::array_t& m_theirs;
    ItemPairs m_ofMine;
    ItemPairs m_ofTheirs;
    std::map<std::size_t, std::size_t> m_baseOfMine;
    std::map<std::size_t, std::size_t> m_theirsOfBase;
    std::map<std::string, std::deque<std::size_t>> m_addedThere; ///< by what identifies them
    std::set<std::size_t> m_isUsed;                              ///< of what came there: it came here as well
    json m_out = json::array();
};

/// Whether two items of @p list are told apart by nothing.
bool hasTwins(const json::array_t& list)
{
    std::set<std::string> seen;
    return !std::ranges::all_of(list,
                                [&](const json& item) { return seen.insert(itemIdentity(item)).second; });
}

/// Whether a list at @p field without items means none, and is well so. Elsewhere it means all, as the ports
/// of a policy and the headers of a match do, is refused, or leaves nothing that works.
bool isNoneMeantAsNone(const schema::Field* field)
{
    return field && (field->key == "backends" || field->key == "tags");
}

std::optional<json> Merging::mergeLists(const MergePlace& at, const Sides& sides)
{
    const std::size_t known = conflicts.size();
    json out = ListMerging(*this, at, sides).result();
    // Each side has left another item, and together they would leave none.
    if (out.empty() && conflicts.size() == known && !items(sides.mine).empty() &&
        !items(sides.theirs).empty() && !isNoneMeantAsNone(at.field))
        return conflict(at, sides);
    // One side has made of an item what the other has got besides: there would be two.
    if (hasTwins(items(&out)) && !hasTwins(items(sides.mine)) && !hasTwins(items(sides.theirs)))
        return conflict(at, sides);
    if (out.empty() && !sides.mine)
        return {};
    return out;
}

QString wordsOf(const PlaceWords& place, const MergeConflict& one)
{
    const QString where = place.around.isEmpty() ? place.last : place.around + u" › "_s + place.last;
    if (!one.mine)
        return Texts::tr("%1: gone here, changed there").arg(where);
    if (!one.theirs)
        return Texts::tr("%1: changed here, gone there").arg(where);
    const bool isTime = place.field && isDuration(*place.field);
    const bool isChoice = place.field && std::holds_alternative<schema::Union>(place.field->kind);
    if ((one.mine->is_structured() || one.theirs->is_structured()) && !isTime && !isChoice)
        return Texts::tr("%1: another one on each side").arg(where);
    const SideWords sides = sideWords(place.field, {one.inMine, one.inTheirs, one.mine, one.theirs});
    return Texts::tr("%1: mine %2, theirs %3").arg(where, sides.from, sides.to);
}

} // namespace

ThreeWay mergedInputs(Kind kind, const json& base, const json& mine, const json& theirs)
{
    Merging merging;
    auto merged = merging.merge({&schema::createInput(kind), {}, {}}, {&base, &mine, &theirs});
    return {std::move(merged).value_or(mine), std::move(merging.conflicts)};
}

QStringList mergeConflictWords(Kind kind, const json& mine, const json& theirs, const ThreeWay& all)
{
    const schema::Field& root = schema::createInput(kind);
    QStringList out;
    for (const MergeConflict& one : all.conflicts)
        out.append(wordsOf(
            one.mine ? placeWords(root, mine, one.inMine) : placeWords(root, theirs, one.inTheirs), one));
    return out;
}

} // namespace meshwright
