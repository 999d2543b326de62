// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/terraform/block_names.h"
#include "models/formats/terraform/block_reader.h"
#include "models/formats/terraform/terraform_style.h"
#include "models/json/json.h"
#include "models/json/unknown.h"

#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// Pulumi's marks: of a value that is more than a value, and of one that is not known yet.
constexpr const char* specialMark = "4dabf18193072939515e22adb298388d";
constexpr std::string_view computedMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

constexpr std::string_view besideInputs[] = {"__defaults", "__meta"};

std::optional<json> exported(const json& value, const Whence&)
{
    if (text(&value) == computedMark)
        return unknownValue("output<string>");
    if (!member(value, specialMark))
        return {};
    const auto plain = text(member(value, "plaintext")); // of pulumi stack export --show-secrets
    json out = plain ? json::parse(*plain, nullptr, false) : json(json::value_t::discarded);
    return out.is_discarded() ? unknownValue("[secret]") : out;
}

constinit const BlockStyle pulumiStyle{
    .key = pulumiKey,
    .meaning = exported,
    .whereObjects = pulumiObjects,
    .whereLists = nullptr,
    .allTags = "tagsAll",
    .beside = besideInputs,
};

/// Where the resources are: what is exported has them in the deployment, what Pulumi keeps in the checkpoint.
const Pointer& homeIn(const json& stack)
{
    static const Pointer deployment("/deployment/resources");
    static const Pointer checkpoint("/checkpoint/latest/resources");
    return find(stack, checkpoint) ? checkpoint : deployment;
}

bool claimsStack(const Head& head)
{
    if (!head.value || !(member(*head.value, "deployment") || member(*head.value, "checkpoint")))
        return false; // nearly always, and known at once
    const json* resources = find(*head.value, homeIn(*head.value));
    return resources && resources->is_array();
}

/// What the program has asked for; of what it only looks up, what was answered.
const char* attributesOf(const json& resource)
{
    const json* inputs = member(resource, "inputs");
    return inputs && (member(inputs, "spec") || member(inputs, "name")) ? "inputs" : "outputs";
}

std::string lastOf(std::string_view urn)
{
    const std::size_t colons = urn.rfind("::");
    return std::string(colons == std::string_view::npos ? urn : urn.substr(colons + 2));
}

void readStackResource(json& resource, const Whence& whence, FilePieces& out)
{
    const auto kind = pulumiKind(text(member(resource, "type")).value_or(""));
    const char* const attributes = attributesOf(resource);
    if (!kind || !member(resource, attributes) || boolean(member(resource, "delete")) == true)
        return;
    out.resources.push_back(readBlocks(*kind, resource[attributes], whence.part(whence.at / attributes),
                                       pulumiStyle, pulumiFormat.id));
    out.resources.back().alias = lastOf(text(member(resource, "urn")).value_or(""));
}

void readStack(json& value, const Whence& whence, FilePieces& out)
{
    const Pointer& home = homeIn(value);
    json* resources = find(value, home);
    for (std::size_t i = 0; i < resources->size(); ++i)
        readStackResource((*resources)[i], whence.part(home.rebased(Pointer(), whence.at) / i), out);
    skipWithoutAppMesh(out);
}

} // namespace

/// What `pulumi stack export` prints, and the state that Pulumi keeps: Terraform's structure with the API's
/// spelling.
const Format pulumiFormat{"pulumi", claimsStack, readStack};

} // namespace meshwright
