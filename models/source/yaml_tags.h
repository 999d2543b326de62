// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_events.h"

#include <string_view>

// Tags that every reader of YAML knows, !!str and the like, say how a value is to be read. Any other, such as
// the !Ref of CloudFormation, says that the value is not what is written.
namespace meshwright::source {

/// Whether @p tag is that of what has one word, or one number, for each of its values: !!null, !!bool, !!int,
/// !!float.
bool isWordTag(std::string_view tag);
/// Whether the scalar @p event is what its tag says, as far as there is one.
bool isScalarTagKnown(const YamlEvent& event);
/// The same of the list or object @p event.
bool isContainerTagKnown(const YamlEvent& event);

/// Where the tag of what begins at @p begin of @p text begins, or what it belongs to: behind its anchor.
std::size_t tagBegin(std::string_view text, std::size_t begin);
/// Behind the tag that begins at @p begin; @p begin itself when none does.
std::size_t tagEnd(std::string_view text, std::size_t begin);
/// @p end without the line breaks that libyaml counts to a scalar of several lines.
std::size_t trimmedEnd(std::string_view text, std::size_t begin, std::size_t end);

} // namespace meshwright::source
