// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/aws_cli_options.h"

#include <string>

namespace meshwright {

CliOptions awsCliOptions(const Place& place)
{
    if (place.kind != PlaceKind::Endpoint)
        return {};
    CliOptions out;
    const auto add = [&out](const char* option, const QString& value) {
        const std::string word = value.toStdString();
        // The AWS CLI would take such a word for another option.
        if (word.starts_with('-'))
            out.push_back(option + ('=' + word));
        else if (!word.empty())
            out.insert(out.end(), {option, word});
    };
    add("--endpoint-url", place.location);
    add("--region", place.region);
    if (!place.hasOwnKeys) // those are in the keychain, and no profile has them
        add("--profile", place.profile);
    add("--ca-bundle", place.caFile);
    return out;
}

} // namespace meshwright
