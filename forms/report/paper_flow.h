// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_piece.h"

#include <span>
#include <vector>

namespace meshwright {

/// @p pieces below each other on pages that are @p height high. What stays together begins a page where it
/// does not fit on what is left of one; only what is higher than a page goes on over several.
std::vector<PlacedContent> pagesOf(std::span<const PaperPiece> pieces, double height);

} // namespace meshwright
