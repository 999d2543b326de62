// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool claimsManifest(const Head& head)
{
    return text(member(head.value, "apiVersion")) && text(member(head.value, "kind"));
}

void readManifest(json&, const Pointer& at, FilePieces& out)
{
    out.issues.push_back(issueOf(
        reading::kubernetes, at,
        Texts::tr(
            "This is a Kubernetes manifest. Needed is what the AWS CLI takes; the App Mesh controller made "
            "it from the manifest, and describe-virtual-node shows it.")));
}

} // namespace

/// A manifest of Kubernetes in JSON. Recognised, not read.
const Format kubernetesFormat{"kubernetes", claimsManifest, readManifest};

} // namespace meshwright
