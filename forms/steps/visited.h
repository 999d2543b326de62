// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"

#include <array>
#include <set>
#include <vector>

namespace meshwright::steps {

/// Where a person has been. Under a field stands what is wrong with it once the field or its step has been
/// left, or the review was seen; what a person adds to a list afterwards as an empty item is new again until
/// it has been left.
class Visited
{
public:
    Visited() = default;
    /// As steps() wrote it; numbers that are none of a step are left out.
    explicit Visited(const std::vector<int>& steps);

    /// The person has left a step once.
    void leave(StepId id);
    /// The review was seen: it shows them all.
    void seeAll() { m_steps.fill(true); }
    bool has(StepId id) const { return m_steps.at(indexOf(id)); }
    /// The numbers of the steps that have been left.
    std::vector<int> steps() const;

    /// The person has left the field at @p at.
    void leave(const Pointer& at) { m_fields.insert(at); }
    /// The focus is at @p at: list items that were begun, in which it has been and is no longer, have been
    /// left. Whether there were any.
    bool moveTo(const Pointer& at);

    /// The person has just added @p item to a list: nothing in it has been left yet.
    void begin(const Pointer& item);

    // What happens to the lists of the document.
    void insert(const Pointer& list, std::size_t index);
    void erase(const Pointer& list, std::size_t index);
    void move(const Pointer& list, std::size_t from, std::size_t to);

    /// Whether what is wrong at @p at is said there.
    bool shows(const Pointer& at) const;
    /// The same of @p item of a list: also once one of its fields shows what is wrong with it.
    bool showsWithin(const Pointer& item) const;

private:
    static std::size_t indexOf(StepId id) { return static_cast<std::size_t>(id) - 1; }
    template <typename NewIndex>
    void renumber(const Pointer& list, NewIndex newIndex);

    std::array<bool, 12> m_steps = {};
    std::set<Pointer> m_fields;  ///< that were left
    std::set<Pointer> m_begun;   ///< list items that are new and have not been left
    std::set<Pointer> m_entered; ///< those of them in which the focus has been
};

} // namespace meshwright::steps
