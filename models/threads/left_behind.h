// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>
#include <thread>
#include <utility>

namespace meshwright {

/// Ends @p open once the work in its lanes is done. What hangs all the same, in a disk that is dead, is left
/// behind after half a second, with @p open, to a thread that the end of the program does not wait for. @p
/// isDone waits for at most so many milliseconds, or without an end for -1.
template <typename Open, typename IsDone>
void endOrLeaveBehind(std::unique_ptr<Open> open, IsDone isDone)
{
    constexpr int patience = 500; // milliseconds
    if (!isDone(*open, patience))
        std::thread([open = std::move(open), isDone] { isDone(*open, -1); }).detach();
}

} // namespace meshwright
