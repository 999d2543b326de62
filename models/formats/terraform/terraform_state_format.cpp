// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/terraform/terraform_style.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <string>

namespace meshwright {

namespace {

bool isListAt(const json* value, const char* key)
{
    const json* list = member(value, key);
    return list && list->is_array();
}

bool claimsState(const Head& head)
{
    const bool isNamed = text(member(head.value, "terraform_version")).has_value();
    const bool isOfVersion4 = integer(member(head.value, "version")) == 4;
    return (isListAt(head.value, "resources") && (isNamed || isOfVersion4)) ||
           (isListAt(head.value, "modules") && isNamed);
}

/// "module.shop.aws_appmesh_virtual_node.orders[0]", as Terraform tells it.
std::string addressOf(const json& resource, const json& instance)
{
    std::string out = memberText(resource, "module");
    if (!out.empty())
        out += '.';
    out.append(memberText(resource, "type")).append(1, '.').append(memberText(resource, "name"));
    const json* index = member(instance, "index_key");
    if (index && index->is_primitive())
        out.append(1, '[').append(index->dump(-1, ' ', false, json::error_handler_t::replace)).append(1, ']');
    return out;
}

void readInstances(json& resource, const Whence& whence, FilePieces& out)
{
    const std::string type = memberText(resource, "type");
    const std::string mode = memberText(resource, "mode");
    for (std::size_t i = 0; i < items(member(resource, "instances")).size(); ++i) {
        json& instance = resource["instances"][i];
        // What is deposed has another in its place, and is to be deleted.
        if (!member(instance, "attributes") || member(instance, "deposed"))
            continue;
        addTerraformResource({type, mode, addressOf(resource, instance), instance["attributes"]},
                             whence.part(whence.at / "instances" / i / "attributes"), terraformStateFormat.id,
                             out);
    }
}

void readState(json& value, const Whence& whence, FilePieces& out)
{
    if (!isListAt(&value, "resources"))
        out.skipped =
            Texts::tr("It is a state that Terraform before 0.12 has written. \"terraform show -json\" of "
                      "a later one prints it so that it can be read.");
    for (std::size_t i = 0; i < items(member(value, "resources")).size(); ++i)
        readInstances(value["resources"][i], whence.part(whence.at / "resources" / i), out);
    skipWithoutAppMesh(out);
}

} // namespace

/// The state of Terraform as it is kept, version 4.
const Format terraformStateFormat{"terraform-state", claimsState, readState};

} // namespace meshwright
