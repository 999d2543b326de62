// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_columns.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <utility>

namespace meshwright {

namespace {

double sumOfWidths(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// @p widths, widened alike until they take up @p room.
std::vector<double> widened(std::vector<double> widths, double room)
{
    const double all = sumOfWidths(widths);
    for (double& width : widths)
        width = all > 0 ? room * width / all : room / static_cast<double>(widths.size());
    return widths;
}

/// @p widths with those that are wider than their share of @p room as wide as the others leave them.
std::vector<double> cutDown(const std::vector<double>& widths, double room)
{
    std::vector<double> sorted = widths;
    std::ranges::sort(sorted);
    double most = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = room / static_cast<double>(sorted.size() - i);
        if (sorted[i] > most)
            break;
        room -= sorted[i];
    }
    std::vector<double> out;
    for (const double width : widths)
        out.push_back(std::min(width, most));
    return out;
}

/// What nearly all of @p cells have room in, by @p width.
double usualWidth(std::vector<ColumnContent>& cells, double ColumnContent::*width)
{
    constexpr double odd = 0.03; // of all may be wider
    const auto rank = static_cast<std::ptrdiff_t>(odd * static_cast<double>(cells.size()));
    const auto there = cells.begin() + rank;
    std::ranges::nth_element(cells, there, std::ranges::greater(), width);
    return (*there).*width;
}

} // namespace

ColumnContent usualContent(std::vector<ColumnContent> cells)
{
    std::erase_if(cells, [](const ColumnContent& cell) { return cell.widestLine <= 0; });
    if (cells.empty())
        return {};
    return {usualWidth(cells, &ColumnContent::widestWord), usualWidth(cells, &ColumnContent::widestLine)};
}

std::vector<double> columnWidths(std::span<const ColumnContent> columns, double room)
{
    constexpr double longWord = 0.3; // of the room; what is longer, such as a path, is broken anyhow
    std::vector<double> words, lines, between;
    for (const ColumnContent& column : columns) {
        words.push_back(std::min(column.widestWord, longWord * room));
        lines.push_back(std::max(column.widestWord, column.widestLine));
        between.push_back(lines.back() - words.back());
    }
    if (sumOfWidths(lines) <= room)
        return widened(std::move(lines), room);
    if (const double spare = room - sumOfWidths(words); spare >= 0) {
        const std::vector<double> more = cutDown(between, spare);
        std::ranges::transform(words, more, words.begin(), std::plus());
        return words;
    }
    return cutDown(words, room);
}

} // namespace meshwright
