// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/syntax_place.h"

#include "models/rules/node_parts.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

namespace {

QString dueInWords(const source::Fault& fault, char before)
{
    using enum source::Due;
    switch (fault.due) {
    case Name:
        return before == '{' ? Texts::tr("a name in double quotes, or }")
                             : Texts::tr("a name in double quotes");
    case Colon:
        return Texts::tr("a colon");
    case Value:
        if (fault.around == source::Around::Nothing)
            return Texts::tr("an object {…}");
        return before == '[' ? Texts::tr("a value, or ]") : Texts::tr("a value");
    case Comma:
        return fault.around == source::Around::Object ? Texts::tr("a comma, or }")
                                                      : Texts::tr("a comma, or ]");
    case End:
        break;
    }
    return Texts::tr("the end of the file");
}

constexpr std::string_view blanks = " \t\r\n";

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

SyntaxPlace placeOf(std::string_view text, const source::Fault& fault)
{
    SyntaxPlace out;
    out.start = fault.begin;
    out.isEnd = text.find_first_not_of(blanks, fault.begin) == std::string_view::npos;
    const std::size_t number = startOfNumber(text, fault.begin);
    if (!out.isEnd && number < fault.begin) {
        out.isInNumber = true;
        out.start = number;
    }
    const std::size_t before =
        out.start == 0 ? std::string_view::npos : text.find_last_not_of(blanks, out.start - 1);
    if (before != std::string_view::npos) {
        out.before = text[before];
        out.beforeOffset = before;
    }
    if (out.isEnd)
        out.start = before == std::string_view::npos ? 0 : before + 1;
    out.rest = text.substr(out.start);
    out.expected = dueInWords(fault, out.before);
    return out;
}

} // namespace meshwright
