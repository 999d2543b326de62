// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <vector>

namespace meshwright {

/// What is in a column of a table, by its width.
struct ColumnContent
{
    double widestWord = 0; ///< narrower than that, words are broken
    double widestLine = 0; ///< narrower than that, lines are
};

/// What a column is made for that has @p cells, some of which may be empty: nearly all of them, as one odd
/// name among hundreds is rather broken than that it takes the room of all others.
ColumnContent usualContent(std::vector<ColumnContent> cells);

/// How wide @p columns are that have @p room together: each as wide as its lines where there is room for all;
/// else at least as wide as its words, and whoever needs little more gets that first; else the widest are cut
/// down to one width.
std::vector<double> columnWidths(std::span<const ColumnContent> columns, double room);

} // namespace meshwright
