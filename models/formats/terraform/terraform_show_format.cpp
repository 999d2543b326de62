// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/terraform/terraform_style.h"
#include "models/json/json.h"

#include <map>
#include <string>

namespace meshwright {

namespace {

/// By the address of a resource, which of its values are not known before the plan is carried out.
using Pending = std::map<std::string, const json*, std::less<>>;

bool claimsShown(const Head& head)
{
    return text(member(head.value, "format_version")) &&
           (member(head.value, "values") || member(head.value, "planned_values"));
}

Pending pendingIn(const json& plan)
{
    Pending out;
    for (const json& change : items(member(plan, "resource_changes")))
        if (const json* unknown = path(change, {"change", "after_unknown"}))
            out.emplace(memberText(change, "address"), unknown);
    return out;
}

void readModule(json& module, const Whence& whence, const Pending& pending, FilePieces& out)
{
    const std::size_t resources = items(member(module, "resources")).size();
    for (std::size_t i = 0; i < resources; ++i) {
        json& one = module["resources"][i];
        json* attributes = one.is_object() && one.contains("values") ? &one["values"] : nullptr;
        if (!attributes)
            continue;
        const std::string type = memberText(one, "type");
        const std::string mode = memberText(one, "mode");
        std::string address = memberText(one, "address");
        const auto unknown = pending.find(address);
        addTerraformResource({type, mode, std::move(address), *attributes,
                              unknown == pending.end() ? nullptr : unknown->second},
                             whence.part(whence.at / "resources" / i / "values"), terraformShowFormat.id,
                             out);
    }
    const std::size_t modules = items(member(module, "child_modules")).size();
    for (std::size_t i = 0; i < modules; ++i)
        readModule(module["child_modules"][i], whence.part(whence.at / "child_modules" / i), pending, out);
}

void readShown(json& value, const Whence& whence, FilePieces& out)
{
    const char* const values = value.contains("planned_values") ? "planned_values" : "values";
    const Pending pending = pendingIn(value);
    if (member(member(value, values), "root_module"))
        readModule(value[values]["root_module"], whence.part(whence.at / values / "root_module"), pending,
                   out);
    skipWithoutAppMesh(out);
}

} // namespace

/// What `terraform show -json` prints of a state or a plan: the resources of the root module and of those in
/// it. Of a plan, what is known only once it is carried out is not known.
const Format terraformShowFormat{"terraform-show", claimsShown, readShown};

} // namespace meshwright
