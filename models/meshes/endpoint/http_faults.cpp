// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/http_faults.h"

#include "models/meshes/endpoint/curl_library.h"
#include "models/meshes/endpoint/retries.h"
#include "models/text/texts.h"

#include <chrono>

namespace meshwright {

using namespace Qt::StringLiterals;
using enum HttpFault::Kind;

namespace {

HttpFault proxyFault(long status, const QString& at)
{
    constexpr long wantsPassword = 407;
    if (status == wantsPassword)
        return {Barred,
                Texts::tr("The proxy on the way to %1 wants a name and a password. Give them in the proxy "
                          "settings of the desktop, or in HTTPS_PROXY.")
                    .arg(at)};
    return {
        isServerTrouble(status) ? Unreached : Barred,
        Texts::tr("The proxy does not let through to %1 (it answered %2). Check the address, and the proxy "
                  "settings of the desktop or HTTPS_PROXY and NO_PROXY.")
            .arg(at, QString::number(status))};
}

/// As OpenSSL and GnuTLS say that what answered is no TLS.
bool isNoTls(const QString& said)
{
    return said.contains("wrong version number"_L1) || said.contains("unexpected TLS packet"_L1) ||
           said.contains("packet with illegal or unsupported version"_L1);
}

HttpFault tlsFault(const QString& at, const QString& said)
{
    if (isNoTls(said))
        return {
            Barred,
            Texts::tr("This port speaks http, not https: %1. Write http:// in the address, or give the port "
                      "that speaks https.")
                .arg(at)};
    return {Refused,
            Texts::tr("The certificate of %1 is not to be trusted: %2. If it is your company's own, give "
                      "the file with its certificate authority in the place.")
                .arg(at, said)};
}

HttpFault timeFault(const CurlEnd& end, const EndpointUrl& url, const HttpLimits& limits)
{
    const QString at = QString::fromStdString(url.text);
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    if (!end.isConnected && end.isAccepted && url.isTls)
        return {
            Unreached,
            Texts::tr(
                "%1 takes the connection and does not go on with TLS. Perhaps this port speaks http: write "
                "http:// in the address, or give the port that speaks https.")
                .arg(at)};
    if (!end.isConnected)
        return {Unreached,
                Texts::tr("%1 cannot be reached: it does not answer. Check the address and the network.")
                    .arg(at)};
    if (end.isSilent)
        return {
            Lost,
            Texts::tr("%1 did not answer in time: not a byte came for %2 seconds. Try again, or check the "
                      "network.")
                .arg(at, QString::number(duration_cast<seconds>(limits.silence).count()))};
    return {
        TooSlow,
        Texts::tr("%1 answered too slowly: its answer was not whole when the time was over. Try again, or "
                  "check the network.")
            .arg(at)};
}

HttpFault sizeFault(const QString& at, const HttpLimits& limits)
{
    return {
        TooLarge,
        Texts::tr("%1 answered with more than %2 MiB, which no answer of App Mesh takes. Check the address.")
            .arg(at, QString::number(limits.answer / 1024 / 1024))};
}

} // namespace

HttpFault faultOf(const CurlEnd& end, const EndpointUrl& url, const HttpWay& way, const HttpLimits& limits)
{
    const QString at = QString::fromStdString(url.text);
    const QString said = end.said.isEmpty()
                             ? QString::fromLatin1(curl().easyStrerror(static_cast<CURLcode>(end.code)))
                             : end.said;
    if (constexpr long refused = 400; end.proxyStatus >= refused)
        return proxyFault(end.proxyStatus, at);
    if (end.isTooLarge || end.code == CURLE_FILESIZE_EXCEEDED)
        return sizeFault(at, limits);
    switch (end.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return {Unreached,
                Texts::tr("%1 cannot be reached: %2. Check the address and the network.").arg(at, said)};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
        return tlsFault(at, said);
    case CURLE_SSL_CACERT_BADFILE:
        return {
            Refused,
            Texts::tr("The file of certificate authorities, %1, cannot be read: %2. Choose another in the "
                      "place.")
                .arg(QString::fromStdString(way.caFile), said)};
    case CURLE_OPERATION_TIMEDOUT:
        return timeFault(end, url, limits);
    case CURLE_UNSUPPORTED_PROTOCOL: // "Received HTTP/0.9": a TLS server answers an http request so
        return {NotHttp,
                Texts::tr(
                    "What answers at %1 does not speak HTTP. If the port speaks https, write https:// in the "
                    "address.")
                    .arg(at)};
    default:
        return {Lost, Texts::tr("The connection to %1 broke: %2. Try again.").arg(at, said)};
    }
}

HttpFault curlMissing()
{
    return {
        Barred,
        Texts::tr("libcurl 4 is not installed, or is older than version 7.88. Endpoints are asked with it: "
                  "install it (on Debian the package libcurl4) and start again.")};
}

} // namespace meshwright
