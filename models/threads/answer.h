// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/threads/job.h"
#include "models/threads/mailbox.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace meshwright {

/// What another thread will have found out. It is taken once: by callBack() or by result().
template <typename T>
class Answer
{
public:
    /// Hands what is found out to @p then in the thread of @p receiver, which must be the calling one; not at
    /// all when that is gone by then. Always from the event loop, also what is there already, so that nothing
    /// overtakes what was told on the way.
    template <typename Then>
    void callBack(QObject* receiver, Then then)
    {
        m_awaited->tell(Mailbox<T>(receiver, std::move(then)));
    }
    bool isFinished() const { return m_awaited->isFinished(); }
    /// Waits for it.
    T result() const { return m_awaited->wait(); }

    /// The promise: called once, from any thread.
    void give(T result) { m_awaited->give(std::move(result)); }

private:
    class Awaited
    {
    public:
        void give(T result)
        {
            const std::scoped_lock lock(m_mutex);
            m_isFinished = true;
            if (m_mailbox)
                std::exchange(m_mailbox, std::nullopt)->post(std::move(result));
            else
                m_result = std::move(result);
            m_given.notify_all();
        }
        void tell(Mailbox<T> mailbox)
        {
            const std::scoped_lock lock(m_mutex);
            if (m_result)
                mailbox.post(*std::exchange(m_result, std::nullopt));
            else
                m_mailbox = std::move(mailbox);
        }
        bool isFinished()
        {
            const std::scoped_lock lock(m_mutex);
            return m_isFinished;
        }
        T wait()
        {
            std::unique_lock lock(m_mutex);
            m_given.wait(lock, [this] { return m_result.has_value(); });
            return *std::exchange(m_result, std::nullopt);
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_given;
        std::optional<T> m_result;
        std::optional<Mailbox<T>> m_mailbox;
        bool m_isFinished = false;
    };

    std::shared_ptr<Awaited> m_awaited = std::make_shared<Awaited>();
};

/// Lets a thread of @p pool do @p work and answers with what it returns.
template <typename Work>
auto runIn(QThreadPool& pool, Work work) -> Answer<std::invoke_result_t<Work&>>
{
    Answer<std::invoke_result_t<Work&>> answer;
    startJob(pool, [answer, work = std::move(work)]() mutable { answer.give(work()); });
    return answer;
}

} // namespace meshwright
