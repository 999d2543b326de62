// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "models/meshes/endpoint/proxy.h"
#include "tests/support/certificate.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

#include <QNetworkProxy>
#include <QUrl>

// What is between here and an endpoint: proxies, and paths before the one of the API.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* host = "mesh.example.test"; // found by no name server: only a proxy can lead there

QString portOf(const EndpointProcess& endpoint)
{
    return QString::number(QUrl(QString::fromStdString(endpoint.url())).port());
}

EndpointSettings settingsFor(const EndpointProcess& endpoint, const char* scheme, const std::string& proxy)
{
    EndpointSettings settings = endpoint.settings();
    settings.url = *endpointUrl(QString::fromLatin1(scheme) + "://"_L1 + QLatin1StringView(host));
    settings.allowsPlainHttp = true;
    settings.way.proxy = proxy;
    return settings;
}

/// The proxy of @p endpoint with a name and a password.
std::string withPassword(const EndpointProcess& endpoint)
{
    return "http://anna:p%3Aw@127.0.0.1:" + portOf(endpoint).toStdString();
}

struct DesktopRow
{
    const char* url;
    const char* variable;
    QList<QNetworkProxy> desktop;
    std::optional<std::string> proxy;
};

QNetworkProxy http(const char* proxyHost, quint16 port, const char* user = "", const char* word = "")
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QString::fromLatin1(proxyHost), port,
                         QString::fromLatin1(user), QString::fromLatin1(word));
}

const QNetworkProxy none(QNetworkProxy::NoProxy);
const DesktopRow desktopRows[] = {
    {"https://a.example", "", {none}, ""},
    {"https://a.example", "", {}, ""},
    {"https://a.example", "", {http("p.example", 3128)}, "http://p.example:3128"},
    {"https://a.example",
     "",
     {http("p.example", 80, "an:na", "p@/w")},
     "http://an%3Ana:p%40%2Fw@p.example:80"},
    {"https://a.example", "", {http("", 0), http("p.example", 3128), none}, "http://p.example:3128"},
    {"https://a.example", "", {none, http("p.example", 3128)}, ""},
    {"https://a.example",
     "",
     {QNetworkProxy(QNetworkProxy::Socks5Proxy, u"s.example"_s, 1080)},
     "socks5h://s.example:1080"},
    {"https://a.example", "HTTPS_PROXY", {http("p.example", 3128)}, {}},
    {"https://a.example", "https_proxy", {http("p.example", 3128)}, {}},
    {"https://a.example", "ALL_PROXY", {http("p.example", 3128)}, {}},
    {"https://a.example", "http_proxy", {http("p.example", 3128)}, "http://p.example:3128"},
    {"http://a.example", "http_proxy", {http("p.example", 3128)}, {}},
    {"http://a.example", "HTTP_PROXY", {http("p.example", 3128)}, "http://env.example"},
    {"https://a.example", "HTTP_PROXY", {http("p.example", 3128)}, "http://p.example:3128"},
    {"http://localhost:4566", "HTTP_PROXY", {http("p.example", 3128)}, ""},
    {"http://localhost:4566", "", {http("p.example", 3128)}, ""},
    {"http://localhost:4566", "http_proxy", {http("p.example", 3128)}, ""},
};

} // namespace

TEST(EndpointProxy, LeadsToAPlainEndpoint)
{
    const EndpointProcess endpoint;
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    const auto meshes = EndpointProcess::meshes(settingsFor(endpoint, "http", endpoint.url()));
    EXPECT_EQ(codeOf(meshes->createMesh({{"meshName", "odd name/%"}})), "ok");
    const json log = endpoint.log();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0]["path"], "http://mesh.example.test/v20190125/meshes");
    EXPECT_EQ(log[0]["signature"], "ok");
}

TEST(EndpointProxy, LeadsToATlsEndpointAndSeesNothing)
{
    const TestCertificate certificate(u"DNS:mesh.example.test"_s);
    if (!certificate.isMade())
        GTEST_SKIP() << "no openssl to make a certificate with";
    const EndpointProcess endpoint({u"--tls"_s, certificate.certificate(), certificate.key()});
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    const EndpointProcess proxy({u"--tunnel-to"_s, portOf(endpoint)});
    EndpointSettings settings = settingsFor(endpoint, "https", withPassword(proxy));
    settings.way.caFile = certificate.certificate().toStdString();
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->createMesh({{"meshName", "shop"}})), "ok");
    const json log = proxy.log();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0]["method"], "CONNECT");
    EXPECT_EQ(log[0]["path"], "mesh.example.test:443");
    EXPECT_EQ(log[0]["headers"]["proxy-authorization"], "Basic YW5uYTpwOnc=") << "anna:p:w";
    EXPECT_FALSE(log[0]["headers"].contains("authorization"));
    EXPECT_THAT(log.dump(), testing::Not(testing::HasSubstr("x-amz")));
    EXPECT_THAT(log.dump(), testing::Not(testing::HasSubstr(EndpointProcess::token)));
}

TEST(EndpointProxy, ThatDoesNotLetThroughIsNamed)
{
    const struct
    {
        const char* status;
        const char* code;
        const char* words;
        int attempts;
    } rows[] = {
        {"407", code::notReached, "wants a name and a password", 1},
        {"403", code::notReached, "does not let through to https://mesh.example.test (it answered 403)", 1},
        {"501", code::notReached, "does not let through to https://mesh.example.test (it answered 501)", 1},
        {"503", code::notReached, "does not let through to https://mesh.example.test (it answered 503)", 4},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.status);
        const EndpointProcess proxy({u"--proxy-status"_s, QString::fromLatin1(row.status)});
        if (!proxy.isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        const auto meshes = EndpointProcess::meshes(settingsFor(proxy, "https", withPassword(proxy)));
        const auto listed = meshes->listMeshes();
        ASSERT_EQ(codeOf(listed), row.code);
        EXPECT_THAT(listed.failure().message.toStdString(), testing::HasSubstr(row.words));
        EXPECT_THAT(listed.failure().message.toStdString(), testing::Not(testing::HasSubstr("p%3Aw")));
        EXPECT_EQ(proxy.log().size(), static_cast<std::size_t>(row.attempts));
    }
}

TEST(EndpointProxy, IsNotUsedForThisComputer)
{
    const EndpointProcess endpoint;
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EndpointSettings settings = endpoint.settings();
    settings.way.proxy = "http://127.0.0.1:1";
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->listMeshes()), "ok");
}

TEST(EndpointProxy, OfTheEnvironmentIsUsedAsByTheAwsCli)
{
    const EndpointProcess endpoint;
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EndpointSettings settings = settingsFor(endpoint, "http", {});
    settings.way.proxy.reset();
    qputenv("http_proxy", QByteArray::fromStdString(endpoint.url()));
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->listMeshes()), "ok");
    qputenv("NO_PROXY", host);
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->listMeshes()), code::notReached);
    qunsetenv("NO_PROXY");
    qunsetenv("http_proxy");
}

TEST(EndpointProxy, OfTheDesktopIsUsedWhereTheEnvironmentNamesNone)
{
    for (const DesktopRow& row : desktopRows) {
        SCOPED_TRACE(std::string(row.url) + ' ' + row.variable);
        AwsEnvironment environment;
        environment.variable = [&row](const char* name) {
            return std::string_view(name) == row.variable ? u"http://env.example"_s : QString();
        };
        EXPECT_EQ(desktopProxy(*endpointUrl(QString::fromLatin1(row.url)), environment,
                               [&row](const QUrl&) { return row.desktop; }),
                  row.proxy);
    }
}

TEST(EndpointPath, StandsBeforeThatOfTheApiAndIsSigned)
{
    for (const char* path : {"/company", "/a%20b/c+d,e", "/deep/er"}) {
        SCOPED_TRACE(path);
        const EndpointProcess endpoint({u"--base-path"_s, QString::fromLatin1(path)});
        if (!endpoint.isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        EXPECT_EQ(codeOf(endpoint.meshes()->createMesh({{"meshName", "odd name/%"}})), "ok");
        EXPECT_EQ(codeOf(endpoint.meshes()->describeMesh({"odd name/%"})), "ok");
    }
}

} // namespace meshwright
