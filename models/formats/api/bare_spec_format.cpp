// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/api/resource_form.h"
#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

namespace {

bool claimsSpec(const Head& head)
{
    return head.value && isBareSpec(*head.value);
}

Issue ambiguous(Kind kind, const Pointer& at)
{
    return issueOf(reading::unclearKind, at,
                   Texts::tr("Listeners alone may belong to a virtual node, a virtual router or a virtual "
                             "gateway. This is read as a %1; its name, put beside the spec, would tell.")
                       .arg(kindWords(kind)));
}

void readSpec(json& value, const Whence& whence, FilePieces& out)
{
    const bool isWrapped = value.size() == 1 && member(value, "spec");
    json spec = isWrapped ? std::move(value["spec"]) : std::move(value);
    const Pointer at = isWrapped ? whence.at / "spec" : whence.at;
    const Kind kind = specKind(spec).value_or(Kind::VirtualNode);
    if (isOfManyKinds(spec))
        out.issues.push_back(ambiguous(kind, at));
    json input = json::object();
    input["spec"] = std::move(spec);
    ResourceInFile resource{
        std::move(input), kind, bareSpecFormat.id, {}, {{Pointer(), whence.at}, {Pointer() / "spec", at}}};
    resource.notMissed = namesIn(kind); // they are given on the command line of the AWS CLI
    addResource(std::move(resource), whence, out);
}

} // namespace

/// The spec alone, also as {"spec": …}; the names are missing. Its kind is told by what is in it.
const Format bareSpecFormat{"bare-spec", claimsSpec, readSpec};

} // namespace meshwright
