// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/live_issues.h"

#include "models/json/size.h"
#include "models/threads/answer.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace meshwright {

LiveIssues::LiveIssues(const Document& document, Check check, QObject* parent)
    : LiveIssues(document, MakeCheck([check = std::move(check)] { return check; }), parent)
{}

LiveIssues::LiveIssues(const Document& document, MakeCheck makeCheck, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_makeCheck(std::move(makeCheck))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LiveIssues::update);
    connect(&document, &Document::changed, this, [this] {
        ++m_revision;
        m_soon.start();
    });
    update();
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
    return countWithin(Pointer(), Severity::Error) > 0 ||
           std::ranges::find(m_accepted, Severity::Error, &Issue::severity) != m_accepted.end();
}

void LiveIssues::refresh()
{
    take({m_revision, m_makeCheck()(m_document.value())});
}

void LiveIssues::update()
{
    if (isLarge(m_document.value()))
        checkElsewhere();
    else
        refresh();
}

void LiveIssues::checkElsewhere()
{
    const bool isChecking = std::exchange(m_checking, true);
    Q_EMIT waiting();
    if (isChecking)
        return; // when that has ended it is seen that there is more
    runIn(*QThreadPool::globalInstance(), [check = m_makeCheck(), node = m_document.value(),
                                           revision = m_revision] {
        return Found{revision, check(node)};
    }).callBack(this, [this](Found found) {
        m_checking = false;
        if (found.revision == m_revision)
            take(std::move(found));
        else if (!areCurrent())
            update();
    });
}

void LiveIssues::take(Found found)
{
    m_soon.stop();
    m_issues = std::move(found.issues);
    m_checked = found.revision;
    m_accepted = takeAccepted(m_document.value(), m_issues);
    m_byPointer.clear();
    for (std::size_t i = 0; i < m_issues.size(); ++i)
        m_byPointer.emplace(m_issues[i].pointer, i);
    Q_EMIT changed();
}

void LiveIssues::setAccepts(Accepts accepts)
{
    m_accepts = std::move(accepts);
    ++m_revision; // the same document, and other issues of it
    update();
}

/// Takes what is accepted of @p node out of @p issues; that is what it gives.
std::vector<Issue> LiveIssues::takeAccepted(const json& node, std::vector<Issue>& issues) const
{
    std::vector<Issue> out;
    if (!m_accepts)
        return out;
    const std::vector<bool> isAccepted = m_accepts(node, issues);
    std::vector<Issue> left;
    for (std::size_t i = 0; i < issues.size(); ++i)
        (isAccepted[i] ? out : left).push_back(std::move(issues[i]));
    issues = std::move(left);
    return out;
}

} // namespace meshwright
