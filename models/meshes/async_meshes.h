// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"
#include "models/threads/answer.h"
#include "models/threads/lane.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

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
    /// Stopped. A call that hangs all the same, in a disk that is dead, is left behind: whoever waits for its
    /// answer never gets one.
    ~AsyncMeshes();
    AsyncMeshes(const AsyncMeshes&) = delete;
    AsyncMeshes& operator=(const AsyncMeshes&) = delete;

    /// @p stop ends this one call.
    template <typename T>
    MeshesAnswer<T> act(MeshesCall<T> call, const std::stop_source& stop = {})
    {
        return run(m_open->acting, std::move(call), stop);
    }
    template <typename T>
    MeshesAnswer<T> load(MeshesCall<T> call, const std::stop_source& stop = {})
    {
        return run(m_open->loading, std::move(call), stop);
    }

private:
    template <typename T>
    MeshesAnswer<T> run(QThreadPool& lane, MeshesCall<T> call, const std::stop_source& stop)
    {
        return runIn(lane, [open = m_open.get(), call = std::move(call), one = stop]() mutable -> Outcome<T> {
            const std::stop_callback all(open->stop.get_token(), [&one] { one.request_stop(); });
            if (one.stop_requested())
                return stopped();
            return call(*open->meshes, one.get_token());
        });
    }

    /// What outlives this object when one of its calls hangs.
    struct Open
    {
        std::unique_ptr<Meshes> meshes;
        std::stop_source stop;
        Lane acting;
        Lane loading;
    };
    std::unique_ptr<Open> m_open = std::make_unique<Open>();
};

} // namespace meshwright
