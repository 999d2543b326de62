// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_anchors.h"

namespace meshwright::source {

std::size_t YamlAnchors::begin(std::string_view name)
{
    m_numbers[std::string(name)] = m_anchored.size();
    m_anchored.emplace_back();
    return m_anchored.size() - 1;
}

const YamlAnchored* YamlAnchors::find(const std::string& name) const
{
    const auto found = m_numbers.find(name);
    return found == m_numbers.end() ? nullptr : &m_anchored[found->second];
}

} // namespace meshwright::source
