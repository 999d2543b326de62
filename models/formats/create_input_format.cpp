// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/resource_form.h"
#include "models/json/json_type.h"

#include <utility>

namespace meshwright {

namespace {

bool claimsInput(const Head& head)
{
    return head.value && head.value->is_object() && (head.value->empty() || looksLikeNode(*head.value));
}

void readInput(json& value, const Pointer& at, FilePieces& out)
{
    addNode({std::move(value), createInputFormat.id, {}, {{Pointer(), at}}}, at, out);
}

} // namespace

/// What the AWS CLI takes to create a node; also update input, which has a part of the same members.
const Format createInputFormat{"create-input", claimsInput, readInput};

} // namespace meshwright
