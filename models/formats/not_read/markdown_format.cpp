// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool claimsMarkdown(const Head& head)
{
    const std::string_view text = sourceText(head);
    return !text.starts_with("#!") && hasFence(text);
}

void skipMarkdown(json&, const Whence&, FilePieces& out)
{
    out.skipped = Texts::tr(
        "It is Markdown. What it shows of App Mesh can be read once it stands in a file of its own.");
}

} // namespace

/// Notes with blocks of code. Recognised, not read.
const Format markdownFormat{"markdown", claimsMarkdown, skipMarkdown};

} // namespace meshwright
