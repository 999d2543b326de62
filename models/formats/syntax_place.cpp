// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/syntax_place.h"

#include "models/rules/node_parts.h"
#include "models/text/tr.h"

#include <algorithm>

namespace meshwright {

namespace {

constexpr std::string_view blanks = " \t\r\n";

SyntaxPlace::Wants wanted(const SyntaxFault& fault, char before)
{
    using enum SyntaxPlace::Wants;
    const std::string_view context = fault.reason.substr(0, fault.reason.find(" - "));
    if (context.find("object separator") != std::string_view::npos)
        return before == ':' ? Value : Colon;
    switch (before) {
    case '{':
        return Name;
    case '[':
    case ':':
        return Value;
    case ',':
        return fault.around == Around::Object ? Name : Value;
    case '\0':
        return Value;
    default:
        return fault.around == Around::Nothing ? End : Comma;
    }
}

QString inWords(SyntaxPlace::Wants wants, const SyntaxFault& fault, char before)
{
    using enum SyntaxPlace::Wants;
    switch (wants) {
    case Name:
        return before == '{' ? tr("a name in double quotes, or }") : tr("a name in double quotes");
    case Colon:
        return tr("a colon");
    case Value:
        if (fault.around == Around::Nothing)
            return tr("an object {…}");
        return before == '[' ? tr("a value, or ]") : tr("a value");
    case Comma:
        return fault.around == Around::Object ? tr("a comma, or }") : tr("a comma, or ]");
    case End:
        break;
    }
    return tr("the end of the file");
}

bool isInNumber(char c)
{
    return isDigit(c) || c == '+' || c == '-' || c == '.';
}

/// Moves back over the digits in front: the parser takes 012 for the number 0 and something else.
std::size_t startOfNumber(std::string_view text, std::size_t start)
{
    std::size_t out = start;
    if (out < text.size() && (isInNumber(text[out]) || isLetter(text[out])))
        while (out > 0 && isInNumber(text[out - 1]))
            --out;
    return out;
}

} // namespace

std::string_view wordIn(std::string_view text)
{
    const auto isPart = [](char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.'; };
    if (text.empty() || (!isLetter(text.front()) && text.front() != '_'))
        return {};
    return text.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(text, isPart) - text.begin()));
}

SyntaxPlace placeOf(const SyntaxFault& fault)
{
    SyntaxPlace out;
    out.start = fault.start;
    out.isEnd = fault.text.find_first_not_of(blanks, fault.start) == std::string_view::npos;
    const std::size_t number = startOfNumber(fault.text, fault.start);
    if (!out.isEnd && number < fault.start) {
        out.isInNumber = true;
        out.start = number;
    }
    const std::size_t before =
        out.start == 0 ? std::string_view::npos : fault.text.find_last_not_of(blanks, out.start - 1);
    if (before != std::string_view::npos) {
        out.before = fault.text[before];
        out.beforeOffset = before;
    }
    if (out.isEnd)
        out.start = before == std::string_view::npos ? 0 : before + 1;
    out.rest = fault.text.substr(out.start);
    out.wants = wanted(fault, out.before);
    out.expected = inWords(out.wants, fault, out.before);
    return out;
}

} // namespace meshwright
