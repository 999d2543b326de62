// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// All that @p row of @p review is found by, in small letters: its names, kind and file, each value under its
/// pointer, the rules of its issues. Of a large resource the beginning.
std::string searchedText(const Review& review, const ReviewRow& row);

/// What a person looks for: words, each of which has to be there somewhere.
class SearchedWords
{
public:
    SearchedWords() = default;
    explicit SearchedWords(const QString& typed);

    bool isEmpty() const { return m_words.empty(); }
    bool areIn(const std::string& text) const;

    friend bool operator==(const SearchedWords&, const SearchedWords&) = default;

private:
    std::vector<std::string> m_words;
};

} // namespace meshwright
