// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/formats.h"
#include "models/formats/not_read/source_text.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

bool isOfCdk(std::string_view text)
{
    return hasAny(text, {"aws-cdk", "aws_cdk", "software.amazon.awscdk", "Amazon.CDK"});
}

bool isOfCdktf(std::string_view text)
{
    return hasAny(text, {"cdktf"});
}

bool isOfPulumi(std::string_view text)
{
    return hasAny(text, {"pulumi"});
}

/// Lists of packages name the same libraries, but import nothing.
bool claimsProgram(const Head& head)
{
    const std::string_view text = sourceText(head);
    return (isOfCdktf(text) || isOfPulumi(text) || isOfCdk(text)) &&
           hasLineWith(text, {"import ", "import(", "from ", "using ", "const ", "package "}) &&
           !hasFence(text);
}

void skipProgram(json&, const Whence& whence, FilePieces& out)
{
    out.skipped =
        isOfCdktf(whence.text)
            ? Texts::tr(
                  "It is the source of a program for CDK for Terraform. \"cdktf synth\" writes cdk.tf.json, "
                  "which can be read.")
        : isOfPulumi(whence.text)
            ? Texts::tr(
                  "It is the source of a program for Pulumi. \"pulumi stack export\" prints its resources, "
                  "and they can be read.")
            : Texts::tr(
                  "It is the source of a CDK app. \"cdk synth\" writes the templates that come of it, and "
                  "they can be read.");
}

} // namespace

/// Programs that make resources: with AWS's CDK, CDK for Terraform, Pulumi. Recognised, not read.
const Format programSourceFormat{"program-source", claimsProgram, skipProgram};

} // namespace meshwright
