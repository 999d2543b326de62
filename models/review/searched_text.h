// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// Notes all that @p row of @p review is found by, in small letters: its names, kind and file, each value
/// under its pointer, behind them the rules of its issues. Of a large resource the beginning.
void noteSearchedText(const Review& review, ReviewRow& row);

/// What a person looks for: words, each of which has to be there somewhere.
class SearchedWords
{
public:
    SearchedWords() = default;
    explicit SearchedWords(const QString& typed);

    bool isEmpty() const { return m_words.empty(); }
    bool areIn(std::string_view text) const;
    /// Those that are not in @p text.
    std::vector<std::string> missingIn(std::string_view text) const;

    friend bool operator==(const SearchedWords&, const SearchedWords&) = default;

private:
    std::vector<std::string> m_words;
};

} // namespace meshwright
