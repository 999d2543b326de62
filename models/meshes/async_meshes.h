// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>

namespace meshwright {

/// What is to be asked of a place; ends soon after the token is stopped.
template <typename T>
using MeshesCall = std::function<Outcome<T>(Meshes& meshes, const std::stop_token& stop)>;

/// What a place will have answered.
template <typename T>
class MeshesAnswer
{
public:
    explicit MeshesAnswer(QFuture<Outcome<T>> future) : m_future(std::move(future)) {}

    /// Hands the outcome to @p then in @p receiver's thread, unless that is gone by then. A future that is
    /// there already would call at once; this always waits for the event loop, so that nothing overtakes what
    /// was told on the way.
    template <typename Then>
    void then(QObject* receiver, Then then)
    {
        // The future goes on, not the outcome: a whole mesh is nothing to copy in the thread of the windows.
        m_future.then(receiver, [receiver, then = std::move(then)](QFuture<Outcome<T>> there) mutable {
            QMetaObject::invokeMethod(
                receiver,
                [then = std::move(then), there = std::move(there)]() mutable { then(there.takeResult()); },
                Qt::QueuedConnection);
        });
    }
    bool isFinished() const { return m_future.isFinished(); }
    /// Waits for it.
    Outcome<T> result() const { return m_future.result(); }

private:
    QFuture<Outcome<T>> m_future;
};

/// An open place whose calls never keep the caller waiting. What acts happens one after the other, in the
/// order it was asked for; what only loads has a lane of its own, so that a long list keeps nothing waiting.
/// A form goes on with `.then(this, …)`.
class AsyncMeshes
{
public:
    explicit AsyncMeshes(std::unique_ptr<Meshes> meshes);
    /// Stops what is running and waits for it, some milliseconds; what has not begun ends with the code
    /// Stopped.
    ~AsyncMeshes();
    AsyncMeshes(const AsyncMeshes&) = delete;
    AsyncMeshes& operator=(const AsyncMeshes&) = delete;

    /// @p stop ends this one call.
    template <typename T>
    MeshesAnswer<T> act(MeshesCall<T> call, const std::stop_source& stop = {})
    {
        return run(m_acting, std::move(call), stop);
    }
    template <typename T>
    MeshesAnswer<T> load(MeshesCall<T> call, const std::stop_source& stop = {})
    {
        return run(m_loading, std::move(call), stop);
    }

private:
    template <typename T>
    MeshesAnswer<T> run(QThreadPool& lane, MeshesCall<T> call, const std::stop_source& stop)
    {
        return MeshesAnswer<T>(
            QtConcurrent::run(&lane, [this, call = std::move(call), one = stop]() mutable -> Outcome<T> {
                const std::stop_callback all(m_stop.get_token(), [&one] { one.request_stop(); });
                if (one.stop_requested())
                    return stopped();
                return call(*m_meshes, one.get_token());
            }));
    }

    std::unique_ptr<Meshes> m_meshes;
    std::stop_source m_stop;
    QThreadPool m_acting;
    QThreadPool m_loading;
};

} // namespace meshwright
