// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/canonical_lines.h"

#include "models/json/json.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

int linesOf(const json& value)
{
    if (!value.is_structured() || value.empty())
        return 1;
    int lines = 2;
    for (const json& child : value)
        lines += linesOf(child);
    return lines;
}

/// Goes through the children of @p value, giving each its key (the index of a list's item) and the line it
/// begins on, until @p visit returns false.
template <typename Visit>
void eachChild(const json& value, int line, Visit visit)
{
    ++line;
    if (value.is_object()) {
        for (const auto& [key, child] : value.get_ref<const json::object_t&>()) {
            if (!visit(std::string_view(key), child, line))
                return;
            line += linesOf(child);
        }
    } else {
        std::size_t index = 0;
        for (const json& child : value) {
            if (!visit(index++, child, line))
                return;
            line += linesOf(child);
        }
    }
}

bool isKey(std::string_view key, const std::string& sought)
{
    return key == sought;
}

bool isKey(std::size_t index, const std::string& sought)
{
    return listIndex(sought) == index;
}

/// Places that are sought, by what they begin with: one way through the value finds them all.
struct Sought
{
    std::map<std::string, Sought, std::less<>> below;
    std::vector<std::size_t> here; ///< which of the places end here

    void add(const Pointer& at, std::size_t place)
    {
        Sought* end = this;
        for (std::string& key : at.keys())
            end = &end->below[std::move(key)];
        end->here.push_back(place);
    }

    const Sought* at(std::string_view key) const
    {
        const auto found = below.find(key);
        return found == below.end() ? nullptr : &found->second;
    }
    const Sought* at(std::size_t index) const { return at(std::to_string(index)); }

    /// What is not there stands where the nearest thing around it does.
    void setAll(int line, std::vector<int>& lines) const
    {
        for (const std::size_t place : here)
            lines[place] = line;
        for (const auto& [key, deeper] : below)
            deeper.setAll(line, lines);
    }

    void find(const json& value, int line, std::vector<int>& lines) const
    {
        setAll(line, lines);
        if (below.empty() || !value.is_structured())
            return;
        eachChild(value, line, [&](auto key, const json& child, int childLine) {
            if (const Sought* deeper = at(key))
                deeper->find(child, childLine, lines);
            return true;
        });
    }
};

} // namespace

LineSpan canonicalLines(const json& value, const Pointer& at)
{
    const json* here = &value;
    int line = 0;
    for (const std::string& key : at.keys()) {
        const json* next = nullptr;
        if (here->is_structured())
            eachChild(*here, line, [&](auto childKey, const json& child, int childLine) {
                if (!isKey(childKey, key))
                    return true;
                next = &child;
                line = childLine;
                return false;
            });
        if (!next)
            break;
        here = next;
    }
    return {line, linesOf(*here)};
}

std::vector<int> firstCanonicalLines(const json& value, std::span<const Pointer> places)
{
    Sought sought;
    for (std::size_t place = 0; place < places.size(); ++place)
        sought.add(places[place], place);
    std::vector<int> lines(places.size());
    sought.find(value, 0, lines);
    return lines;
}

Pointer pointerAtLine(const json& value, int line)
{
    const json* here = &value;
    Pointer where;
    int first = 0;
    while (here->is_structured() && line > first) {
        const json* next = nullptr;
        Pointer inside;
        eachChild(*here, first, [&](auto key, const json& child, int childLine) {
            if (line >= childLine + linesOf(child))
                return true;
            next = &child;
            inside = where / key;
            first = childLine;
            return false;
        });
        if (!next)
            break;
        here = next;
        where = inside;
    }
    return where;
}

} // namespace meshwright
