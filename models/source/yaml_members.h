// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_reader.h"

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace meshwright::source {

/// What a member is called; lives as long as the text and its YamlTexts.
using YamlNameOf = std::function<std::string_view(const Node&)>;

/// The members of @p own that have the name of one before them.
std::vector<YamlNote> namedTwice(std::span<const Node> own, const YamlNameOf& nameOf);

/// What << brings: the objects @p sources, the one that counts most first, are merged into @p own, which
/// keeps what it says itself. In the order of the text.
std::vector<Node> merged(std::span<const Node> own, std::span<const std::span<const Node>> sources,
                         const YamlNameOf& nameOf);

} // namespace meshwright::source
