// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_texts.h"

#include <algorithm>

namespace meshwright::source {

std::uint32_t YamlTexts::put(std::size_t begin, std::string_view text)
{
    const auto number = static_cast<std::uint32_t>(m_texts.size());
    m_texts.emplace_back(text);
    share(begin, number);
    return number;
}

void YamlTexts::share(std::size_t begin, std::uint32_t text)
{
    m_begins.emplace_back(static_cast<std::uint32_t>(begin), text);
}

std::string_view YamlTexts::said(std::string_view text, std::size_t begin, std::size_t end) const
{
    // What takes no bytes may begin where something else does.
    if (begin == end)
        return {};
    const auto found = std::ranges::lower_bound(m_begins, begin, {}, [](const auto& at) { return at.first; });
    if (found != m_begins.end() && found->first == begin)
        return m_texts[found->second];
    return withoutQuotes(text.substr(begin, end - begin));
}

std::string_view withoutQuotes(std::string_view written)
{
    const bool isQuoted = written.size() > 1 && (written.front() == '"' || written.front() == '\'') &&
                          written.back() == written.front();
    return isQuoted ? written.substr(1, written.size() - 2) : written;
}

} // namespace meshwright::source
