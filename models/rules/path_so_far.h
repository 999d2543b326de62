// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <string_view>

namespace meshwright {

/// Where the walk stands, linked through the stack, so that a Pointer is made only for an issue.
class PathSoFar
{
public:
    /// The whole document.
    PathSoFar() = default;
    /// The member @p key of what stands at @p parent. Both must outlive the trail.
    PathSoFar(const PathSoFar& parent, std::string_view key) : m_parent(&parent), m_key(key) {}
    /// The item @p index of the list at @p parent.
    PathSoFar(const PathSoFar& parent, std::size_t index) : m_parent(&parent), m_index(index), m_isItem(true)
    {}

    Pointer pointer() const
    {
        if (!m_parent)
            return {};
        return m_isItem ? m_parent->pointer() / m_index : m_parent->pointer() / m_key;
    }

private:
    const PathSoFar* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isItem = false;
};

} // namespace meshwright
