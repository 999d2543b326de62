// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_keys.h"
#include "models/formats/cloudformation/registry_properties.h"
#include "models/formats/formats.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <array>
#include <optional>

namespace meshwright {

namespace {

/// Where items stand in what AWS Config answers, delivers and keeps.
constexpr std::array listsOfConfigItems{"configurationItems", "baseConfigurationItems"};

bool isConfigItem(const json& value)
{
    return text(member(value, "resourceType")) && member(value, "configuration");
}

bool claimsConfig(const Head& head)
{
    if (!head.value)
        return false;
    const json* one = member(*head.value, "configurationItem");
    if (isConfigItem(*head.value) || (one && isConfigItem(*one)))
        return true;
    for (const char* list : listsOfConfigItems)
        if (const json::array_t& found = items(member(*head.value, list)); !found.empty())
            return isConfigItem(found.front());
    return false;
}

/// What was deleted has none.
bool hasConfiguration(const json* configuration)
{
    return configuration && !configuration->is_null() && text(configuration) != "";
}

void readConfigItem(const json& item, const Whence& whence, FilePieces& out)
{
    const auto kind = kindOfType(text(member(item, "resourceType")).value_or(""));
    const json* configuration = member(item, "configuration");
    if (kind && hasConfiguration(configuration))
        readRegistryProperties(*kind, *configuration, whence.part(whence.at / "configuration"),
                               awsConfigFormat, out);
}

void readConfig(json& value, const Whence& whence, FilePieces& out)
{
    const std::size_t before = out.resources.size() + out.issues.size();
    readConfigItem(value, whence, out);
    if (const json* one = member(value, "configurationItem"))
        readConfigItem(*one, whence.part(whence.at / "configurationItem"), out);
    for (const char* list : listsOfConfigItems) {
        const json::array_t& found = items(member(value, list));
        for (std::size_t i = 0; i < found.size(); ++i)
            readConfigItem(found[i], whence.part(whence.at / list / i), out);
    }
    if (out.resources.size() + out.issues.size() == before)
        out.skipped = Texts::tr("What AWS Config tells here is about no resource of App Mesh.");
}

} // namespace

/// Configuration items of AWS Config: one, a history, a snapshot or a notification.
const Format awsConfigFormat{"aws-config", claimsConfig, readConfig};

} // namespace meshwright
