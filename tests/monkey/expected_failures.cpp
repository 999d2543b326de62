// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/expected_failures.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

struct Expected
{
    QLatin1StringView invariant;
    QLatin1StringView why;
};

constexpr std::array<Expected, 0> expected{};

} // namespace

bool ExpectedFailures::take(const Finding& finding)
{
    if (std::ranges::find(expected, finding.invariant, &Expected::invariant) == expected.end())
        return false;
    m_found.insert(finding.invariant);
    return true;
}

QStringList ExpectedFailures::missing() const
{
    QStringList out;
    for (const Expected& failure : expected)
        if (!m_found.contains(failure.invariant))
            out.append(u"%1 (%2)"_s.arg(failure.invariant, failure.why));
    return out;
}

} // namespace meshwright::monkey
