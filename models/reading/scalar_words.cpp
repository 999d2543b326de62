// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/scalar_words.h"

#include "models/json/json.h"
#include "models/source/yaml_scalars.h"

#include <algorithm>

namespace meshwright {

namespace {

std::string inJson(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

/// Whether @p text says itself without quotation marks, in brackets as well, to every reader of YAML.
bool isPlainText(std::string_view text)
{
    static constexpr std::string_view special = ",[]{}\"'\\#:&*!|>%@`";
    const bool isClean = !text.empty() && text.find_first_of(special) == std::string_view::npos &&
                         !hasControlCharacter(text) && text.front() != ' ' && text.back() != ' ';
    const bool isMark = isClean && (text.front() == '-' || text.front() == '?' || text.front() == '=' ||
                                    text.front() == '~' || text.front() == '<');
    return isClean && !isMark && source::plainKind(text) == source::Node::Kind::String &&
           !source::differsInYaml11(text);
}

std::string inSingleQuotes(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + '\'';
}

/// What @p value says: a text itself, otherwise as JSON writes it.
std::string saidBy(const json& value)
{
    return value.is_string() ? value.get<std::string>() : inJson(value);
}

bool isQuotedBy(char mark, std::string_view written)
{
    return written.size() > 1 && written.front() == mark && written.back() == mark;
}

} // namespace

std::optional<std::string> writtenLike(std::string_view written, const json& value, bool isYaml)
{
    if (value.is_structured() || value.is_null() || written.empty() ||
        written.find_first_of("\r\n") != std::string_view::npos)
        return {};
    if (isQuotedBy('"', written))
        return inJson(saidBy(value)); // also of a number that is written as text
    if (!isYaml)
        return inJson(value);
    if (isQuotedBy('\'', written))
        return hasControlCharacter(saidBy(value)) ? inJson(saidBy(value)) : inSingleQuotes(saidBy(value));
    if (std::string_view("&*!|>{[").find(written.front()) != std::string_view::npos)
        return {};
    const bool isPlain = !value.is_string() || isPlainText(saidBy(value));
    return isPlain ? saidBy(value) : inJson(value);
}

} // namespace meshwright
