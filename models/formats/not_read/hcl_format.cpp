// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>

namespace meshwright {

namespace {

/// Whether @p line opens a block as HCL does: a word, its labels in quotation marks, a brace.
bool opensBlock(std::string_view line)
{
    static constexpr std::string_view kinds[] = {"resource", "data",   "module",   "variable",
                                                 "output",   "locals", "provider", "terraform"};
    const std::size_t end = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    if (end == std::string_view::npos || std::ranges::find(kinds, line.substr(0, end)) == std::end(kinds))
        return false;
    const std::string_view rest = line.substr(end);
    const std::size_t next = rest.find_first_not_of(" \t");
    return next != std::string_view::npos && ((rest[next] == '"' && next > 0) || rest[next] == '{') &&
           rest.find('{') != std::string_view::npos;
}

bool claimsHcl(const Head& head)
{
    const std::string_view text = sourceText(head);
    return !hasFence(text) && hasLineThat(text, opensBlock);
}

void skipHcl(json&, const Whence&, FilePieces& out)
{
    out.skipped = Texts::tr(
        "It is written in the language of Terraform. \"terraform show -json\" prints the state, or a saved plan, "
        "so that it can be read.");
}

} // namespace

/// The source of a configuration of Terraform. Recognised, not read.
const Format hclFormat{"hcl", claimsHcl, skipHcl};

} // namespace meshwright
