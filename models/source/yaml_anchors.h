// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace meshwright::source {

/// What an anchor names, and what an alias to it stands for.
struct YamlAnchored
{
    std::optional<Node> node{}; ///< nullopt as long as it is open
    std::size_t levels = 0;     ///< of nesting; 0 for a scalar
    std::size_t nodes = 0;      ///< with those that aliases inside stand for
    std::size_t bytes = 0;
    std::optional<std::uint32_t> text{}; ///< its number among the texts
    std::optional<std::uint32_t> tag{};  ///< its index among the tags
};

/// The anchors of a document. Of those of one name, an alias means the one that began last.
class YamlAnchors
{
public:
    /// A new one called @p name; gives its number.
    std::size_t begin(std::string_view name);
    std::size_t count() const { return m_anchored.size(); }
    YamlAnchored& operator[](std::size_t number) { return m_anchored[number]; }
    /// What an alias called @p name means; nullptr when there is no such anchor before it.
    const YamlAnchored* find(const std::string& name) const;

private:
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<YamlAnchored> m_anchored;
};

} // namespace meshwright::source
