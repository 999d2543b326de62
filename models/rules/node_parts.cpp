// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/node_parts.h"

#include "models/json/unknown.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// From an opening mark to its closing mark with something between, empty when there is no such part.
std::string_view between(std::string_view value, std::string_view open, std::string_view close)
{
    const std::size_t from = value.find(open);
    if (from == std::string_view::npos)
        return {};
    const std::size_t to = value.find(close, from + open.size());
    if (to == std::string_view::npos || to == from + open.size())
        return {};
    return value.substr(from, to + close.size() - from);
}

/// A shell or jq variable: $NAME.
std::string_view variable(std::string_view value)
{
    const std::size_t from = value.find('$');
    if (from == std::string_view::npos)
        return {};
    std::size_t to = from + 1;
    while (to < value.size() && (isLetter(value[to]) || isDigit(value[to]) || value[to] == '_'))
        ++to;
    return to > from + 1 && !isDigit(value[from + 1]) ? value.substr(from, to - from) : std::string_view{};
}

using SeeText = std::function<void(std::string_view, const PathSoFar&)>;

void visitTexts(const json& value, const schema::Field& field, const PathSoFar& at, const SeeText& see)
{
    if (const schema::Shape* shape = schema::shapeOf(field)) {
        if (!value.is_object() || field.key == "format")
            return;
        for (const auto& [key, child] : value.get_ref<const json::object_t&>())
            if (const schema::Field* known = shape->field(key))
                visitTexts(child, *known, PathSoFar(at, key), see);
    } else if (const schema::Field* item = schema::itemOf(field)) {
        const json::array_t& all = items(&value);
        for (std::size_t i = 0; i < all.size() && field.key != "tags"; ++i)
            visitTexts(all[i], *item, PathSoFar(at, i), see);
    } else if (value.is_string() && field.key != "regex" &&
               std::holds_alternative<schema::Text>(field.kind)) {
        see(value.get_ref<const std::string&>(), at);
    }
}

using SeeObject = std::function<void(const json&, const PathSoFar&)>;

/// Which shapes hold objects of another one: there are none in most of a node, and ten thousand backends are
/// not looked through for them.
class HoldersOf
{
public:
    explicit HoldersOf(std::string_view shape) : m_shape(shape) {}

    bool has(const schema::Field& field)
    {
        const schema::Shape* shape = schema::shapeOf(field);
        const schema::Field* item = schema::itemOf(field);
        return shape ? has(*shape) : item && has(*item);
    }

private:
    bool has(const schema::Shape& shape)
    {
        if (const auto found = m_known.find(&shape); found != m_known.end())
            return found->second;
        const bool out =
            shape.name == m_shape ||
            std::ranges::any_of(shape.fields, [&](const schema::Field& one) { return has(one); });
        m_known.emplace(&shape, out);
        return out;
    }

    std::string m_shape;
    std::unordered_map<const schema::Shape*, bool> m_known;
};

/// Made once in each thread.
HoldersOf& holdersOf(std::string_view shape)
{
    thread_local std::map<std::string, HoldersOf, std::less<>> all;
    const auto found = all.find(shape);
    return found != all.end() ? found->second : all.emplace(shape, HoldersOf(shape)).first->second;
}

void visitObjects(const json& value, const schema::Field& field, const PathSoFar& at, std::string_view wanted,
                  HoldersOf& holders, const SeeObject& see)
{
    if (!holders.has(field))
        return;
    if (const schema::Shape* shape = schema::shapeOf(field)) {
        if (!value.is_object() || isUnknown(value))
            return;
        if (shape->name == wanted)
            see(value, at);
        for (const auto& [key, child] : value.get_ref<const json::object_t&>())
            if (const schema::Field* known = child.is_structured() ? shape->field(key) : nullptr)
                visitObjects(child, *known, PathSoFar(at, key), wanted, holders, see);
    } else if (const schema::Field* item = schema::itemOf(field)) {
        const json::array_t& all = items(&value);
        for (std::size_t i = 0; i < all.size() && field.key != "tags"; ++i)
            visitObjects(all[i], *item, PathSoFar(at, i), wanted, holders, see);
    }
}

} // namespace

const json::array_t& expectedNames(const json& tls)
{
    return items(path(tls, {"validation", "subjectAlternativeNames", "match", "exact"}));
}

NodeParts::NodeParts(const json& node, Kind kind)
    : m_node(node),
      m_kind(kind),
      m_spec(member(node, "spec")),
      m_discovery(member(m_spec, "serviceDiscovery")),
      m_listeners(items(member(m_spec, "listeners"))),
      m_backends(items(member(m_spec, "backends")))
{
    for (std::size_t i = 0; i < m_listeners.size(); ++i)
        if (const json* tls = member(m_listeners[i], "tls"))
            m_listenerTls.push_back({*tls, expectedNames(*tls), i});
    if (const json* tls = path(m_spec, {"backendDefaults", "clientPolicy", "tls"}))
        m_clientTls.push_back({*tls, expectedNames(*tls), {}});
    m_backendNames.reserve(m_backends.size());
    for (std::size_t i = 0; i < m_backends.size(); ++i) {
        const json* service = member(m_backends[i], "virtualService");
        m_backendNames.push_back(text(member(service, "virtualServiceName")));
        if (const json* tls = member(member(service, "clientPolicy"), "tls"))
            m_clientTls.push_back({*tls, expectedNames(*tls), {i}});
    }
}

void forEachText(const schema::Field& root, const json& input, const SeeText& see)
{
    visitTexts(input, root, PathSoFar(), see);
}

void forEachObject(const schema::Field& root, const json& input, std::string_view shape, const SeeObject& see)
{
    visitObjects(input, root, PathSoFar(), shape, holdersOf(shape), see);
}

bool isEmptyObject(const json* value)
{
    return value && value->is_object() && value->empty();
}

bool hasOnly(const json* value, std::initializer_list<std::string_view> keys)
{
    return value && value->is_object() &&
           std::ranges::all_of(value->get_ref<const json::object_t&>(), [&](const auto& given) {
               return std::ranges::find(keys, given.first) != keys.end();
           });
}

const json* knownMember(const json* object, std::string_view key)
{
    const json* value = member(object, key);
    return value && !isUnknown(*value) ? value : nullptr;
}

Pointer listenerAt(std::size_t index)
{
    return Pointer("/spec/listeners") / index;
}

std::optional<std::string_view> protocolOf(const json& listener)
{
    const auto word = text(path(listener, {"portMapping", "protocol"}));
    return word && isProtocol(*word) ? word : std::nullopt;
}

bool isProtocol(std::string_view word)
{
    return word == "http" || word == "http2" || word == "grpc" || word == "tcp";
}

bool isServerFirstPort(std::int64_t port)
{
    return port == 3306 || port == 1433 || port == 25 || port == 465 || port == 587;
}

bool isEnvoyPort(std::int64_t port)
{
    return port == 15000 || port == 15001 || port == 9901 || port == 9902;
}

Pointer backendAt(std::size_t index)
{
    return Pointer("/spec/backends") / index / "virtualService";
}

Pointer PolicyPlace::pointer() const
{
    return (backend ? backendAt(*backend) : Pointer("/spec/backendDefaults")).resolve("clientPolicy/tls");
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lowered, lowered);
}

std::string_view placeholder(std::string_view value)
{
    // Nearly every text is none; find_first_of() would begin a search for every character.
    static constexpr auto begins = [] {
        std::array<bool, 256> out{};
        for (const unsigned char c : std::string_view("<$@{"))
            out[c] = true;
        return out;
    }();
    if (std::ranges::none_of(value, [](unsigned char c) { return begins[c]; }))
        return {};
    for (const auto& [open, close] :
         {std::pair<std::string_view, std::string_view>{"${", "}"}, {"{{", "}}"}, {"@@", "@@"}, {"<", ">"}})
        if (const std::string_view found = between(value, open, close); !found.empty())
            return found;
    return variable(value);
}

std::optional<std::string_view> filledText(const json* value)
{
    const auto found = text(value);
    return found && placeholder(*found).empty() ? found : std::nullopt;
}

} // namespace meshwright
