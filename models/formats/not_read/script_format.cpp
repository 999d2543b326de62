// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

/// A command begins its line: those in a template of CloudFormation or a list of steps are further right.
bool claimsScript(const Head& head)
{
    const std::string_view text = sourceText(head);
    return text.starts_with("#!") || (hasLineWithBoth(text, "aws ", "appmesh") && !hasFence(text));
}

void skipScript(json&, const Whence&, FilePieces& out)
{
    out.skipped = Texts::tr(
        "It is a script. What it hands to the AWS CLI can be read once it stands in a file of its own, as "
        "--cli-input-json takes it.");
}

} // namespace

/// Commands of the AWS CLI, and other scripts. Recognised, not read.
const Format scriptFormat{"script", claimsScript, skipScript};

} // namespace meshwright
