// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"
#include "models/threads/answer.h"

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
using MeshesAnswer = Answer<Outcome<T>>;

/// An open place whose calls never keep the caller waiting. What acts happens one after the other, in the
/// order it was asked for; what only loads has a lane of its own, so that a long list keeps nothing waiting.
/// A form goes on with `.callBack(this, …)`.
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
        return runIn(lane, [this, call = std::move(call), one = stop]() mutable -> Outcome<T> {
            const std::stop_callback all(m_stop.get_token(), [&one] { one.request_stop(); });
            if (one.stop_requested())
                return stopped();
            return call(*m_meshes, one.get_token());
        });
    }

    std::unique_ptr<Meshes> m_meshes;
    std::stop_source m_stop;
    QThreadPool m_acting;
    QThreadPool m_loading;
};

} // namespace meshwright
