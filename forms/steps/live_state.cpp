// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/live_state.h"

#include <algorithm>
#include <utility>

namespace meshwright::steps {

LiveState::LiveState(const Document& document, LiveIssues& issues) : m_document(document), m_issues(issues)
{
    connect(&issues, &LiveIssues::changed, this, &LiveState::refresh);
    connect(&issues, &LiveIssues::waiting, this, &LiveState::refresh);
    connect(&document, &Document::historyChanged, this, &LiveState::lookWhatIsToSend);
    followLists();
    refresh();
}

void LiveState::followLists()
{
    connect(&m_document, &Document::itemInserted, this,
            [this](const Pointer& list, std::size_t index) { m_visited.insert(list, index); });
    connect(&m_document, &Document::itemErased, this,
            [this](const Pointer& list, std::size_t index) { m_visited.erase(list, index); });
    connect(
        &m_document, &Document::itemMoved, this,
        [this](const Pointer& list, std::size_t from, std::size_t to) { m_visited.move(list, from, to); });
}

WizardFacts LiveState::facts() const
{
    return {m_document.value(), m_issues.all(), m_issues.accepted(), m_unfinished,
            m_visited,          m_place,        m_acceptance,        m_saved ? &*m_saved : nullptr,
            m_issues.areLate(), m_isSending,    m_isReadOnly,        &m_mesh,
            m_isInFile};
}

void LiveState::refresh()
{
    m_now = wizardState(facts());
    Q_EMIT changed();
}

/// Whether there is anything to send is known before what is wrong with it. A step of the document may be ten
/// thousand changes; it is looked at once.
void LiveState::lookWhatIsToSend()
{
    if (m_saved && hindranceOf(facts(), m_now) != m_now.hindrance)
        refresh();
}

void LiveState::setVisited(const Visited& visited)
{
    m_visited = visited;
    refresh();
}

void LiveState::setPlace(PlaceFacts place)
{
    if (place == m_place)
        return;
    m_place = std::move(place);
    refresh();
}

void LiveState::setAcceptance(AcceptanceFacts acceptance)
{
    if (acceptance == m_acceptance)
        return;
    const bool areOthers = acceptance.kept.entries != m_acceptance.kept.entries;
    m_acceptance = std::move(acceptance);
    if (!areOthers)
        return refresh();
    const auto accepts = [entries = m_acceptance.kept.entries](const json& node,
                                                               const std::vector<Issue>& issues) {
        std::vector<bool> out;
        for (const AcceptedEntry* entry : acceptedOf(node, issues, entries))
            out.push_back(entry != nullptr);
        return out;
    };
    m_issues.setAccepts(accepts); // refreshes by what it tells
}

void LiveState::setMesh(MeshFacts mesh)
{
    if (mesh == m_mesh)
        return;
    m_mesh = std::move(mesh);
    refresh();
}

void LiveState::setUnfinished(std::optional<Issue> why)
{
    if (why == m_unfinished)
        return;
    m_unfinished = std::move(why);
    refresh();
}

void LiveState::setSaved(const json& saved)
{
    m_saved = saved;
    refresh();
}

void LiveState::setSending(bool isSending)
{
    m_isSending = isSending;
    refresh();
}

void LiveState::setReadOnly()
{
    m_isReadOnly = true;
    refresh();
}

void LiveState::setInFile(bool isInFile)
{
    if (std::exchange(m_isInFile, isInFile) != isInFile)
        refresh();
}

void LiveState::leave(StepId id)
{
    const bool isKnown = m_visited.has(id);
    m_visited.leave(id);
    if (isKnown)
        Q_EMIT moreShown(); // what was begun there and never gone into
    else
        refresh();
}

void LiveState::seeAll()
{
    m_visited.seeAll();
    refresh();
}

void LiveState::leave(const std::vector<Pointer>& places)
{
    const bool isKnown =
        std::ranges::all_of(places, [this](const Pointer& at) { return m_visited.shows(at); });
    if (isKnown)
        return;
    for (const Pointer& at : places)
        m_visited.leave(at);
    Q_EMIT moreShown();
}

void LiveState::begin(const Pointer& item)
{
    m_visited.begin(item);
    Q_EMIT moreShown();
}

void LiveState::moveTo(const Pointer& at)
{
    if (m_visited.moveTo(at))
        Q_EMIT moreShown();
}

} // namespace meshwright::steps
