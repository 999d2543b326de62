// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"
#include "models/rules/issue.h"
#include "models/source/tree_finder.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// A piece of a text, and what stands there from then on.
struct TextEdit
{
    std::size_t begin;
    std::size_t end;
    std::string text;
};

/// @p text after @p edits; nullopt where two of them are about the same piece.
std::optional<std::string> edited(std::string_view text, std::vector<TextEdit> edits);

/// A fix as far as it replaces single names and values of a text, and the rest of it.
struct SplitFix
{
    std::vector<TextEdit> edits; ///< of the text of the document
    std::vector<FixChange> rest; ///< what is more than that
};

/// Whether the file says what is named at @p at of @p resource by an object of Kubernetes or an ARN, which is
/// not the name itself.
bool isNamedOtherwise(const ResourceInFile& resource, const Pointer& at);

/// How @p fix of number @p number of @p resources, those of a file, reads in the text of the tree of
/// @p finder, that of its document.
SplitFix splitFix(source::TreeFinder& finder, std::span<const ResourceInFile> resources, std::size_t number,
                  const Fix& fix, bool isYaml);

} // namespace meshwright
