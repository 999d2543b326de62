// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/document/join_changes.h"
#include "models/json/difference.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

// How a Document keeps its steps.
namespace meshwright {

bool Document::joins(const Pointer& about, Merge merge) const
{
    if (m_history.done == 0 || canRedo())
        return false;
    const Step& last = *m_history.steps.back();
    return m_groups > 0 ? m_groupOpen : merge == Merge::Typing && last.open && last.about == about;
}

void Document::commit(const std::vector<Change>& changes, const Pointer& about, Merge merge,
                      const QString& title)
{
    Step step{{}, about, merge == Merge::Typing && m_groups == 0, 0, title};
    if (joins(about, merge)) {
        step = *m_history.steps.back();
    } else {
        seal();
        m_history.steps.resize(m_history.done++);
        m_history.steps.emplace_back();
        m_groupOpen = m_groups > 0;
    }
    step.when = QDateTime::currentMSecsSinceEpoch();
    for (const Change& change : changes)
        if (step.open)
            join(change, step.changes);
        else
            step.changes.push_back(change);
    // A new step each time: snapshots share the old one. Typing that ends where it began is no step.
    if (step.changes.empty())
        m_history.steps.resize(--m_history.done);
    else
        m_history.steps.back() = std::make_shared<const Step>(std::move(step));
    run(changes);
    Q_EMIT historyChanged();
}

// Everybody who follows the document looks at it each time they are told: of ten thousand items that come at
// once, once is enough.
void Document::run(std::span<const Change> changes)
{
    const bool areFew = changes.size() <= fewChanges;
    for (const Change& change : changes)
        run(change, areFew);
    if (const auto around = areFew ? std::nullopt : changedBy(changes))
        Q_EMIT changed(*around);
}

void Document::takeBack(std::span<const Change> changes)
{
    std::vector<Change> back;
    back.reserve(changes.size());
    for (const Change& change : changes | std::views::reverse)
        back.push_back(inverse(change));
    run(back);
}

void Document::seal()
{
    if (m_history.done == 0 || !m_history.steps[m_history.done - 1]->open)
        return;
    Step sealed = *m_history.steps[m_history.done - 1];
    sealed.open = false;
    m_history.steps[m_history.done - 1] = std::make_shared<const Step>(std::move(sealed));
}

Pointer Document::stepBack()
{
    seal();
    const auto step = m_history.steps[--m_history.done];
    takeBack(step->changes);
    seal();
    return step->about;
}

Pointer Document::stepForward()
{
    const auto step = m_history.steps[m_history.done++];
    run(step->changes);
    seal();
    return step->about;
}

std::optional<Pointer> Document::undo()
{
    return canUndo() ? goTo(m_history.done - 1) : std::nullopt;
}

std::optional<Pointer> Document::redo()
{
    return goTo(m_history.done + 1);
}

std::optional<Pointer> Document::goTo(std::size_t done)
{
    if (m_groups > 0 || done > m_history.steps.size() || done == m_history.done)
        return std::nullopt;
    std::optional<Pointer> about;
    while (m_history.done > done)
        about = stepBack();
    while (m_history.done < done)
        about = stepForward();
    Q_EMIT historyChanged();
    return about;
}

Document::Group::Group(Document& document) : m_document(document)
{
    if (m_document.m_groups++ == 0)
        m_document.m_groupOpen = false;
}

Document::Group::~Group()
{
    if (--m_document.m_groups == 0)
        m_document.m_groupOpen = false;
}

} // namespace meshwright
