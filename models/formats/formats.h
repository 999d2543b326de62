// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_fwd.h"

#include <array>
#include <optional>
#include <string_view>

// The table of the formats: each is described where it is, in a file of its own.
namespace meshwright {

extern const Format jqTemplateFormat;
extern const Format programSourceFormat;
extern const Format scriptFormat;
extern const Format markdownFormat;
extern const Format hclFormat;
extern const Format kustomizeFormat;
extern const Format helmFormat;
extern const Format listFormat;
extern const Format cloudFormationFormat;
extern const Format awsConfigFormat;
extern const Format cloudControlFormat;
extern const Format cloudTrailFormat;
extern const Format kubernetesFormat;
extern const Format terraformShowFormat;
extern const Format terraformStateFormat;
extern const Format terraformJsonFormat;
extern const Format pulumiFormat;
extern const Format listOutputFormat;
extern const Format serviceOutputFormat;
extern const Format bareSpecFormat;
extern const Format createInputFormat;

/// Every format. The first that claims something counts: what is recognised by a mark of its own comes before
/// what is recognised by members that others have as well.
inline constexpr std::array allFormats{
    &jqTemplateFormat,    &programSourceFormat, &scriptFormat,
    &markdownFormat,      &hclFormat,           &kustomizeFormat,
    &helmFormat,          &listFormat,          &cloudFormationFormat,
    &awsConfigFormat,     &cloudControlFormat,  &cloudTrailFormat,
    &kubernetesFormat,    &terraformShowFormat, &terraformStateFormat,
    &terraformJsonFormat, &pulumiFormat,        &listOutputFormat,
    &serviceOutputFormat, &bareSpecFormat,      &createInputFormat,
};

/// The format of what @p head belongs to; nullptr when none claims it.
const Format* formatOf(const Head& head);

/// Reads a document of a file, whose @p value is nullopt when the text is no JSON, into @p out; what no
/// format claims is to be skipped. Returns the format.
const Format* readWhole(Head head, std::optional<json> value, const Arguments& arguments, FilePieces& out);
/// The same for @p value, an item of a list; it may be taken apart. False when no format claims it.
bool readItem(json& value, const Whence& whence, FilePieces& out);

/// Puts @p resource into @p out; for formats that read one as the API writes it. A skeleton of the AWS CLI
/// that is not filled in is said to be one.
void addResource(ResourceInFile resource, const Whence& whence, FilePieces& out);

} // namespace meshwright
