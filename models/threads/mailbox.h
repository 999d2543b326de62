// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/threads/bell.h"

#include <deque>
#include <memory>
#include <mutex>
#include <utility>

namespace meshwright {

/// Hands values from any thread to an object that may be gone by then. Copies are the same mailbox.
template <typename Letter>
class Mailbox
{
public:
    /// @p take is called with each letter in the thread of @p receiver, as Bell does it.
    template <typename Take>
    Mailbox(QObject* receiver, Take take)
        : m_letters(std::make_shared<Letters>()),
          m_bell(receiver,
                 [letters = m_letters, take = std::move(take)]() mutable { take(letters->takeFirst()); })
    {}

    /// May be called from any thread; the letter is destroyed unread when the receiver is gone.
    void post(Letter letter) const
    {
        m_letters->add(std::move(letter));
        m_bell.ring();
    }

private:
    class Letters
    {
    public:
        void add(Letter letter)
        {
            const std::scoped_lock lock(m_mutex);
            m_queue.push_back(std::move(letter));
        }
        Letter takeFirst()
        {
            const std::scoped_lock lock(m_mutex);
            Letter first = std::move(m_queue.front());
            m_queue.pop_front();
            return first;
        }

    private:
        std::mutex m_mutex;
        std::deque<Letter> m_queue;
    };

    std::shared_ptr<Letters> m_letters;
    Bell m_bell;
};

} // namespace meshwright
