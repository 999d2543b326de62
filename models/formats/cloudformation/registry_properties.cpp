// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/registry_properties.h"

#include "models/formats/api/resource_form.h"
#include "models/formats/cloudformation/cloudformation_input.h"
#include "models/formats/cloudformation/cloudformation_template.h"
#include "models/formats/cloudformation/cloudformation_values.h"
#include "models/formats/parse.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// What CloudFormation's schema gives back and does not take.
constexpr const char* readOnlyProperties[] = {"Arn", "Id", "Uid", "ResourceOwner"};

/// Nothing is there where a service answers null.
void dropNulls(json& value)
{
    if (value.is_array())
        for (json& item : value)
            dropNulls(item);
    if (!value.is_object())
        return;
    auto& members = value.get_ref<json::object_t&>();
    std::erase_if(members, [](const auto& entry) { return entry.second.is_null(); });
    for (auto& [key, part] : members)
        dropNulls(part);
}

/// Takes out of @p properties what no input has, and says what that was.
std::vector<std::string> takeReadOnly(Kind kind, json& properties)
{
    std::vector<std::string> out;
    const auto owner = text(member(properties, "MeshOwner"));
    // A mesh of one's own is asked for without its owner, as describe output is read.
    const bool isOwn = kind == Kind::Mesh || (owner && owner == text(member(properties, "ResourceOwner")));
    if (isOwn && properties.erase("MeshOwner") > 0)
        out.emplace_back("MeshOwner");
    for (const char* key : readOnlyProperties)
        if (properties.erase(key) > 0)
            out.emplace_back(key);
    return out;
}

/// Some services tell them as the API does.
ResourceInFile inSpellingOfService(Kind kind, json properties, const Pointer& at)
{
    ResourceInFile out{std::move(properties), kind};
    out.origins.push_back({Pointer(), at});
    for (const char* key : addedByService)
        if (out.input.erase(key) > 0)
            out.leftBehind.push_back(at / key);
    for (const char* key : {"arn", "uid", "id", "resourceOwner"})
        if (out.input.erase(key) > 0)
            out.leftBehind.push_back(at / key);
    return out;
}

ResourceInFile inSpellingOfRegistry(Kind kind, json properties, const Whence& whence,
                                    std::vector<Issue>& issues)
{
    const std::vector<std::string> readOnly = takeReadOnly(kind, properties);
    const json nothing;
    const CloudFormationTemplate noTemplate(nothing, whence);
    CloudFormationValues values(noTemplate);
    ResourceInFile out = CloudFormationInput(kind, whence.at, values).read(properties, issues);
    out.notMissed.clear();
    for (const std::string& key : readOnly)
        out.leftBehind.push_back(whence.at / key);
    return out;
}

} // namespace

std::optional<json> jsonWithin(const json& value)
{
    const auto written = text(&value);
    return written ? parse(*written).value : std::optional<json>(value);
}

Pointer withinText(Kind, const Pointer&, const Pointer&)
{
    return {};
}

void readRegistryProperties(Kind kind, const json& held, const Whence& whence, const Format& format,
                            FilePieces& out)
{
    std::optional<json> properties = jsonWithin(held);
    if (!properties || !properties->is_object()) {
        out.issues.push_back(
            issueOf(reading::notAResource, whence.at,
                    Texts::tr("Needed is an object with the properties of a %1, or a text that holds one.")
                        .arg(kindWords(kind))));
        return;
    }
    dropNulls(*properties);
    std::vector<Issue> issues;
    const bool isOfApi = member(*properties, resourceOf(kind).name) || member(*properties, meshResource.name);
    ResourceInFile resource = isOfApi ? inSpellingOfService(kind, *std::move(properties), whence.at)
                                      : inSpellingOfRegistry(kind, *std::move(properties), whence, issues);
    resource.format = format.id;
    if (held.is_string()) {
        resource.origins = {{Pointer(), whence.at, withinText}};
        resource.leftBehind.clear();
        for (Issue& issue : issues)
            issue.pointer = whence.at;
    }
    std::ranges::move(issues, std::back_inserter(out.issues));
    out.resources.push_back(std::move(resource));
}

} // namespace meshwright
