// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_piece.h"

#include <vector>

namespace meshwright {

/// Adds the rows of @p table to @p pieces, where paper has @p width for them.
void addTable(const PaperTable& table, double width, PaperFonts& fonts, std::vector<PaperPiece>& pieces);

} // namespace meshwright
