// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

namespace meshwright {

/// Keeps waiting who goes through it until it is opened, as a disk does that is dead.
class ClosedDoor
{
public:
    ~ClosedDoor() { open(); }

    void open() const
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->isOpen = true;
        m_state->opened.notify_all();
    }
    /// Goes through; may outlive the door.
    auto goThrough() const
    {
        return [state = m_state] {
            std::unique_lock lock(state->mutex);
            state->opened.wait(lock, [&] { return state->isOpen; });
            return true;
        };
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable opened;
        bool isOpen = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace meshwright
