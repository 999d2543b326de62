// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_scalars.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace meshwright::source {

namespace {

constexpr std::string_view decimalDigits = "0123456789";
constexpr std::string_view binary11 = "01_";
constexpr std::string_view decimal11 = "0123456789_";
constexpr std::string_view hexadecimalDigits = "0123456789abcdefABCDEF";
constexpr std::string_view hexadecimal11 = "0123456789abcdefABCDEF_";

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Takes what @p word begins with and consists of @p characters off it. Gives how much.
std::size_t takeAll(std::string_view& word, std::string_view characters)
{
    const std::size_t length = std::min(word.find_first_not_of(characters), word.size());
    word.remove_prefix(length);
    return length;
}

bool takeOne(std::string_view& word, std::string_view characters)
{
    const bool is = !word.empty() && characters.find(word.front()) != std::string_view::npos;
    if (is)
        word.remove_prefix(1);
    return is;
}

bool isAll(std::string_view word, std::string_view characters)
{
    return !word.empty() && word.find_first_not_of(characters) == std::string_view::npos;
}

bool isNumber(std::string_view word)
{
    if (word.starts_with("0o"))
        return isAll(word.substr(2), "01234567");
    if (word.starts_with("0x"))
        return isAll(word.substr(2), hexadecimalDigits);
    takeOne(word, "+-");
    std::size_t length = takeAll(word, decimalDigits);
    if (takeOne(word, "."))
        length += takeAll(word, decimalDigits);
    if (length == 0)
        return false;
    if (takeOne(word, "eE")) {
        takeOne(word, "+-");
        return isAll(word, decimalDigits);
    }
    return word.empty();
}

bool isInfiniteOrNone(std::string_view word)
{
    if (isAnyOf(word, {".nan", ".NaN", ".NAN"}))
        return true;
    takeOne(word, "+-");
    return isAnyOf(word, {".inf", ".Inf", ".INF"});
}

/// "2012-10-17", with or without a time behind it.
bool isDate11(std::string_view word)
{
    if (takeAll(word, decimalDigits) != 4 || !takeOne(word, "-"))
        return false;
    const std::size_t month = takeAll(word, decimalDigits);
    if (month < 1 || month > 2 || !takeOne(word, "-"))
        return false;
    const std::size_t day = takeAll(word, decimalDigits);
    return day >= 1 && day <= 2 && (word.empty() || takeOne(word, "Tt \t"));
}

/// ":30" as often as it comes, and a fraction: what follows the hours of a number to the base of 60.
bool isSixtieths11(std::string_view word)
{
    while (takeOne(word, ":")) {
        const std::string_view before = word;
        const std::size_t length = takeAll(word, decimalDigits);
        if (length < 1 || length > 2 || (length == 2 && before.front() > '5'))
            return false;
    }
    return word.empty() || (takeOne(word, ".") && (word.empty() || isAll(word, decimal11)));
}

/// Whether @p word, text to YAML 1.2, is a number to YAML 1.1.
bool isNumber11(std::string_view word)
{
    takeOne(word, "+-");
    if (word.starts_with("0b"))
        return isAll(word.substr(2), binary11);
    if (word.starts_with("0x"))
        return isAll(word.substr(2), hexadecimal11);
    const bool beginsWithDigit = !word.empty() && decimalDigits.find(word.front()) != std::string_view::npos;
    if (!beginsWithDigit &&
        (word.size() < 2 || word[0] != '.' || decimalDigits.find(word[1]) == std::string_view::npos))
        return false;
    takeAll(word, decimal11);
    if (word.starts_with(':'))
        return isSixtieths11(word);
    if (takeOne(word, "."))
        takeAll(word, decimal11);
    if (takeOne(word, "eE"))
        return takeOne(word, "+-") && isAll(word, decimalDigits);
    return word.empty();
}

/// Whether @p word, a number to YAML 1.2, is another or none to YAML 1.1.
bool isOtherNumber11(std::string_view word)
{
    const bool hasSign = takeOne(word, "+-");
    if (isWholeNumber(word))
        return word.size() > 1 && word[0] == '0' && word[1] != 'x';
    const std::size_t exponent = word.find_first_of("eE");
    const bool hasPoint = word.find('.') != std::string_view::npos;
    return !hasPoint || (hasSign && word.front() == '.') ||
           (exponent != std::string_view::npos && word[exponent + 1] != '+' && word[exponent + 1] != '-');
}

template <class Number>
std::optional<Number> wholeOf(std::string_view written, int base)
{
    Number out = 0;
    const auto [end, failure] = std::from_chars(written.data(), written.data() + written.size(), out, base);
    return failure == std::errc() ? std::optional(out) : std::nullopt;
}

/// Whether @p word, a number too great or too small for a double, is too great.
bool isGreat(std::string_view word)
{
    takeOne(word, "+-");
    const bool hasLeadingZeros = takeAll(word, "0") > 0 || word.starts_with('.');
    auto places =
        static_cast<std::int64_t>(takeAll(word, decimalDigits)); // before the point, or zeros behind it
    if (takeOne(word, ".")) {
        const auto zeros = static_cast<std::int64_t>(takeAll(word, "0"));
        places -= hasLeadingZeros && places == 0 ? zeros : 0;
        takeAll(word, decimalDigits);
    }
    if (!takeOne(word, "eE"))
        return places > 0;
    const bool isNegative = word.starts_with('-');
    takeOne(word, "+-");
    const auto exponent = wholeOf<std::int64_t>(word, 10);
    return exponent ? places + (isNegative ? -*exponent : *exponent) > 0 : !isNegative;
}

/// Correctly rounded; infinite beyond the largest, 0 below the smallest. Not by strtod(), which reads what
/// the locale writes.
double realNumber(std::string_view word)
{
    double out = 0;
    if (std::from_chars(word.data(), word.data() + word.size(), out).ec == std::errc())
        return out;
    const double size = isGreat(word) ? std::numeric_limits<double>::infinity() : 0;
    return word.starts_with('-') ? -size : size;
}

YamlNumber roundedNumber(double value, bool isWhole)
{
    if (!std::isfinite(value))
        return {value, ValueFault::Kind::NumberTooGreat};
    return {value, isWhole ? std::optional(ValueFault::Kind::NumberTooLarge) : std::nullopt};
}

} // namespace

Node::Kind plainKind(std::string_view word)
{
    if (word.empty() || isAnyOf(word, {"~", "null", "Null", "NULL"}))
        return Node::Kind::Null;
    if (isAnyOf(word, {"true", "True", "TRUE"}))
        return Node::Kind::True;
    if (isAnyOf(word, {"false", "False", "FALSE"}))
        return Node::Kind::False;
    return isNumber(word) ? Node::Kind::Number : Node::Kind::String;
}

bool isWholeNumber(std::string_view word)
{
    return word.starts_with("0x") || word.find_first_of(".eE") == std::string_view::npos;
}

bool differsInYaml11(std::string_view word)
{
    if (isNumber(word))
        return isOtherNumber11(word);
    if (word == "=" || isInfiniteOrNone(word) || isDate11(word) || isNumber11(word))
        return true;
    return isAnyOf(word, {"y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off",
                          "Off", "OFF"});
}

YamlNumber yamlNumber(std::string_view word)
{
    if (word.starts_with('+'))
        word.remove_prefix(1);
    // A number in octal or hexadecimalDigits has as many digits behind its point as none.
    if (word.starts_with("0x") || word.starts_with("0o")) {
        const int base = word[1] == 'x' ? 16 : 8;
        if (const auto value = wholeOf<std::uint64_t>(word.substr(2), base))
            return {*value};
        double value = 0;
        for (const char digit : word.substr(2))
            value = value * base + static_cast<double>(wholeOf<unsigned>({&digit, 1}, base).value_or(0));
        return roundedNumber(value, true);
    }
    const bool isWhole = isWholeNumber(word);
    if (isWhole && word.starts_with('-')) {
        if (const auto value = wholeOf<std::int64_t>(word, 10))
            return {*value};
    } else if (isWhole) {
        if (const auto value = wholeOf<std::uint64_t>(word, 10))
            return {*value};
    }
    return roundedNumber(realNumber(word), isWhole);
}

} // namespace meshwright::source
