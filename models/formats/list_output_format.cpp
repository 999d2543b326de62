// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/formats/resource_form.h"
#include "models/json/json.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool claimsRef(const Head& head)
{
    return head.value && isRef(*head.value, nodeResource);
}

void readRef(json& value, const Pointer& at, FilePieces& out)
{
    out.issues.push_back(
        issueOf(reading::noSpecListed, at,
                Texts::tr("%1 is only named here, as list-virtual-nodes does it. Its settings are missing; "
                          "describe-virtual-node gives them.")
                    .arg(shown(*member(value, nodeResource.name)))));
}

} // namespace

/// One of list-virtual-nodes' answers: a name, but no spec. It is recognised, but holds no node.
const Format listOutputFormat{"list-output", claimsRef, readRef};

} // namespace meshwright
