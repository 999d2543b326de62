// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>

namespace meshwright {

/// How much work the functions of a template may still do, all of them together.
class CloudFormationWork
{
public:
    /// Some fifty times what a template of 2,000 nodes takes. What comes of it may all be kept.
    static constexpr std::size_t most = 32UL * 1024 * 1024;
    /// The most bytes that one function makes of others: as many as CloudFormation takes in a whole template.
    static constexpr std::size_t mostAtOnce = 1UL * 1024 * 1024;

    std::size_t left() const { return m_left; }
    bool isDone() const { return m_left == 0; }
    /// Whether there is enough left for @p work, which is then done; otherwise nothing is left at all.
    bool spend(std::size_t work)
    {
        const bool isEnough = work <= m_left;
        m_left = isEnough ? m_left - work : 0;
        return isEnough;
    }

private:
    std::size_t m_left = most;
};

} // namespace meshwright
