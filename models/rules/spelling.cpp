// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/spelling.h"

#include "models/rules/node_parts.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// @p word in small letters, without the marks that other formats put between words.
std::string plain(std::string_view word)
{
    std::string out;
    for (const char c : word)
        if (c != '_' && c != '-' && c != '.' && c != ' ' && c != '/')
            out += lowered(c);
    return out;
}

/// How many letters the run has that is around those of @p word from @p begin to @p end; 0 where not all of
/// those are letters.
std::size_t lettersAround(std::string_view word, std::size_t begin, std::size_t end)
{
    if (!std::ranges::all_of(word.substr(begin, end - begin), isLetter))
        return 0;
    while (begin > 0 && isLetter(word[begin - 1]))
        --begin;
    while (end < word.size() && isLetter(word[end]))
        ++end;
    return end - begin;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    const std::size_t beyond = limit + 1;
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    std::size_t leastOfLast = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        // What is further from the diagonal than the limit is beyond it.
        const std::size_t begin = i > limit ? i - limit : 1, end = std::min(b.size(), i + limit);
        row[begin - 1] = begin == 1 ? i : beyond;
        std::size_t least = row[begin - 1];
        for (std::size_t j = begin; j <= end; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (end < b.size())
            row[end + 1] = beyond;
        if (least > limit && leastOfLast > limit) // nothing below comes of less
            return beyond;
        leastOfLast = least;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], beyond);
}

std::vector<std::string_view> allNearest(std::string_view word, std::span<const std::string_view> candidates)
{
    // Nothing in the API is near such a monster, and the table above would grow with it.
    if (word.empty() || word.size() > 64)
        return {};
    const std::string meant = plain(word);
    std::vector<std::string_view> best;
    std::size_t bestDistance = meant.size() <= 2 ? 0 : meant.size() <= 4 ? 1 : 2;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = editDistance(meant, plain(candidate), bestDistance);
        if (distance > bestDistance)
            continue;
        if (distance < bestDistance)
            best.clear();
        best.push_back(candidate);
        bestDistance = distance;
    }
    return best;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::vector<std::string_view> all = allNearest(word, candidates);
    return all.empty() ? std::string_view() : all.front();
}

bool isOneLetterAway(std::string_view word, std::string_view meant)
{
    return editDistance(plain(word), plain(meant), 1) <= 1;
}

bool isSlip(std::string_view word, std::string_view meant)
{
    constexpr std::size_t fewestLetters = 5;
    if (editDistance(word, meant, 1) != 1)
        return false;
    const std::size_t shorter = std::min(word.size(), meant.size());
    std::size_t begin = 0;
    while (begin < shorter && word[begin] == meant[begin])
        ++begin;
    std::size_t behind = 0;
    while (behind < shorter - begin && word[word.size() - behind - 1] == meant[meant.size() - behind - 1])
        ++behind;
    return lettersAround(word, begin, word.size() - behind) > 0 &&
           lettersAround(meant, begin, meant.size() - behind) >= fewestLetters;
}

std::string_view onlyOneBeginningWith(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string begun = plain(word);
    std::string_view found;
    for (const std::string_view candidate : candidates) {
        if (begun.size() < 4 || !plain(candidate).starts_with(begun))
            continue;
        if (!found.empty())
            return {};
        found = candidate;
    }
    return found;
}

} // namespace meshwright
