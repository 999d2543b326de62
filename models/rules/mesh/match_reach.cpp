// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/match_reach.h"

#include "models/json/json.h"
#include "models/json/unknown.h"

#include <algorithm>

namespace meshwright {

namespace {

/// Whether nothing in @p value is to be filled in; what is nested deeper than any match counts as not known.
bool isKnownThrough(const json& value, int depth = 6)
{
    if (depth == 0 || isUnknown(value) || value.is_null())
        return false;
    if (value.is_string())
        return filledText(&value).has_value();
    return !value.is_structured() ||
           std::ranges::all_of(value, [&](const json& inner) { return isKnownThrough(inner, depth - 1); });
}

std::string loweredText(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(), lowered);
    return out;
}

/// The condition that @p item, a header or metadata, is; headers are told apart without regard to case.
std::string conditionOf(std::string_view what, const json& item)
{
    const json* match = member(item, "match");
    const bool isInverted = boolean(member(item, "invert")) == true;
    return std::string(what) + ' ' + loweredText(memberText(item, "name")) + (isInverted ? " != " : " = ") +
           (match ? canonical(*match) : std::string("there"));
}

/// Adds what @p match asks for beside the path. False where that is not known.
bool readConditions(const json& match, MatchReach& out)
{
    for (const std::string_view key : {"method", "scheme", "serviceName", "methodName"})
        if (const json* value = member(match, key))
            out.conditions.insert(std::string(key) + ' ' + canonical(*value));
    if (const json* port = member(match, "port"))
        out.conditions.insert("port " + canonical(*port));
    if (const json* host = member(match, "hostname"))
        out.conditions.insert("hostname " + loweredText(canonical(*host)));
    for (const std::string_view key : {"headers", "metadata", "queryParameters"}) {
        const json* list = member(match, key);
        if (list && !list->is_array())
            return false;
        for (const json& item : items(list)) {
            if (!hasOnly(&item, {"name", "match", "invert"}) || memberText(item, "name").empty())
                return false;
            // The names of query parameters keep their capitals.
            out.conditions.insert(key == "queryParameters" ? std::string(key) + ' ' + canonical(item)
                                                           : conditionOf(key, item));
        }
    }
    return true;
}

/// Reads the path of @p match. False where there are several, or it is of no form.
bool readPath(const json& match, MatchReach& out)
{
    const json* own = member(match, "path");
    std::size_t found = 0;
    const auto take = [&](const json* value, MatchReach::Path path) {
        if (!value)
            return true;
        const auto given = text(value);
        if (!given || (path != MatchReach::Path::Expression && !given->starts_with('/')))
            return false;
        out.path = path;
        out.text = *given;
        return ++found == 1;
    };
    return take(member(match, "prefix"), MatchReach::Path::Prefix) &&
           take(member(own, "exact"), MatchReach::Path::Exact) &&
           take(member(own, "regex"), MatchReach::Path::Expression) && (!own || found == 1);
}

std::optional<MatchReach> reachOfPart(const RoutePart& part)
{
    MatchReach out{part.type};
    const json* match = member(part.route, "match");
    if (!match)
        return part.type == "tcpRoute" ? std::optional(out) : std::nullopt;
    const bool isSound = hasOnly(match, {"prefix", "path", "method", "scheme", "headers", "queryParameters",
                                         "port", "hostname", "serviceName", "methodName", "metadata"}) &&
                         isKnownThrough(*match) && readPath(*match, out) && readConditions(*match, out);
    // What takes nothing in particular has an issue of its own.
    const bool saysSomething =
        !part.isHttp() || out.path != MatchReach::Path::None || member(match, "hostname");
    return isSound && saysSomething ? std::optional(std::move(out)) : std::nullopt;
}

/// The only type that @p route gives; nullopt for none or several.
std::optional<RoutePart> onlyPartOf(const MeshPart& route)
{
    std::optional<RoutePart> found;
    std::size_t count = 0;
    forEachRoute(*route.input, [&](const RoutePart& part) {
        if (count++ == 0)
            found.emplace(part);
    });
    return count == 1 && found->route.is_object() ? found : std::nullopt;
}

} // namespace

bool MatchReach::asksNoMoreThan(const MatchReach& other) const
{
    return std::ranges::includes(other.conditions, conditions);
}

std::string MatchReach::pathKey() const
{
    return std::string(type) + ' ' + std::to_string(static_cast<int>(path)) + ' ' + std::string(text);
}

std::optional<MatchReach> reachOf(const MeshPart& route)
{
    const auto part = onlyPartOf(route);
    return part ? reachOfPart(*part) : std::nullopt;
}

Pointer matchAt(const MeshPart& route)
{
    const auto part = onlyPartOf(route);
    return part ? part->matchAt() : Pointer("/spec");
}

RoutePriority priorityOf(const MeshPart& route)
{
    const json* spec = member(route.input, "spec");
    const json* priority = member(spec, "priority");
    if (!spec || !spec->is_object())
        return {};
    if (!priority)
        return {true, std::nullopt};
    const auto value = integer(priority);
    return {value.has_value(), value};
}

} // namespace meshwright
