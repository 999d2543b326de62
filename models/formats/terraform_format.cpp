// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool claimsTerraform(const Head& head)
{
    return member(head.value, "terraform_version") ||
           member(member(head.value, "resource"), "aws_appmesh_virtual_node");
}

void readTerraform(json&, const Pointer& at, FilePieces& out)
{
    out.issues.push_back(issueOf(
        reading::terraform, at,
        Texts::tr(
            "This is a file of Terraform. Needed is what the AWS CLI takes; describe-virtual-node shows it.")));
}

} // namespace

/// A state, plan or configuration of Terraform in JSON. Recognised, not read.
const Format terraformFormat{"terraform", claimsTerraform, readTerraform};

} // namespace meshwright
