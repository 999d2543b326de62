// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/validation/live_issues.h"

#include <algorithm>

namespace meshwright {

LiveIssues::LiveIssues(const Document& document, Check check, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_check(std::move(check))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LiveIssues::refresh);
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

std::vector<const Issue*> LiveIssues::at(const Pointer& at) const
{
    std::vector<const Issue*> out;
    const auto [first, last] = m_byPointer.equal_range(at);
    for (auto found = first; found != last; ++found)
        out.push_back(&m_issues[found->second]);
    return out;
}

int LiveIssues::countWithin(const Pointer& at, Severity severity) const
{
    return static_cast<int>(std::ranges::count_if(m_issues, [&](const Issue& issue) {
        return issue.severity == severity && at.contains(issue.pointer);
    }));
}

bool LiveIssues::hasErrors() const
{
    return countWithin(Pointer(), Severity::Error) > 0;
}

void LiveIssues::refresh()
{
    m_soon.stop();
    m_issues = m_check(m_document.value());
    m_byPointer.clear();
    for (std::size_t i = 0; i < m_issues.size(); ++i)
        m_byPointer.emplace(m_issues[i].pointer, i);
    Q_EMIT changed();
}

} // namespace meshwright
