// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/monkey/act.h"
#include "tests/monkey/sight.h"

#include <deque>
#include <random>

namespace meshwright::monkey {

/// Chooses what to do next: the same from the same seed and the same sight. It stays at one thing for a
/// while, as people do: at a form, at the JSON, only looking.
class Whim
{
public:
    Whim(quint64 seed, const Sight& sight);

    /// @p holdsButton: a mouse button is down and wants to be released.
    Act next(bool holdsButton);

private:
    enum class Mood { Anything, Looking, TypingJson };

    void changeMood();
    Act anything();
    Act looking();
    Act typingJson();
    Act dragging();
    Act forFileDialog();

    Act mouse(Act::Kind kind);
    Act wheel();
    Act type();
    Act editKey();
    Act command();
    Act outside();
    Act toWindow();

    int upTo(int most); ///< 0 to most - 1
    template <typename List>
    auto oneOf(const List& list)
    {
        return *std::next(std::begin(list), upTo(static_cast<int>(std::size(list))));
    }
    QWidget* window();
    Spot somewhere(QWidget* control);

    const Sight& m_sight;
    std::mt19937_64 m_random;
    std::deque<Act> m_planned; ///< what comes before anything else
    Mood m_mood = Mood::Anything;
    int m_left = 0; ///< acts until the mood changes
};

} // namespace meshwright::monkey
