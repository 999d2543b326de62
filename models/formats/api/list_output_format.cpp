// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"
#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>
#include <string>

namespace meshwright {

namespace {

std::optional<Kind> listedKind(const json& value)
{
    if (!text(member(value, "arn")) || member(value, "spec"))
        return {};
    if (const auto kind = namedKind(value))
        return kind;
    return member(value, meshResource.name) ? std::optional(Kind::Mesh) : std::nullopt;
}

bool claimsRef(const Head& head)
{
    return head.value && listedKind(*head.value);
}

void readRef(json& value, const Whence& whence, FilePieces& out)
{
    const Kind kind = listedKind(value).value_or(Kind::VirtualNode);
    const Resource& resource = resourceOf(kind);
    if (out.listed.empty()) // once a file: a list is a list
        out.issues.push_back(issueOf(
            reading::noSpecListed, whence.at,
            Texts::tr("%1 is only named here, as a list of the AWS CLI does it: it is known to be there, "
                      "its settings are not.")
                .arg(shown(*member(value, resource.name)))));
    out.listed.push_back(
        {kind, memberText(value, meshResource.name),
         resource.parent ? memberText(value, resourceOf(*resource.parent).name) : std::string(),
         memberText(value, resource.name)});
}

} // namespace

/// One of the answers to list-…: a name, but no spec. It tells what is there.
const Format listOutputFormat{"list-output", claimsRef, readRef};

} // namespace meshwright
