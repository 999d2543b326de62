// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/proxy.h"

#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The variable that libcurl does not read for http. In a web server it may come from a visitor's header
/// "Proxy", and Python, which the AWS CLI is written in, leaves it out there as well.
QString capitalProxy(const EndpointUrl& url, const AwsEnvironment& environment)
{
    const bool isOurs = !url.isTls && environment.variable("http_proxy").isEmpty() &&
                        environment.variable("REQUEST_METHOD").isEmpty();
    return isOurs ? environment.variable("HTTP_PROXY") : QString();
}

/// Whether libcurl itself finds a proxy.
bool isInEnvironment(const EndpointUrl& url, const AwsEnvironment& environment)
{
    const auto isSet = [&](const char* name) { return !environment.variable(name).isEmpty(); };
    if (isSet("all_proxy") || isSet("ALL_PROXY"))
        return true;
    return url.isTls ? isSet("https_proxy") || isSet("HTTPS_PROXY") : isSet("http_proxy");
}

std::string asCurlTakesIt(const QNetworkProxy& proxy)
{
    QUrl url;
    url.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5h"_s : u"http"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    if (!proxy.user().isEmpty()) {
        url.setUserName(proxy.user(), QUrl::DecodedMode);
        url.setPassword(proxy.password(), QUrl::DecodedMode);
    }
    return url.toEncoded().toStdString();
}

} // namespace

std::optional<std::string> desktopProxy(const EndpointUrl& url, const AwsEnvironment& environment,
                                        const AskDesktop& ask)
{
    if (url.isLoopback)
        return std::string();
    if (const QString proxy = capitalProxy(url, environment); !proxy.isEmpty())
        return proxy.toStdString();
    if (isInEnvironment(url, environment))
        return {};
    const QUrl address(QString::fromStdString(url.text));
    const QList<QNetworkProxy> found =
        ask ? ask(address) : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    const auto usable = std::ranges::find_if(found, [](const QNetworkProxy& proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || !proxy.hostName().isEmpty();
    });
    if (usable == found.end() || usable->type() == QNetworkProxy::NoProxy)
        return std::string();
    return asCurlTakesIt(*usable);
}

} // namespace meshwright
