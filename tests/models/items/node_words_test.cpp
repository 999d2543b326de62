// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/words/node_words.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(NodeWords, SayASpecShortly)
{
    const struct
    {
        const char* spec;
        const char* words; ///< discovery / listeners / backends
    } rows[] = {
        {R"({"serviceDiscovery": {"dns": {"hostname": "orders.local"}},
             "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}},
                           {"portMapping": {"port": 9090, "protocol": "grpc"}}],
             "backends": [{"virtualService": {"virtualServiceName": "a.local"}}]})",
         "DNS orders.local / http 8080, grpc 9090 / a.local"},
        {R"({"serviceDiscovery": {"awsCloudMap": {"namespaceName": "shop", "serviceName": "orders"}}})",
         "AWS Cloud Map orders.shop /  / "},
        {R"({"serviceDiscovery": {"awsCloudMap": {"serviceName": "orders"}}})", "AWS Cloud Map orders /  / "},
        {R"({})", "None /  / "},
        {R"({"serviceDiscovery": {}})", "None /  / "},
        {R"({"serviceDiscovery": {"dns": {}}, "listeners": [{}], "backends": [{}]})",
         "DNS / incomplete / incomplete"},
        {R"({"serviceDiscovery": {"dns": {"hostname": 5}}, "listeners": [1, {"portMapping": {"port": "80", "protocol": "tcp"}}],
             "backends": {"virtualService": 1}})",
         "DNS / incomplete, tcp / "},
        {R"({"serviceDiscovery": 1, "listeners": null, "backends": "x"})", "None /  / "},
        {R"({"serviceDiscovery": {"dns": {"hostname": {"$unknown": "${HOST}"}}},
             "listeners": [{"portMapping": {"port": {"$unknown": "${PORT}"}, "protocol": "http"}}],
             "backends": {"$unknown": "${BACKENDS}"}})",
         "DNS ${HOST} / http ${PORT} / "},
        {R"([1])", "None /  / "},
        {R"(null)", "None /  / "},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.spec);
        const json spec = json::parse(row.spec);
        const QString words = discoveryWords(spec) + u" / "_s + shortList(listenerWords(spec)) + u" / "_s +
                              shortList(backendWords(spec));
        EXPECT_EQ(words.toStdString(), row.words);
    }
}

TEST(NodeWords, KeepLongListsShort)
{
    EXPECT_EQ(shortList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}).toStdString(), "a, b, c, d");
    EXPECT_EQ(shortList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}).toStdString(), "a, b, c and 2 more");
    EXPECT_EQ(shortList({u"%2"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}).toStdString(), "%2, b, c and 2 more");
}

} // namespace meshwright
