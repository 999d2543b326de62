// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_tags.h"

#include "models/source/number.h"
#include "models/source/yaml_scalars.h"

#include <algorithm>

namespace meshwright::source {

namespace {

constexpr std::string_view coreTag = "tag:yaml.org,2002:";
constexpr std::string_view tagBlanks = " \t\r\n";

std::string_view coreName(std::string_view tag)
{
    return tag.starts_with(coreTag) ? tag.substr(coreTag.size()) : std::string_view();
}

std::size_t behind(std::string_view text, std::string_view characters, std::size_t at)
{
    return std::min(text.find_first_not_of(characters, at), text.size());
}

std::size_t upTo(std::string_view text, std::string_view characters, std::size_t at)
{
    return std::min(text.find_first_of(characters, at), text.size());
}

} // namespace

bool isWordTag(std::string_view tag)
{
    const std::string_view name = coreName(tag);
    return name == "null" || name == "bool" || name == "int" || name == "float";
}

bool isScalarTagKnown(const YamlEvent& event)
{
    if (event.tag.empty() || event.tag == "!")
        return true;
    const std::string_view name = coreName(event.tag);
    const Node::Kind kind = plainKind(event.text);
    if (name == "null")
        return kind == Node::Kind::Null;
    if (name == "bool")
        return kind == Node::Kind::True || kind == Node::Kind::False;
    if (name == "int")
        return kind == Node::Kind::Number && isWholeNumber(event.text);
    return name == "str" || (name == "float" && kind == Node::Kind::Number);
}

bool isContainerTagKnown(const YamlEvent& event)
{
    const std::string_view own = event.kind == YamlEvent::Kind::ListBegin ? "seq" : "map";
    return event.tag.empty() || event.tag == "!" || coreName(event.tag) == own;
}

std::size_t tagBegin(std::string_view text, std::size_t begin)
{
    if (text.substr(begin, 1) != "&")
        return begin;
    std::size_t at = behind(text, tagBlanks, upTo(text, tagBlanks, begin));
    while (text.substr(at, 1) == "#")
        at = behind(text, tagBlanks, upTo(text, "\r\n", at));
    return at;
}

std::size_t tagEnd(std::string_view text, std::size_t begin)
{
    if (text.substr(begin, 1) != "!")
        return begin;
    if (text.substr(begin, 2) == "!<")
        return std::min(upTo(text, ">", begin) + 1, text.size());
    return upTo(text, " \t\r\n,[]{}", begin);
}

std::size_t trimmedEnd(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && tagBlanks.find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

} // namespace meshwright::source
