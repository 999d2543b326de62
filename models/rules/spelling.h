// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace meshwright {

/// The least number of letters to insert, drop, replace or swap with a neighbour that turns @p a into @p b;
/// anything beyond @p limit counts as limit + 1.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate @p word was most likely meant to be: equal but for capitals and punctuation, or a slip or
/// two away; the first of several as near. Empty when none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

/// Every candidate that is as near as nearest() is, in their order.
std::vector<std::string_view> allNearest(std::string_view word, std::span<const std::string_view> candidates);

/// Whether two words are equal but for capitals, punctuation and one letter at most.
bool isOneLetterAway(std::string_view word, std::string_view meant);

/// Whether @p word is @p meant but for one letter that is missing, too many, wrong or swapped with its
/// neighbour, in a run that has at least five letters then. What differs in digits, marks or a short run
/// ("v1" and "v2", "router-eu" and "router-us") is another name, and no slip.
bool isSlip(std::string_view word, std::string_view meant);

/// The one candidate that begins with @p word and goes on: "intervalMillis" for "interval". Empty when there
/// are none or several, or the word has less than four letters.
std::string_view onlyOneBeginningWith(std::string_view word, std::span<const std::string_view> candidates);

} // namespace meshwright
