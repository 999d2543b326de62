// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_scalars.h"

#include "models/source/number.h"

#include <algorithm>
#include <initializer_list>

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

bool differsInYaml11(std::string_view word)
{
    if (isNumber(word))
        return isOtherNumber11(word);
    if (word == "=" || isInfiniteOrNone(word) || isDate11(word) || isNumber11(word))
        return true;
    return isAnyOf(word, {"y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off",
                          "Off", "OFF"});
}

} // namespace meshwright::source
