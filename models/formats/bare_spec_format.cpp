// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/resource_form.h"
#include "models/json/json_type.h"

#include <utility>

namespace meshwright {

namespace {

bool claimsSpec(const Head& head)
{
    return head.value && isBareSpec(*head.value);
}

void readSpec(json& value, const Pointer& at, FilePieces& out)
{
    json input = json::object();
    input["spec"] = std::move(value);
    addNode({std::move(input), bareSpecFormat.id, {}, {{Pointer(), at}, {Pointer() / "spec", at}}}, at, out);
}

} // namespace

/// The spec alone; the names are missing.
const Format bareSpecFormat{"bare-spec", claimsSpec, readSpec};

} // namespace meshwright
