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

bool claimsInput(const Head& head)
{
    return head.value && head.value->is_object() && (head.value->empty() || inputKind(*head.value));
}

void readInput(json& value, const Whence& whence, FilePieces& out)
{
    const Kind kind = inputKind(value).value_or(Kind::VirtualNode);
    const bool lacksMesh = namedKind(value) && !member(value, meshResource.name);
    ResourceInFile resource{std::move(value), kind, createInputFormat.id, {}, {{Pointer(), whence.at}}};
    if (lacksMesh) {
        resource.notMissed.push_back(Pointer() / meshResource.name);
        out.issues.push_back(issueOf(
            reading::meshNotNamed, whence.at,
            Texts::tr("The mesh is not named. That does where the AWS CLI is given it, with --mesh-name.")));
    }
    addResource(std::move(resource), whence, out);
}

} // namespace

/// What the AWS CLI takes to create a resource, as JSON or YAML; also update input, which has a part of the
/// same members.
const Format createInputFormat{"create-input", claimsInput, readInput};

} // namespace meshwright
