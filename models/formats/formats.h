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
extern const Format nodeListFormat;
extern const Format cloudFormationFormat;
extern const Format kubernetesFormat;
extern const Format terraformFormat;
extern const Format otherResourceFormat;
extern const Format listOutputFormat;
extern const Format serviceOutputFormat;
extern const Format bareSpecFormat;
extern const Format createInputFormat;

/// Every format. The first that claims something counts: what is recognised by a mark of its own comes before
/// what is recognised by members that others have as well.
inline constexpr std::array allFormats{
    &jqTemplateFormat,    &nodeListFormat,   &cloudFormationFormat, &kubernetesFormat, &terraformFormat,
    &otherResourceFormat, &listOutputFormat, &serviceOutputFormat,  &bareSpecFormat,   &createInputFormat,
};

/// The format of what @p head belongs to; nullptr when none claims it.
const Format* formatOf(const Head& head);

/// Reads a file, whose @p value is nullopt when @p text is no JSON, into @p out; in what no format claims, an
/// issue says so. Returns the format.
const Format* readWhole(std::string_view text, std::optional<json> value, FilePieces& out);
/// The same for @p value, an item of a list, which stands at @p at; it may be taken apart.
void readItem(json& value, const Pointer& at, FilePieces& out);

/// Puts @p node, which stands at @p at, into @p out; for formats that read one. A skeleton of the AWS CLI
/// that is not filled in is said to be one.
void addNode(NodeInFile node, const Pointer& at, FilePieces& out);

} // namespace meshwright
