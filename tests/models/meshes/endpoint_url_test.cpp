// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/url.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    const char* text;
    const char* origin;
    const char* path;
    const char* host;
    const char* words;
};
constexpr Parts rows[] = {
    {"https://mesh.example", "https://mesh.example", "", "mesh.example", "tls"},
    {" HTTPS://Mesh.Example/ ", "https://mesh.example", "", "mesh.example", "tls"},
    {"https://mesh.example:8443/a/../b//", "https://mesh.example:8443", "/b", "mesh.example", "tls"},
    {"http://localhost:4566", "http://localhost:4566", "", "localhost", "loopback"},
    {"http://mesh.localhost", "http://mesh.localhost", "", "mesh.localhost", "loopback"},
    {"http://127.8.9.1:80/x", "http://127.8.9.1:80", "/x", "127.8.9.1", "loopback"},
    {"http://[::1]:4566", "http://[::1]:4566", "", "::1", "loopback"},
    {"http://127.0.0.1.example", "http://127.0.0.1.example", "", "127.0.0.1.example", ""},
    {"http://128.0.0.1", "http://128.0.0.1", "", "128.0.0.1", ""},
    {"http://notlocalhost", "http://notlocalhost", "", "notlocalhost", ""},
    {"https://appmesh.eu-west-1.amazonaws.com", "https://appmesh.eu-west-1.amazonaws.com", "",
     "appmesh.eu-west-1.amazonaws.com", "tls aws"},
    {"https://amazonaws.com.example", "https://amazonaws.com.example", "", "amazonaws.com.example", "tls"},
};

} // namespace

TEST(EndpointUrl, HasParts)
{
    for (const Parts& row : rows) {
        SCOPED_TRACE(row.text);
        const auto url = endpointUrl(QString::fromLatin1(row.text));
        ASSERT_TRUE(url);
        EXPECT_EQ(url->origin, row.origin);
        EXPECT_EQ(url->path, row.path);
        EXPECT_EQ(url->host, row.host);
        EXPECT_EQ(url->text, url->origin + url->path);
        QStringList words;
        if (url->isTls)
            words.append(u"tls"_s);
        if (url->isLoopback)
            words.append(u"loopback"_s);
        if (url->isAws)
            words.append(u"aws"_s);
        EXPECT_EQ(words.join(u' ').toStdString(), row.words);
    }
}

TEST(EndpointUrl, IsShownWithoutWhoAsksAndWithWhichPassword)
{
    const auto shown = [](const char* text) { return withoutUser(QString::fromLatin1(text)).toStdString(); };
    EXPECT_EQ(shown("http://a:b@mesh.example/x"), "http://mesh.example/x");
    EXPECT_EQ(shown("https://a:b/c@d@mesh.example"), "https://mesh.example");
    EXPECT_EQ(shown("a:b@mesh.example"), "mesh.example");
    EXPECT_EQ(shown("https://mesh.example:8080/x"), "https://mesh.example:8080/x");
}

TEST(EndpointUrl, IsNoneOfAnythingElse)
{
    for (const char* text : {"", "mesh.example", "ftp://mesh.example", "https://", "https:///a",
                             "https://a:b@mesh.example", "https://a@mesh.example", "https://mesh.example?a=b",
                             "https://mesh.example#a", "https://mesh.example:99999", "https://me sh.example"})
        EXPECT_FALSE(endpointUrl(QString::fromLatin1(text))) << text;
}

} // namespace meshwright
