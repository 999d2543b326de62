// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

/// What only Helm fills in. Manifests of Kubernetes hold templates of others as texts, and CloudFormation has
/// {{resolve:…}}.
bool isOfHelm(std::string_view action)
{
    return hasAny(action, {".Values", ".Release", ".Chart", ".Capabilities", "include \""});
}

bool claimsHelmTemplate(const Head& head)
{
    const std::string_view text = sourceText(head);
    for (std::size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
        const std::size_t end = text.find("}}", at);
        if (end == std::string_view::npos)
            return false;
        if (isOfHelm(text.substr(at, end - at)))
            return true;
        at = end;
    }
    return false;
}

void skipHelmTemplate(json&, const Whence&, FilePieces& out)
{
    out.skipped = Texts::tr(
        "It is a template of a Helm chart. \"helm template\" prints the manifests that come of it, and they can "
        "be read.");
}

} // namespace

/// A template of a chart of Helm. Recognised, not read.
const Format helmFormat{"helm-template", claimsHelmTemplate, skipHelmTemplate};

} // namespace meshwright
