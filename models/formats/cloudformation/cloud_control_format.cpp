// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/registry_properties.h"
#include "models/formats/formats.h"
#include "models/json/json.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool claimsCloudControl(const Head& head)
{
    if (!head.value || !text(member(*head.value, "TypeName")))
        return false;
    return member(*head.value, "ResourceDescription") || member(*head.value, "ResourceDescriptions") ||
           member(*head.value, "Properties");
}

void readDescription(Kind kind, const json* description, const Whence& whence, FilePieces& out)
{
    if (const json* properties = member(description, "Properties"))
        readRegistryProperties(kind, *properties, whence.part(whence.at / "Properties"), cloudControlFormat,
                               out);
}

void readCloudControl(json& value, const Whence& whence, FilePieces& out)
{
    const auto kind = kindOfType(text(member(value, "TypeName")).value_or(""));
    if (!kind) {
        out.skipped = Texts::tr("What Cloud Control tells here is about no resource of App Mesh.");
        return;
    }
    const std::size_t before = out.resources.size() + out.issues.size();
    readDescription(*kind, &value, whence, out);
    readDescription(*kind, member(value, "ResourceDescription"),
                    whence.part(whence.at / "ResourceDescription"), out);
    const json::array_t& several = items(member(value, "ResourceDescriptions"));
    for (std::size_t i = 0; i < several.size(); ++i)
        readDescription(*kind, &several[i], whence.part(whence.at / "ResourceDescriptions" / i), out);
    if (out.resources.size() + out.issues.size() == before)
        out.skipped = Texts::tr("Cloud Control lists no resources here.");
}

} // namespace

/// What Cloud Control answers to get-resource and list-resources.
const Format cloudControlFormat{"cloud-control", claimsCloudControl, readCloudControl};

} // namespace meshwright
