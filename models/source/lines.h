// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/canonical_lines.h"
#include "models/source/tree.h"

#include <span>
#include <vector>

namespace meshwright::source {

/// The lines of the text of @p tree on which the value at @p at stands with its name, or the nearest thing
/// around it that is there.
LineSpan linesOf(const Tree& tree, const Pointer& at);

/// The first of these lines for each of @p places, in one way through the text.
std::vector<int> firstLines(const Tree& tree, std::span<const Pointer> places);

} // namespace meshwright::source
