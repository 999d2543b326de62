// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/retries.h"

#include <QRandomGenerator>

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <string>
#include <system_error>

namespace meshwright {

namespace {

constexpr long tooManyRequests = 429;

bool isPassing(const std::variant<HttpAnswer, HttpFault>& result)
{
    if (const auto* answer = std::get_if<HttpAnswer>(&result))
        return answer->status == tooManyRequests || isServerTrouble(answer->status);
    const HttpFault::Kind kind = std::get<HttpFault>(result).kind;
    return kind == HttpFault::Kind::Unreached || kind == HttpFault::Kind::Lost;
}

/// Whether the request may have had an effect although nothing good was answered.
bool mayHaveActed(const std::variant<HttpAnswer, HttpFault>& result)
{
    if (const auto* answer = std::get_if<HttpAnswer>(&result))
        return isServerTrouble(answer->status);
    const HttpFault::Kind kind = std::get<HttpFault>(result).kind;
    return kind == HttpFault::Kind::Lost || kind == HttpFault::Kind::TooSlow;
}

} // namespace

bool isServerTrouble(long status)
{
    constexpr long serverError = 500;
    constexpr long notImplemented = 501;
    return status >= serverError && status != notImplemented;
}

std::chrono::milliseconds longestWait(const RetryPolicy& policy, int next, const HttpAnswer* answer)
{
    using std::chrono::milliseconds;
    if (answer)
        if (const auto header = answer->headers.find("retry-after"); header != answer->headers.end()) {
            int seconds = 0;
            const std::string& text = header->second;
            constexpr int most = 20;
            if (std::from_chars(text.data(), text.data() + text.size(), seconds).ec == std::errc())
                return milliseconds(std::clamp(seconds, 0, most) * 1000);
        }
    milliseconds wait = policy.first;
    for (int attempt = 2; attempt < next && wait < policy.longest; ++attempt)
        wait *= 2;
    return std::min(wait, policy.longest);
}

bool waitFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any alarm;
    std::unique_lock lock(mutex);
    return !alarm.wait_for(lock, stop, time, [&stop] { return stop.stop_requested(); });
}

Sent sendWithRetries(const std::function<std::variant<HttpAnswer, HttpFault>()>& once,
                     const RetryPolicy& policy, const std::stop_token& stop, Deadline deadline)
{
    Sent sent{once(), false};
    for (int next = 2; next <= policy.attempts && isPassing(sent.result); ++next) {
        const bool acted = sent.mayHaveActed || mayHaveActed(sent.result);
        const auto longest = longestWait(policy, next, std::get_if<HttpAnswer>(&sent.result));
        const auto lot = QRandomGenerator::global()->bounded(qint64(longest.count()) + 1);
        if (deadline - Deadline::clock::now() <= std::chrono::milliseconds(lot))
            break;
        if (!waitFor(std::chrono::milliseconds(lot), stop))
            return {HttpFault{HttpFault::Kind::StoppedUnsent, stopped().message}, acted};
        sent = {once(), acted};
    }
    return sent;
}

} // namespace meshwright
