// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/text/texts.h"

#include <QString>

#include <cstddef>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace meshwright {

/// Finds of some fixes as many as can be kept together: all of them, or one half and then the other beside
/// it, so that each is refused for its own reason.
template <typename One>
class AsManyAsGo
{
public:
    /// Why @p these cannot be kept together; empty when they can.
    using Fault = std::function<QString(const std::vector<One>& these)>;
    struct Refused
    {
        One one;
        QString why;
    };

    explicit AsManyAsGo(Fault fault) : m_fault(std::move(fault)) {}

    void add(const std::vector<One>& more)
    {
        if (more.empty())
            return;
        if (m_refusals >= most)
            return refuse(more, Texts::tr("Too many fixes cannot be kept: this one was not tried."));
        std::vector<One> all = m_kept;
        all.insert(all.end(), more.begin(), more.end());
        const QString why = m_fault(all);
        if (why.isEmpty()) {
            m_kept = std::move(all);
            return;
        }
        ++m_refusals;
        if (more.size() == 1)
            return refuse(more, why);
        const auto middle = more.begin() + static_cast<std::ptrdiff_t>(more.size() / 2);
        add({more.begin(), middle});
        add({middle, more.end()});
    }

    const std::vector<One>& kept() const { return m_kept; }
    const std::vector<Refused>& refused() const { return m_refused; }

private:
    /// How often all may be tried in vain: whole meshes are checked each time.
    static constexpr int most = 200;

    void refuse(const std::vector<One>& these, const QString& why)
    {
        for (const One& one : these)
            m_refused.push_back({one, why});
    }

    Fault m_fault;
    std::vector<One> m_kept;
    std::vector<Refused> m_refused;
    int m_refusals = 0;
};

} // namespace meshwright
