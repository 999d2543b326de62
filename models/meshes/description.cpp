// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/description.h"

#include "models/formats/api/resource_form.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What a file keeps beside the wrapper.
constexpr const char* besides[] = {"tags", "clientToken"};

std::string textOf(const json* value)
{
    return std::string(text(value).value_or(""));
}

json wrapped(json body, const Resource& resource)
{
    json out = json::object();
    for (const char* key : besides)
        if (const json* value = member(body, key)) {
            out[key] = *value;
            body.erase(key);
        }
    out[resource.wrapper] = std::move(body);
    return out;
}

/// Adds to @p to what of @p from it has not, but for the members @p without.
void addMissing(json& to, const json& from, std::initializer_list<std::string_view> without)
{
    for (const auto& [key, value] : from.items())
        if (!to.contains(key) && std::ranges::find(without, key) == without.end())
            to[key] = value;
}

/// @p fresh in the form of @p old, both times of metadata.
json timeAs(const json& old, const json& fresh)
{
    const QDateTime before = timestamp(&old);
    const QDateTime after = timestamp(&fresh);
    if (!before.isValid() || !after.isValid())
        return fresh;
    if (before == after)
        return old;
    if (!old.is_number())
        return fresh.is_number() ? json(timestampText(after)) : fresh;
    return static_cast<double>(after.toMSecsSinceEpoch()) / 1000;
}

} // namespace

std::optional<Failure> isAnotherThan(const ResourceId& asked, const json& description)
{
    ResourceId answered = idIn(description, resourceOf(asked.kind));
    answered.mesh.owner = asked.mesh.owner;
    if (answered.mesh.name.empty())
        answered.mesh.name = asked.mesh.name;
    if (answered.parent.empty())
        answered.parent = asked.parent;
    if (answered.name.empty())
        answered.name = asked.name;
    if (answered == asked)
        return {};
    return Failure{
        code::anotherThing,
        Texts::tr("The answer describes the %1 in the mesh %2, not the %3 in the mesh %4 that was asked "
                  "for. Nothing is done with it. Check the address of the place.")
            .arg(words(answered), QString::fromStdString(answered.mesh.name), words(asked),
                 QString::fromStdString(asked.mesh.name)),
        {}};
}

Outcome<json> asDescriptionOf(const ResourceId& id, Outcome<json> answer)
{
    if (!answer)
        return answer;
    const Resource& resource = resourceOf(id.kind);
    if (!text(member(*answer, resource.name)))
        return Failure{
            code::notExpected,
            Texts::tr("The answer describes no %1. Check the address of the place.").arg(kindWords(id.kind)),
            {},
            true};
    json description{{resource.wrapper, std::move(*answer)}};
    if (auto failure = isAnotherThan(id, description))
        return *std::move(failure);
    return description;
}

std::optional<Failure> hasOddSpec(const ResourceId& id, const json& description)
{
    const json* spec = path(description, {resourceOf(id.kind).wrapper, "spec"});
    if (spec ? spec->is_object() : id.kind == Kind::Mesh)
        return {};
    return Failure{code::notExpected,
                   Texts::tr("The answer has no spec that is an object. Nothing is done with it."),
                   {},
                   true};
}

bool isSpecAlone(const json& file, const Resource& resource)
{
    return !(file.is_object() && file.contains(resource.wrapper)) && !isBody(file, resource);
}

json withNotesOf(json file, const json& served, const Resource& resource)
{
    if (const json* body = bodyIn(served, resource))
        for (const auto& [key, value] : body->items())
            if (key != "spec")
                file[resource.wrapper][key] = value;
    const json* tags = member(served, "tags");
    if (tags && !tags->empty() && !file.contains("tags"))
        file["tags"] = *tags;
    return file;
}

json withOwnOf(const json& file, json description, const Resource& resource)
{
    addMissing(description, file, {resource.wrapper, "tags"});
    if (const json* body = bodyIn(file, resource))
        addMissing(description[resource.wrapper], *body, {"spec", "metadata", "status"});
    return description;
}

json inFormOf(const json& before, json description, const Resource& resource)
{
    if (isSpecAlone(before, resource))
        return description;
    const bool isWrapped = before.contains(resource.wrapper);
    json& body = description[resource.wrapper];
    const json& old = isWrapped ? before[resource.wrapper] : before;
    for (const char* name : {"meshName", resource.name})
        if (!old.contains(name))
            body.erase(name);
    if (isWrapped)
        return description;
    json out = std::move(body);
    for (const char* key : besides)
        if (const json* value = member(description, key))
            out[key] = *value;
    return out;
}

json withTimesAsIn(const json& before, json description, const Resource& resource)
{
    for (const char* key : {"createdAt", "lastUpdatedAt"}) {
        const json* old = path(before, {resource.wrapper, "metadata", key});
        const json* fresh = path(description, {resource.wrapper, "metadata", key});
        if (old && fresh)
            description[resource.wrapper]["metadata"][key] = timeAs(*old, json(*fresh));
    }
    return description;
}

std::optional<json> asDescription(json file, const Resource& resource, const std::string& mesh,
                                  const std::string& name)
{
    if (!file.is_object())
        return {};
    if (!file.contains(resource.wrapper)) {
        if (!isBody(file, resource)) {
            if (&resource != &nodeResource || !isBareNodeSpec(file))
                return {};
            file = json{{"spec", std::move(file)}};
        }
        file = wrapped(std::move(file), resource);
    }
    json& body = *file.find(resource.wrapper);
    if (!isBody(body, resource))
        return {};
    if (!body.contains("meshName"))
        body["meshName"] = mesh;
    if (!body.contains(resource.name))
        body[resource.name] = name;
    return file;
}

std::string nameIn(const json& description, const Resource& resource)
{
    return textOf(path(description, {resource.wrapper, resource.name}));
}

Metadata metadataIn(const json& description, const Resource& resource)
{
    const json* metadata = path(description, {resource.wrapper, "metadata"});
    Metadata out;
    out.arn = textOf(member(metadata, "arn"));
    out.createdAt = timestamp(member(metadata, "createdAt"));
    out.lastUpdatedAt = timestamp(member(metadata, "lastUpdatedAt"));
    out.meshOwner = textOf(member(metadata, "meshOwner"));
    out.resourceOwner = textOf(member(metadata, "resourceOwner"));
    out.uid = textOf(member(metadata, "uid"));
    out.version = integer(member(metadata, "version"));
    return out;
}

json published(json description)
{
    if (description.is_object())
        description.erase("clientToken");
    return description;
}

json createInput(const json& description, const Resource& resource)
{
    const json* body = bodyIn(description, resource);
    if (!body)
        return json::object();
    json input = *body;
    for (const char* key : addedByService)
        input.erase(key);
    input.erase("clientToken");
    if (const json* tags = member(description, "tags"))
        input["tags"] = *tags;
    return input;
}

ResourceId idIn(const json& description, const Resource& resource)
{
    const json* body = member(description, resource.wrapper);
    ResourceId id{resource.kind, {textOf(member(body, "meshName"))}, {}, textOf(member(body, resource.name))};
    if (resource.parent)
        id.parent = textOf(member(body, resourceOf(*resource.parent).name));
    return id;
}

QDateTime timestamp(const json* value)
{
    if (const auto written = text(value)) {
        const auto size = static_cast<qsizetype>(written->size());
        return QDateTime::fromString(QString::fromUtf8(written->data(), size), Qt::ISODateWithMs);
    }
    // Beyond the year 9999 it is no moment anyone meant, and not one a QDateTime is sure to hold.
    constexpr double latest = 253402300799.0;
    if (value && value->is_number() && std::abs(value->get<double>()) <= latest)
        return QDateTime::fromMSecsSinceEpoch(std::llround(value->get<double>() * 1000), Qt::UTC);
    return {};
}

std::string timestampText(const QDateTime& moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const int distance = std::abs(minutes);
    return (moment.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'000'"_s) + (minutes < 0 ? u'-' : u'+') + u"%1:%2"_s)
        .arg(distance / 60, 2, 10, '0'_L1)
        .arg(distance % 60, 2, 10, '0'_L1)
        .toStdString();
}

} // namespace meshwright
