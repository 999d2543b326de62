// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/schema/kinds.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

/// A mesh has at most 200 nodes; a file with fifty times as many is not what it seems.
constexpr std::size_t mostNodes = 10'000;

bool claimsList(const Head& head)
{
    if (!head.value || head.isItem)
        return false;
    const json* nodes = member(*head.value, nodeResource.plural);
    return head.value->is_array() || (nodes && nodes->is_array());
}

void readList(json& value, const Pointer& at, FilePieces& out)
{
    const bool isAlone = value.is_array();
    json& list = isAlone ? value : value[nodeResource.plural];
    const Pointer listAt = isAlone ? at : at / nodeResource.plural;
    if (list.size() > mostNodes) {
        out.issues.push_back(
            issueOf(reading::tooManyNodes, listAt,
                    Texts::tr("The list has %n items. Up to %1 are read from one file; divide it.", nullptr,
                              static_cast<int>(list.size()))
                        .arg(mostNodes)));
        return;
    }
    if (list.empty())
        out.issues.push_back(issueOf(reading::notANode, listAt,
                                     Texts::tr("The list is empty. Needed is at least one virtual node.")));
    for (std::size_t i = 0; i < list.size(); ++i)
        readItem(list[i], listAt / i, out);
}

} // namespace

/// Several of what a file can hold, each in a format of its own: […], or {"virtualNodes": […]}.
const Format nodeListFormat{"list", claimsList, readList};

} // namespace meshwright
