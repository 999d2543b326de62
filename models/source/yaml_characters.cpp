// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_characters.h"

#include "models/source/utf8.h"

#include <algorithm>

namespace meshwright::source {

namespace {

constexpr std::size_t betweenMarks = 64;

unsigned valueAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isInside(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// YAML 1.2, rule 1, as libyaml keeps to it.
bool isAllowed(std::string_view text, std::size_t at, std::size_t size)
{
    const unsigned first = valueAt(text, at);
    if (size == 1)
        return first == '\t' || first == '\n' || first == '\r' || (first >= 0x20 && first < 0x7F);
    if (size == 2)
        return first != 0xC2 || valueAt(text, at + 1) == 0x85 || valueAt(text, at + 1) >= 0xA0;
    return size != 3 || text.substr(at, 2) != "\xEF\xBF" || valueAt(text, at + 2) < 0xBE;
}

} // namespace

YamlOffsets::YamlOffsets(std::string_view text) : m_text(text)
{
    if (std::ranges::all_of(text, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; }))
        return;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!isInside(text[at]) && number++ % betweenMarks == 0)
            m_marks.push_back(static_cast<std::uint32_t>(at));
}

std::size_t YamlOffsets::byteOf(std::size_t number) const
{
    if (m_marks.empty())
        return std::min(number, m_text.size());
    const std::size_t mark = std::min(number / betweenMarks, m_marks.size() - 1);
    std::size_t at = m_marks[mark];
    for (std::size_t left = number - mark * betweenMarks; left > 0 && at < m_text.size(); --left)
        do
            ++at;
        while (at < m_text.size() && isInside(m_text[at]));
    return at;
}

std::size_t YamlOffsets::charactersBefore(std::size_t byte) const
{
    if (m_marks.empty())
        return byte;
    const auto behind = std::ranges::upper_bound(m_marks, byte);
    if (behind == m_marks.begin())
        return 0;
    const std::size_t mark = static_cast<std::size_t>(behind - m_marks.begin()) - 1;
    const std::string_view between = m_text.substr(m_marks[mark], byte - m_marks[mark]);
    const auto characters = std::ranges::count_if(between, [](char each) { return !isInside(each); });
    return mark * betweenMarks + static_cast<std::size_t>(characters);
}

std::optional<YamlUnreadable> firstUnreadable(std::string_view text, std::size_t from)
{
    while (from < text.size()) {
        const auto [size, isWhole] = characterAt(text, from);
        if (!isWhole)
            return YamlUnreadable{YamlFaultKind::NotUtf8, from};
        if (!isAllowed(text, from, size))
            return YamlUnreadable{YamlFaultKind::ControlCharacter, from};
        from += size;
    }
    return {};
}

bool isUtf16(std::string_view text)
{
    if (text.size() < 2)
        return false;
    const std::string_view first = text.substr(0, 2);
    return first == "\xFF\xFE" || first == "\xFE\xFF" || (first[0] == '\0') != (first[1] == '\0');
}

} // namespace meshwright::source
