// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/json_type.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshwright {

/// A line of two texts side by side.
struct TextRow
{
    enum class Kind : unsigned char {
        Equal,
        Changed, ///< another on each side, or only there on one
        Folded,  ///< stands for lines that are the same on both sides
    };

    Kind kind = Kind::Equal;
    std::optional<QString> before = {}; ///< nullopt where the first text has no line here
    std::optional<QString> after = {};
    std::size_t first = 0; ///< of what is folded: which line of the first text begins it
    std::size_t count = 0; ///< of what is folded: how many lines

    friend bool operator==(const TextRow&, const TextRow&) = default;
};

/// @p before and @p after line by line: what is the same stands side by side, what is not in between. Texts
/// that have next to nothing in common are not searched for the little they have.
std::vector<TextRow> comparedTexts(const QStringList& before, const QStringList& after);

/// @p rows with what is the same folded, but for @p around lines beside each change. One line is not folded.
std::vector<TextRow> folded(const std::vector<TextRow>& rows, std::size_t around = 2);

/// @p after with the items of its lists in the order in which @p before has the same ones, those of its own
/// behind them: the order of no list of App Mesh means anything.
json linedUp(const json& before, json after);

} // namespace meshwright
