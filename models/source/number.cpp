// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/number.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <locale>
#include <sstream>
#include <string>
#include <system_error>

namespace meshwright::source {

namespace {

template <class Whole>
std::optional<Whole> wholeOf(std::string_view written, int base)
{
    Whole out = 0;
    const auto [end, failure] = std::from_chars(written.data(), written.data() + written.size(), out, base);
    return failure == std::errc() ? std::optional(out) : std::nullopt;
}

/// Correctly rounded; infinite beyond the largest, 0 or subnormal below the smallest.
double realNumber(std::string_view word)
{
    double out = 0;
    if (std::from_chars(word.data(), word.data() + word.size(), out).ec == std::errc())
        return out;
    // Not strtod: it reads numbers as the desktop's language writes them.
    std::istringstream in{std::string(word)};
    in.imbue(std::locale::classic());
    in >> out;
    if (!in.fail())
        return out;
    const double infinite = std::numeric_limits<double>::infinity();
    return word.starts_with('-') ? -infinite : infinite;
}

Number rounded(double value, bool isWhole)
{
    if (!std::isfinite(value))
        return {value, ValueFault::Kind::NumberTooGreat};
    return {value, isWhole ? std::optional(ValueFault::Kind::NumberTooLarge) : std::nullopt};
}

/// The number that @p written has to the base @p base.
Number toBase(std::string_view written, int base)
{
    if (const auto value = wholeOf<std::uint64_t>(written, base))
        return {*value};
    double value = 0;
    for (const char digit : written)
        value = value * base + static_cast<double>(wholeOf<unsigned>({&digit, 1}, base).value_or(0));
    return rounded(value, true);
}

} // namespace

bool isWholeNumber(std::string_view word)
{
    return word.starts_with("0x") || word.find_first_of(".eE") == std::string_view::npos;
}

Number numberOf(std::string_view word)
{
    if (word.starts_with('+'))
        word.remove_prefix(1);
    if (word.starts_with("0x") || word.starts_with("0o"))
        return toBase(word.substr(2), word[1] == 'x' ? 16 : 8);
    const bool isWhole = isWholeNumber(word);
    // As nlohmann keeps it: without a sign as unsigned, with one as signed.
    if (isWhole && word.starts_with('-')) {
        if (const auto value = wholeOf<std::int64_t>(word, 10))
            return {*value};
    } else if (isWhole) {
        if (const auto value = wholeOf<std::uint64_t>(word, 10))
            return {*value};
    }
    return rounded(realNumber(word), isWhole);
}

} // namespace meshwright::source
