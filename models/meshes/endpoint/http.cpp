// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/http.h"

#include "models/meshes/endpoint/curl_library.h"
#include "models/meshes/endpoint/http_faults.h"
#include "models/text/foreign_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <utility>

namespace meshwright {

/// A connection, kept open between requests. The easy handle goes before the multi handle it is added to.
struct HttpEndpoint::Line
{
    struct EasyEnd
    {
        void operator()(CURL* ended) const { curl().easyCleanup(ended); }
    };
    struct MultiEnd
    {
        void operator()(CURLM* ended) const { curl().multiCleanup(ended); }
    };
    struct ListEnd
    {
        void operator()(curl_slist* list) const { curl().slistFreeAll(list); }
    };

    std::unique_ptr<CURLM, MultiEnd> multi{curl().multiInit()};
    std::unique_ptr<CURL, EasyEnd> easy{curl().easyInit()};
    std::unique_ptr<curl_slist, ListEnd> headers;
    std::array<char, CURL_ERROR_SIZE> error{};
    HttpAnswer answer;
    std::size_t limit = 0;
    bool isTooLarge = false;
    bool isSilent = false;

    /// How the request came to its end, with libcurl's @p code.
    CurlEnd end(int code) const
    {
        CurlEnd out{code, 0, cleanedMessage(QString::fromLocal8Bit(error.data())), isTooLarge};
        curl().easyGetinfo(easy.get(), CURLINFO_HTTP_CONNECTCODE, &out.proxyStatus);
        const auto isPast = [this](CURLINFO moment) {
            curl_off_t time = 0;
            curl().easyGetinfo(easy.get(), moment, &time);
            return time > 0;
        };
        long ownPort = 0; // is known as soon as the port has taken the connection
        curl().easyGetinfo(easy.get(), CURLINFO_LOCAL_PORT, &ownPort);
        out.isAccepted = ownPort > 0 || isPast(CURLINFO_CONNECT_TIME_T);
        out.isConnected = isPast(CURLINFO_PRETRANSFER_TIME_T);
        out.isSilent = isSilent;
        return out;
    }

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl().easySetopt(easy.get(), option, value);
    }
    void addHeader(const std::string& header)
    {
        headers.reset(curl().slistAppend(headers.release(), header.c_str()));
    }

    static std::size_t takeBody(const char* bytes, std::size_t, std::size_t count, void* self)
    {
        auto& line = *static_cast<Line*>(self);
        line.isTooLarge = line.answer.body.size() + count > line.limit;
        if (line.isTooLarge)
            return 0;
        line.answer.body.append(bytes, count);
        return count;
    }

    static std::size_t takeHeader(const char* bytes, std::size_t, std::size_t count, void* self)
    {
        const std::string_view text(bytes, count);
        const std::size_t colon = text.find(':');
        constexpr std::size_t enough = 100; // headers of an answer; more are not of interest
        auto& headers = static_cast<Line*>(self)->answer.headers;
        if (colon == std::string_view::npos || headers.size() >= enough)
            return count;
        std::string name(text.substr(0, colon));
        std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
        const QByteArray value = QByteArray(text.data() + colon + 1, qsizetype(count - colon - 1)).trimmed();
        headers[name] = value.toStdString();
        return count;
    }
};

HttpEndpoint::HttpEndpoint(EndpointUrl url, HttpWay way, HttpLimits limits)
    : m_url(std::move(url)),
      m_way(std::move(way)),
      m_limits(limits)
{}

HttpEndpoint::~HttpEndpoint() = default;

std::unique_ptr<HttpEndpoint::Line> HttpEndpoint::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty())
        return std::make_unique<Line>();
    std::unique_ptr<Line> line = std::move(m_free.back());
    m_free.pop_back();
    return line;
}

void HttpEndpoint::giveBack(std::unique_ptr<Line> line)
{
    // What was sent is not kept, above all not the keys; the connection is.
    curl().easyReset(line->easy.get());
    line->headers.reset();
    line->answer = {};
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(line));
}

void HttpEndpoint::prepareSecurity(Line& line) const
{
    line.set(CURLOPT_PROTOCOLS_STR, "http,https");
    line.set(CURLOPT_FOLLOWLOCATION, 0L);
    line.set(CURLOPT_SSL_VERIFYPEER, 1L);
    line.set(CURLOPT_SSL_VERIFYHOST, 2L);
    line.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_way.caFile.empty()) {
        line.set(CURLOPT_CAINFO, m_way.caFile.c_str());
        line.set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    if (m_url.isLoopback)
        line.set(CURLOPT_PROXY, "");
    else if (m_way.proxy)
        line.set(CURLOPT_PROXY, m_way.proxy->c_str());
}

/// Signature Version 4 encodes the path a second time before it signs it; libcurl of Debian 12 does not. It
/// signs the path of the URL and sends the request target, so the URL gets the path that is to be signed, and
/// the request target the one that is to be sent.
void HttpEndpoint::prepareTarget(Line& line, const HttpRequest& request) const
{
    const std::string path = m_url.path + request.path;
    const std::string query = request.query.empty() ? std::string() : '?' + request.query;
    line.set(CURLOPT_URL, (m_url.origin + pathEncoded(path) + query).c_str());
    // A proxy needs the whole address of plain http, and every server has to take it (RFC 9112, 3.2.2).
    const bool isForProxy = !m_url.isTls && !m_url.isLoopback;
    line.set(CURLOPT_REQUEST_TARGET, ((isForProxy ? m_url.origin : std::string()) + path + query).c_str());
    line.set(CURLOPT_PATH_AS_IS, 1L);
}

void HttpEndpoint::prepare(Line& line, const HttpRequest& request, const Signing& signing) const
{
    prepareSecurity(line);
    prepareTarget(line, request);
    line.set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (!request.body.empty()) {
        line.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        line.set(CURLOPT_COPYPOSTFIELDS, request.body.c_str());
    }
    line.set(CURLOPT_AWS_SIGV4, ("aws:amz:" + signing.region + ":appmesh").c_str());
    line.set(CURLOPT_USERNAME, signing.accessKeyId.c_str());
    line.set(CURLOPT_PASSWORD, signing.secretAccessKey.c_str());
    line.addHeader("Content-Type: application/json");
    line.addHeader("Accept: application/json");
    if (!signing.sessionToken.empty())
        line.addHeader("X-Amz-Security-Token: " + signing.sessionToken);
    line.set(CURLOPT_HTTPHEADER, line.headers.get());
    line.set(CURLOPT_USERAGENT, "meshwright/" MESHWRIGHT_VERSION);
    line.set(CURLOPT_NOSIGNAL, 1L);
    line.set(CURLOPT_ERRORBUFFER, line.error.data());
    line.set(CURLOPT_WRITEFUNCTION, &Line::takeBody);
    line.set(CURLOPT_WRITEDATA, &line);
    line.set(CURLOPT_HEADERFUNCTION, &Line::takeHeader);
    line.set(CURLOPT_HEADERDATA, &line);
}

void HttpEndpoint::prepareLimits(Line& line, Deadline deadline) const
{
    using std::chrono::milliseconds;
    // libcurl counts in whole milliseconds; when it ends a request, the deadline is to be over.
    const auto left = std::chrono::floor<milliseconds>(deadline - Deadline::clock::now()) + milliseconds(10);
    // For libcurl 0 is for ever.
    const milliseconds whole = std::clamp(left, milliseconds(1), std::max(m_limits.whole, milliseconds(1)));
    line.set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
    line.set(CURLOPT_TIMEOUT_MS, static_cast<long>(whole.count()));
    line.limit = m_limits.answer;
    line.isTooLarge = false;
    line.isSilent = false;
    line.set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(m_limits.answer));
}

namespace {

/// Bytes that have gone either way.
curl_off_t movedBytes(CURL* easy)
{
    curl_off_t down = 0;
    curl_off_t up = 0;
    curl().easyGetinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &down);
    curl().easyGetinfo(easy, CURLINFO_SIZE_UPLOAD_T, &up);
    return down + up;
}

/// Runs what was added to @p multi to its end; @p isSilent tells whether that was @p silence. nullopt when it
/// was stopped.
std::optional<int> drive(CURLM* multi, CURL* easy, std::chrono::milliseconds silence,
                         const std::stop_token& stop, bool& isSilent)
{
    using Clock = std::chrono::steady_clock;
    const std::stop_callback wake(stop, [multi] { curl().multiWakeup(multi); });
    Clock::time_point lastMove = Clock::now();
    curl_off_t moved = 0;
    while (!stop.stop_requested()) {
        int running = 0;
        if (curl().multiPerform(multi, &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        int left = 0;
        if (const CURLMsg* message = curl().multiInfoRead(multi, &left))
            return message->data.result;
        if (const curl_off_t now = movedBytes(easy); now != moved) {
            moved = now;
            lastMove = Clock::now();
        }
        isSilent = Clock::now() - lastMove > silence;
        if (isSilent)
            return CURLE_OPERATION_TIMEDOUT;
        constexpr int milliseconds = 200;
        curl().multiPoll(multi, nullptr, 0, milliseconds, nullptr);
    }
    return {};
}

} // namespace

std::variant<HttpAnswer, HttpFault> HttpEndpoint::send(const HttpRequest& request, const Signing& signing,
                                                       const std::stop_token& stop, Deadline deadline)
{
    if (const auto why = unsendable(signing))
        return HttpFault{HttpFault::Kind::Unsendable, *why};
    if (!curl().isLoaded)
        return curlMissing();
    std::unique_ptr<Line> line = take();
    prepare(*line, request, signing);
    prepareLimits(*line, deadline);
    curl().multiAddHandle(line->multi.get(), line->easy.get());
    const std::optional<int> code =
        drive(line->multi.get(), line->easy.get(), m_limits.silence, stop, line->isSilent);
    curl().multiRemoveHandle(line->multi.get(), line->easy.get());
    if (!code) {
        using enum HttpFault::Kind;
        return HttpFault{line->end(CURLE_OK).isConnected ? Stopped : StoppedUnsent, stopped().message};
    }
    if (*code != CURLE_OK)
        return faultOf(line->end(*code), m_url, m_way, m_limits);
    curl().easyGetinfo(line->easy.get(), CURLINFO_RESPONSE_CODE, &line->answer.status);
    HttpAnswer answer = std::move(line->answer);
    giveBack(std::move(line));
    return answer;
}

} // namespace meshwright
