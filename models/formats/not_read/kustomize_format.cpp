// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

/// Other tools have documents of that kind beside the manifests themselves.
bool claimsKustomization(const Head& head)
{
    const std::string_view text = sourceText(head);
    const bool isKustomization = hasLineWithBoth(text, "kind:", "Kustomization") ||
                                 hasLineWithBoth(text, "apiVersion:", "kustomize.config.k8s.io/");
    return isKustomization && !hasLineWithBoth(text, "apiVersion:", "appmesh.k8s.aws/");
}

void skipKustomization(json&, const Whence&, FilePieces& out)
{
    out.skipped = Texts::tr(
        "It is a kustomization. \"kustomize build\" prints the manifests that come of it, and they can be read.");
}

} // namespace

/// What Kustomize makes manifests of. Recognised, not read.
const Format kustomizeFormat{"kustomize", claimsKustomization, skipKustomization};

} // namespace meshwright
