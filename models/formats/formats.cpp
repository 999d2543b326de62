// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"

#include "models/formats/reading_rules.h"
#include "models/formats/skeleton.h"
#include "models/json/json_type.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

const Format* formatOf(const Head& head)
{
    const auto found = std::ranges::find_if(allFormats, [&](const Format* one) { return one->claims(head); });
    return found == allFormats.end() ? nullptr : *found;
}

const Format* readWhole(Head head, std::optional<json> value, const Arguments& arguments, FilePieces& out)
{
    head.value = value ? &*value : nullptr;
    const Format* format = formatOf(head);
    if (!format && value)
        out.skipped = Texts::tr("There is nothing of App Mesh in it.");
    if (format)
        format->read(value ? *value : value.emplace(), {{}, head.text, head.isYaml, &arguments}, out);
    return format;
}

bool readItem(json& value, const Whence& whence, FilePieces& out)
{
    const Format* format = formatOf({{}, &value, true, whence.isYaml});
    if (format)
        format->read(value, whence, out);
    return format != nullptr;
}

void addResource(ResourceInFile resource, const Whence& whence, FilePieces& out)
{
    if (isSkeleton(resource.input))
        out.issues.push_back(issueOf(
            reading::skeleton, whence.at,
            Texts::tr("This is the skeleton that --generate-cli-skeleton prints, with most of it not filled "
                      "in. Fill in what is needed and remove every other member.")));
    out.resources.push_back(std::move(resource));
}

} // namespace meshwright
