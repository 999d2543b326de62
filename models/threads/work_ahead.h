// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/threads/answer.h"

#include <deque>
#include <functional>
#include <utility>

namespace meshwright {

/// Lets a pool work ahead of the thread that takes what comes of it: that thread gets the results in the
/// order in which the work was added, and of what it has not taken yet there is never more than so much.
template <typename Result>
class WorkAhead
{
public:
    /// @p pool must outlive this object. Of @p most pieces of work that are added, the first is waited for.
    WorkAhead(QThreadPool& pool, std::size_t most, std::function<void(Result)> take)
        : m_pool(pool),
          m_most(most),
          m_take(std::move(take))
    {}
    WorkAhead(const WorkAhead&) = delete;
    WorkAhead& operator=(const WorkAhead&) = delete;

    /// Lets the pool do @p work; before that, takes what is due first when there is too much ahead.
    template <typename Work>
    void add(Work work)
    {
        makeRoom();
        m_ahead.push_back([answer = runIn(m_pool, std::move(work))] { return answer.result(); });
    }
    /// Does @p work in the thread that takes, and not before its turn comes.
    void addForItsTurn(std::function<Result()> work)
    {
        makeRoom();
        m_ahead.push_back(std::move(work));
    }
    /// Takes everything that is left.
    void finish()
    {
        while (!m_ahead.empty())
            takeFirst();
    }

private:
    void makeRoom()
    {
        while (m_ahead.size() >= m_most)
            takeFirst();
    }
    void takeFirst()
    {
        const std::function<Result()> first = std::move(m_ahead.front());
        m_ahead.pop_front();
        m_take(first());
    }

    QThreadPool& m_pool;
    std::size_t m_most;
    std::function<void(Result)> m_take;
    std::deque<std::function<Result()>> m_ahead; ///< waits for its result, or does it
};

} // namespace meshwright
