// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/read_file.h"
#include "models/formats/formats.h"
#include "models/formats/template_uses.h"
#include "models/json/json_type.h"

namespace meshwright {

namespace {

/// JSON with ${NAME} in its texts is read as what it says; templateVariables() tells that it may be more.
bool claimsUnfilled(const Head& head)
{
    return !head.value && head.text.size() <= largestFile && !templateUses(head.text).empty();
}

/// There is nothing to read before the variables have values, and parse() has said where they stand. What
/// filled() makes of them is read anew.
void readUnfilled(json&, const Pointer&, FilePieces&) {}

} // namespace

/// JSON but for the variables that jq or a shell fills in.
const Format jqTemplateFormat{"jq-template", claimsUnfilled, readUnfilled};

} // namespace meshwright
