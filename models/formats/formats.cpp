// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"

#include "models/formats/reading_rules.h"
#include "models/formats/skeleton.h"
#include "models/json/json_type.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

Issue unclaimed(const json& value, const Pointer& at)
{
    return issueOf(
        reading::notANode, at,
        value.is_object()
            ? Texts::tr("This is no virtual node: none of meshName, virtualNodeName and spec is in it. Check "
                        "that this is the right file.")
            : Texts::tr("Needed is a virtual node, an object like {\"meshName\": …}, not %1.")
                  .arg(shown(value)));
}

} // namespace

const Format* formatOf(const Head& head)
{
    const auto found = std::ranges::find_if(allFormats, [&](const Format* one) { return one->claims(head); });
    return found == allFormats.end() ? nullptr : *found;
}

const Format* readWhole(std::string_view text, std::optional<json> value, FilePieces& out)
{
    const Format* format = formatOf({text, value ? &*value : nullptr});
    if (!format && value)
        out.issues.push_back(unclaimed(*value, Pointer()));
    if (format)
        format->read(value ? *value : value.emplace(), Pointer(), out);
    return format;
}

void readItem(json& value, const Pointer& at, FilePieces& out)
{
    if (const Format* format = formatOf({{}, &value, true}))
        format->read(value, at, out);
    else
        out.issues.push_back(unclaimed(value, at));
}

void addNode(NodeInFile node, const Pointer& at, FilePieces& out)
{
    if (isSkeleton(node.input))
        out.issues.push_back(issueOf(
            reading::skeleton, at,
            Texts::tr("This is the skeleton that --generate-cli-skeleton prints, with most of it not filled "
                      "in. Fill in what the node needs and remove every other member.")));
    out.nodes.push_back(std::move(node));
}

} // namespace meshwright
