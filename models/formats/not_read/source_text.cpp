// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/not_read/source_text.h"

#include "models/formats/mentions.h"
#include "models/source/location.h"

#include <algorithm>

namespace meshwright {

namespace {

/// What a person writes says what it is long before.
constexpr std::size_t lookedAt = std::size_t(256) * 1024;

} // namespace

std::string_view sourceText(const Head& head)
{
    if (head.value || head.isItem)
        return {};
    const std::string_view text = withoutByteOrderMark(head.text).substr(0, lookedAt);
    return mentionsAppMesh(text) ? text : std::string_view();
}

bool hasLineThat(std::string_view text, const std::function<bool(std::string_view line)>& isThat)
{
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        if (isThat(text.substr(line, end - line)))
            return true;
        line = end + 1;
    }
    return false;
}

bool hasLineWith(std::string_view text, std::initializer_list<std::string_view> words)
{
    return hasLineThat(text, [&](std::string_view line) {
        return std::ranges::any_of(words, [&](std::string_view word) { return line.starts_with(word); });
    });
}

bool hasLineWithBoth(std::string_view text, std::string_view beginning, std::string_view inside)
{
    return hasLineThat(text, [&](std::string_view line) {
        return line.starts_with(beginning) && line.find(inside) != std::string_view::npos;
    });
}

bool hasFence(std::string_view text)
{
    return hasLineWith(text, {"```", "~~~"});
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> parts)
{
    return std::ranges::any_of(
        parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

} // namespace meshwright
