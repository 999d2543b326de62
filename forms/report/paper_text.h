// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_columns.h"
#include "forms/report/paper_piece.h"

namespace meshwright {

/// Text in lines.
struct LaidText
{
    std::vector<PlacedWords> words = {};
    double height = 0;
};

/// How wide @p text in @p font would like to be.
ColumnContent contentOf(const PaperText& text, const PaperFont& font, PaperFonts& fonts);

/// @p text in lines that are @p width wide; what is too long for one is broken, between words if it can be.
LaidText inLines(const PaperText& text, const PaperFont& font, double width, PaperFonts& fonts);

} // namespace meshwright
