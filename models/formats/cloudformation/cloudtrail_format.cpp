// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/registry_properties.h"
#include "models/formats/formats.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr std::string_view sourceOfAppMesh = "appmesh.amazonaws.com";

bool isTrailEvent(const json& value)
{
    return text(member(value, "eventName")) && text(member(value, "eventSource")) &&
           member(value, "requestParameters");
}

/// An answer to lookup-events has each event as a text.
bool isLookedUpEvent(const json& value)
{
    return text(member(value, "EventName")) && text(member(value, "CloudTrailEvent"));
}

bool claimsTrail(const Head& head)
{
    if (!head.value)
        return false;
    if (isTrailEvent(*head.value) || isLookedUpEvent(*head.value))
        return true;
    const json::array_t& records = items(member(*head.value, "Records"));
    const json::array_t& events = items(member(*head.value, "Events"));
    return std::ranges::any_of(records, isTrailEvent) || std::ranges::any_of(events, isLookedUpEvent);
}

/// The kind of the resource that @p event makes or changes, nullopt when it does something else, or failed.
std::optional<Kind> kindOfEvent(const json& event)
{
    std::string_view name = text(member(event, "eventName")).value_or("");
    const bool isMaking = name.starts_with("Create") || name.starts_with("Update");
    if (!isMaking || text(member(event, "eventSource")) != sourceOfAppMesh || member(event, "errorCode"))
        return {};
    name.remove_prefix(std::string_view("Create").size());
    return kindOfOperation(name);
}

/// Reads the events of a trail: of several about one resource the last one says how it is.
class TrailReader
{
public:
    explicit TrailReader(FilePieces& out) : m_out(out) {}

    /// @p event stands at @p at; what @p isText has no places of its own.
    void readEvent(const json& event, const Pointer& at, bool isText)
    {
        const auto kind = kindOfEvent(event);
        const json* parameters = member(event, "requestParameters");
        if (!kind || !parameters || !parameters->is_object())
            return;
        ResourceInFile resource{*parameters, *kind};
        resource.format = cloudTrailFormat.id;
        const Pointer inside = isText ? at : at / "requestParameters";
        resource.origins.push_back({Pointer(), inside, isText ? withinText : nullptr});
        if (resource.input.erase("clientToken") > 0 && !isText)
            resource.leftBehind.push_back(inside / "clientToken");
        add(std::move(resource), memberText(event, "eventTime"), at);
    }

    void finish()
    {
        for (Found& one : m_found)
            m_out.resources.push_back(std::move(one.resource));
    }

private:
    struct Found
    {
        ResourceInFile resource;
        std::string time;
        Pointer at;
    };

    void add(ResourceInFile resource, std::string time, const Pointer& at)
    {
        const std::string name = resource.name();
        auto key = std::tuple(resource.kind, resource.mesh(), resource.parent(), name);
        Found one{std::move(resource), std::move(time), at};
        const auto [known, isNew] = m_byName.emplace(std::move(key), m_found.size());
        if (isNew || name.empty()) {
            m_found.push_back(std::move(one));
            return;
        }
        Found& other = m_found[known->second];
        if (one.time >= other.time)
            std::swap(one, other);
        other.resource.leftBehind.push_back(one.at);
        keepTags(one.resource, other.resource);
    }

    /// An update has no tags, and changes none.
    static void keepTags(ResourceInFile& from, ResourceInFile& to)
    {
        const Pointer tags = Pointer() / "tags";
        if (!member(from.input, "tags") || member(to.input, "tags"))
            return;
        to.origins.push_back({tags, from.inFile(tags)});
        to.input["tags"] = std::move(from.input["tags"]);
    }

    FilePieces& m_out;
    std::vector<Found> m_found;
    std::map<std::tuple<Kind, std::string, std::string, std::string>, std::size_t> m_byName; ///< in m_found
};

void readLookedUp(const json& event, const Pointer& at, TrailReader& reader)
{
    if (const json* written = member(event, "CloudTrailEvent"))
        if (const auto inside = jsonWithin(*written))
            reader.readEvent(*inside, at / "CloudTrailEvent", true);
}

void readTrail(json& value, const Whence& whence, FilePieces& out)
{
    const std::size_t before = out.resources.size();
    TrailReader reader(out);
    reader.readEvent(value, whence.at, false);
    readLookedUp(value, whence.at, reader);
    const json::array_t& records = items(member(value, "Records"));
    for (std::size_t i = 0; i < records.size(); ++i)
        reader.readEvent(records[i], whence.at / "Records" / i, false);
    const json::array_t& events = items(member(value, "Events"));
    for (std::size_t i = 0; i < events.size(); ++i)
        readLookedUp(events[i], whence.at / "Events" / i, reader);
    reader.finish();
    if (out.resources.size() == before)
        out.skipped = Texts::tr("These events of CloudTrail make or change no resource of App Mesh.");
}

} // namespace

/// Events of CloudTrail, in a file of a trail, an answer to lookup-events, or one alone: what was asked for
/// when a resource was made or changed.
const Format cloudTrailFormat{"cloudtrail", claimsTrail, readTrail};

} // namespace meshwright
