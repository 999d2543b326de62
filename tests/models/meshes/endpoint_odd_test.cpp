// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "endpoint_fault.h"
#include "folder.h"
#include "one_port.h"

#include <gmock/gmock.h>

// Answers that are nearly what App Mesh gives: nobody may take half of a list for all of it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

TEST_F(EndpointFault, AListThatIsNotWholeIsNone)
{
    const auto said = [](const std::string& body) {
        const OnePort port("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
                           body);
        EndpointSettings settings = s_endpoint->settings();
        settings.url = *endpointUrl(port.address().replace(u"https"_s, u"http"_s));
        const auto list = EndpointProcess::meshes(settings)->listNodes({"shop", {}});
        return list ? refLines(*list) : list.failure().message.toStdString();
    };
    const std::string nodes = R"({"virtualNodes": [{"virtualNodeName": "a"}])";
    EXPECT_EQ(said(nodes + R"(, "nextToken": null})"), "a\n");
    EXPECT_THAT(said(nodes + R"(, "nextToken": 12345})"), HasSubstr("the list is not complete"));
    for (const char* entry : {"7", "null", "\"a\"", "{}", R"({"virtualNodeName": 5})"})
        EXPECT_THAT(said(std::string(R"({"virtualNodes": [)") + entry + "]}"),
                    HasSubstr("an entry without a name. Reading ended there, the list is not complete"));
    EXPECT_THAT(said("{}"), HasSubstr("no list of virtualNodes"));
}

TEST_F(EndpointFault, NoServiceKnowsOfOurDisk)
{
    for (const char* name : {code::notWritable, code::stopped, code::notReached}) {
        fail("ListMeshes", "status", 1, {{"status", 400}, {"code", name}});
        const auto outcome = m_meshes->listMeshes();
        EXPECT_EQ(codeOf(outcome), "Http400");
        EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr(name)) << "it is told all the same";
    }
}

TEST_F(EndpointFault, ANumberNobodyCanKeepIsOfItsThingAlone)
{
    const OnePort port("HTTP/1.1 200 OK\r\nContent-Length: 32\r\n\r\n{\"big\": 12345678901234567890123}");
    EndpointSettings settings = s_endpoint->settings();
    settings.url = *endpointUrl(port.address().replace(u"https"_s, u"http"_s));
    const auto node = EndpointProcess::meshes(settings)->describeNode({{"shop"}, "a"});
    ASSERT_EQ(codeOf(node), code::notExpected);
    EXPECT_FALSE(isForAll(node.failure()));
}

} // namespace meshwright
