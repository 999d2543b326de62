// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/endpoint/signing.h"
#include "models/meshes/endpoint/url.h"
#include "models/meshes/outcome.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

namespace meshwright {

/// One request to an endpoint, not yet signed.
struct HttpRequest
{
    std::string method; ///< "GET", "PUT" or "DELETE"
    std::string path;   ///< percent-encoded, from the first slash
    std::string query;  ///< encoded, sorted by key, without the question mark
    std::string body;   ///< JSON; empty for none

    friend bool operator==(const HttpRequest&, const HttpRequest&) = default;
};

/// A whole answer, of any status.
struct HttpAnswer
{
    long status = 0;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;
};

/// Why there is no whole answer.
struct HttpFault
{
    enum class Kind {
        Stopped,       ///< ended from outside when it was on its way: whether it had an effect is not known
        StoppedUnsent, ///< ended from outside before anything was sent
        Unreached,     ///< no connection: the request has had no effect
        Lost,          ///< the connection broke or was silent: whether the request had an effect is not known
        TooSlow, ///< the answer was still coming when its time was over; the same may be true of the next one
        Refused, ///< trying again cannot help: certificate; nothing was sent
        Barred,  ///< nothing gets there, and trying again cannot help: a proxy says no, the port has no TLS
        NotHttp, ///< what was answered is no HTTP; nobody knows what it did
        TooLarge,  ///< the answer to this request; another may be smaller
        Unsendable ///< nothing was sent: see unsendable()
    };
    Kind kind = Kind::Lost;
    QString message; ///< what happened and how to mend it
};

/// When something has to be done.
using Deadline = std::chrono::steady_clock::time_point;
inline constexpr Deadline noDeadline = Deadline::max();

/// How long to wait, and how much to take.
struct HttpLimits
{
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds silence{30'000};          ///< without a byte either way
    std::chrono::milliseconds whole{120'000};           ///< of one request, however busily it drips
    std::size_t answer = std::size_t(16) * 1024 * 1024; ///< bytes
};

/// How requests come to their endpoint.
struct HttpWay
{
    std::string caFile; ///< own list of certificate authorities; empty for the system's
    /// See desktopProxy(); nullopt when the environment says it (HTTPS_PROXY). Never used for this computer,
    /// nor for what NO_PROXY names.
    std::optional<std::string> proxy;

    friend bool operator==(const HttpWay&, const HttpWay&) = default;
};

/// Sends requests to one endpoint with libcurl: signed, certificates verified, redirects not followed. May be
/// used from several threads; each takes a connection that is free and leaves it open for the next.
class HttpEndpoint
{
public:
    explicit HttpEndpoint(EndpointUrl url, HttpWay way = {}, HttpLimits limits = {});
    ~HttpEndpoint();
    HttpEndpoint(const HttpEndpoint&) = delete;
    HttpEndpoint& operator=(const HttpEndpoint&) = delete;

    /// Blocks until the answer is there, the limits or @p deadline are over, or @p stop is requested.
    std::variant<HttpAnswer, HttpFault> send(const HttpRequest& request, const Signing& signing,
                                             const std::stop_token& stop, Deadline deadline = noDeadline);

private:
    struct Line;

    std::unique_ptr<Line> take();
    void giveBack(std::unique_ptr<Line> line);
    void prepare(Line& line, const HttpRequest& request, const Signing& signing) const;
    void prepareLimits(Line& line, Deadline deadline) const;
    void prepareSecurity(Line& line) const;
    void prepareTarget(Line& line, const HttpRequest& request) const;

    EndpointUrl m_url;
    HttpWay m_way;
    HttpLimits m_limits;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Line>> m_free;
};

} // namespace meshwright
