// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/terraform/block_names.h"
#include "models/formats/terraform/block_reader.h"
#include "models/formats/terraform/terraform_references.h"
#include "models/json/json.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace meshwright {

namespace {

/// What any resource may have, and what a service answers: neither is of App Mesh's inputs.
constexpr std::string_view besideAttributes[] = {
    "//",
    "count",
    "for_each",
    "depends_on",
    "lifecycle",
    "provider",
    "provisioner",
    "connection",
    "timeouts",
    "id",
    "arn",
    "region",
    "tags_all",
    "created_date",
    "last_updated_date",
    "resource_owner",
    "mesh_owner",
};

std::optional<json> configured(const json& value, const Whence& whence)
{
    const auto written = text(&value);
    return written ? withReferences(*written, whence) : std::nullopt;
}

constinit const BlockStyle configurationStyle{
    .key = terraformKey,
    .meaning = configured,
    .whereObjects = terraformObjects,
    .whereLists = terraformLists,
    .allTags = "tags_all",
    .beside = besideAttributes,
    .isWritten = true,
};

using SeePart = std::function<void(json& part, const Whence& whence)>;

/// Each of the objects that @p value is or lists: Terraform takes either for blocks.
void eachObject(json& value, const Whence& whence, const SeePart& see)
{
    if (value.is_object())
        return see(value, whence);
    for (std::size_t i = 0; i < items(&value).size(); ++i)
        if (value[i].is_object())
            see(value[i], whence.part(whence.at / i));
}

bool namesAppMesh(const json& resources)
{
    return resources.is_object() && std::ranges::any_of(resources.items(), [](const auto& entry) {
               return terraformKind(entry.key()).has_value();
           });
}

bool claimsConfiguration(const Head& head)
{
    const json* resources = member(head.value, "resource");
    return resources && (namesAppMesh(*resources) || std::ranges::any_of(items(resources), namesAppMesh));
}

void readNamed(Kind kind, json& resources, const Whence& whence, FilePieces& out)
{
    for (auto& [name, body] : resources.items())
        eachObject(body, whence.part(whence.at / name), [&](json& attributes, const Whence& here) {
            out.resources.push_back(
                readBlocks(kind, attributes, here, configurationStyle, terraformJsonFormat.id));
            out.resources.back().alias = name;
        });
}

void readConfiguration(json& value, const Whence& whence, FilePieces& out)
{
    eachObject(value["resource"], whence.part(whence.at / "resource"), [&](json& types, const Whence& here) {
        for (auto& [type, resources] : types.items())
            if (const auto kind = terraformKind(type))
                eachObject(resources, here.part(here.at / type),
                           [&](json& named, const Whence& there) { readNamed(*kind, named, there, out); });
    });
}

} // namespace

/// A configuration of Terraform in JSON: *.tf.json, and cdk.tf.json of CDK for Terraform. A block is an
/// object or a list; what refers to something else is not known.
const Format terraformJsonFormat{"terraform-json", claimsConfiguration, readConfiguration};

} // namespace meshwright
