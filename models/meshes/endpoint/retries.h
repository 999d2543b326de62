// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/endpoint/http.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <variant>

namespace meshwright {

/// When a request is sent again: after too many requests (429), an answer 5xx other than 501, or a connection
/// that was not made or broke; never after another 4xx, nor after an answer that came too slowly.
struct RetryPolicy
{
    int attempts = 4; ///< the first included
    /// The longest wait before the second attempt; it doubles with each, and what is waited is drawn by lot
    /// below it, so that many clients do not come back together.
    std::chrono::milliseconds first{400};
    std::chrono::milliseconds longest{8'000};
};

/// Whether @p status is an answer 5xx that leaves open what was done, and after which another attempt may go
/// better: not 501, by which a service says that it does not know the request.
bool isServerTrouble(long status);

/// What came of all attempts together.
struct Sent
{
    std::variant<HttpAnswer, HttpFault> result;
    bool mayHaveActed = false; ///< an earlier attempt may have had an effect that no answer told of
};

/// Sends @p once until it is answered for good, at most as often as @p policy says and not again after
/// @p deadline.
Sent sendWithRetries(const std::function<std::variant<HttpAnswer, HttpFault>()>& once,
                     const RetryPolicy& policy, const std::stop_token& stop, Deadline deadline = noDeadline);

/// The longest wait before the attempt @p next (the second is 2): what @p policy says, or what the service
/// asked for with Retry-After, up to 20 seconds.
std::chrono::milliseconds longestWait(const RetryPolicy& policy, int next, const HttpAnswer* answer);

/// Waits, unless stopped: then it returns false at once.
bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop);

} // namespace meshwright
