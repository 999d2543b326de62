// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "endpoint_fault.h"
#include "folder.h"
#include "one_port.h"

#include <gmock/gmock.h>

#include <limits>

// What an endpoint that means no good can make of a call: nothing but a failure in words.
namespace meshwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr const char* oddName = "\x1b[2J\u202E<h1>a/b%2Fc</h1>";

/// Lists that end only when the limit says so that a test is about.
class EndlessList : public EndpointFault
{
protected:
    void SetUp() override
    {
        EndpointFault::SetUp();
        if (IsSkipped())
            return;
        m_settings = s_endpoint->settings();
        m_settings.lists = {1h, std::numeric_limits<std::size_t>::max(),
                            std::numeric_limits<std::size_t>::max()};
        for (const char* name : {"a", "b", "c"})
            ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, name)).succeeded());
    }

    /// What is said when the nodes are listed.
    std::string said() const
    {
        const auto list = EndpointProcess::meshes(m_settings)->listNodes(m_mesh);
        return list ? "ok" : list.failure().message.toStdString();
    }

    EndpointSettings m_settings;
};

} // namespace

TEST_F(EndpointFault, AMessageIsCleanedAndBounded)
{
    const std::string hostile = "\x1b]0;owned\x07\x1b[2Jfirst\r\nsecond\u202Ethird ";
    fail("ListMeshes", "status", 1,
         {{"status", 400},
          {"code", "Some\x1b[31mException"},
          {"message", hostile + std::string(1'000'000, 'x')}});
    EndpointSettings settings = s_endpoint->settings();
    settings.limits.answer = 16 * 1024 * 1024;
    settings.limits.whole = settings.limits.silence = 60s;
    const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
    ASSERT_EQ(codeOf(outcome), "Http400") << "what is no word is no code";
    const std::string message = outcome.failure().message.toStdString();
    EXPECT_TRUE(message.starts_with("first secondthird xxx")) << message.substr(0, 100);
    EXPECT_THAT(message, HasSubstr("cut off"));
    EXPECT_LT(message.size(), 2'300U);
}

TEST_F(EndpointFault, WhatAMessageRepeatsOfTheKeysIsNotTold)
{
    fail("ListMeshes", "status", 1,
         {{"status", 403},
          {"code", "InvalidSignatureException"},
          {"message", "x-amz-security-token:" + std::string(EndpointProcess::token) +
                          " and Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/a, Signature=0f3c9a, "
                          "key secret/EXAMPLE+key"}});
    const auto outcome = m_meshes->listMeshes();
    ASSERT_EQ(codeOf(outcome), "InvalidSignatureException");
    const std::string message = outcome.failure().message.toStdString();
    EXPECT_THAT(message, HasSubstr("x-amz-security-token:… and Authorization: AWS4-HMAC-SHA256 "
                                   "Credential=AKIDEXAMPLE/a, Signature=…, key …"));
}

TEST_F(EndpointFault, ANameIsKeptAsItIs)
{
    ASSERT_EQ(codeOf(m_meshes->createNode(nodeInput(m_mesh.name, oddName))), "ok");
    const auto list = m_meshes->listNodes(m_mesh);
    ASSERT_EQ(codeOf(list), "ok");
    ASSERT_EQ(list->size(), 1U);
    EXPECT_EQ(list->front().id.name, oddName);
    EXPECT_EQ(codeOf(m_meshes->describeNode(list->front().id)), "ok");
    EXPECT_EQ(codeOf(m_meshes->deleteNode(list->front().id)), "ok");
}

TEST_F(EndpointFault, DotsAreNoWayOut)
{
    for (const char* name : {"..", ".", "...", "a.b"}) {
        SCOPED_TRACE(name);
        s_endpoint->clear();
        EXPECT_EQ(codeOf(m_meshes->deleteNode({m_mesh, name})), code::notFound);
        EXPECT_EQ(codeOf(m_meshes->createNode(nodeInput(m_mesh.name, name))), "ok");
        EXPECT_EQ(codeOf(m_meshes->describeNode({m_mesh, name})), "ok");
        EXPECT_EQ(codeOf(m_meshes->deleteNode({m_mesh, name})), "ok");
        EXPECT_EQ(codeOf(m_meshes->listNodes({name, {}})), code::notFound) << "as the name of a mesh";
        for (const json& entry : s_endpoint->log()) {
            const std::string path = entry["path"].get<std::string>() + '/';
            EXPECT_THAT(path, Not(testing::AnyOf(HasSubstr("/../"), HasSubstr("/./"))));
            EXPECT_EQ(entry["signature"], "ok");
        }
    }
}

TEST_F(EndpointFault, WithoutANameNothingIsAsked)
{
    s_endpoint->clear();
    EXPECT_EQ(codeOf(m_meshes->describe({Kind::VirtualNode, {}, {}, "orders"})), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->describe({Kind::Route, m_mesh, {}, "orders"})), code::notFound);
    EXPECT_EQ(codeOf(m_meshes->describe({Kind::Mesh, {}, {}, {}})), code::notFound);
    EXPECT_EQ(s_endpoint->log(), json::array());
}

TEST_F(EndpointFault, KeysThatWouldBecomeHeadersAreNotSent)
{
    const Signing good{"AKIDEXAMPLE", "secret/EXAMPLE+key", EndpointProcess::token, "us-west-2"};
    const auto with = [&](std::string Signing::*part, const char* more) {
        Signing out = good;
        out.*part += more;
        return out;
    };
    for (const char* more : {"\r\nX-Evil: 1", "\n", "\r", "\x7f", "\t"})
        for (std::string Signing::*part :
             {&Signing::accessKeyId, &Signing::secretAccessKey, &Signing::sessionToken, &Signing::region}) {
            EndpointSettings settings = s_endpoint->settings();
            settings.keys = [signing = with(part, more)](const std::stop_token&) -> Outcome<Signing> {
                return signing;
            };
            const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
            EXPECT_EQ(codeOf(outcome), code::noKeys);
            EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr("cannot be sent"));
            EXPECT_THAT(outcome.failure().message.toStdString(),
                        Not(testing::AnyOf(HasSubstr("Evil"), HasSubstr("EXAMPLE"))));
        }
    EXPECT_EQ(s_endpoint->log(), json::array());
}

TEST_F(EndpointFault, AWrongTokenIsNotBlamedOnTheKey)
{
    const struct
    {
        Signing signing;
        const char* advice;
    } rows[] = {
        {{"AKIDEXAMPLE", "secret/EXAMPLE+key", "wrong", "us-west-2"}, "session token of the place"},
        {{"OTHER", "secret/EXAMPLE+key", {}, "us-west-2"}, "Check the access key of the place."},
        {{"ASIAEXAMPLE", "secret/EXAMPLE+key", {}, "us-west-2"}, "only with its session token"},
    };
    for (const auto& row : rows) {
        EndpointSettings settings = s_endpoint->settings();
        settings.keys = [&row](const std::stop_token&) -> Outcome<Signing> { return row.signing; };
        const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
        ASSERT_EQ(codeOf(outcome), "UnrecognizedClientException");
        EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr(row.advice));
    }
}

TEST_F(EndpointFault, ADripIsNotAskedForAgain)
{
    ASSERT_TRUE(m_meshes->createNode(nodeInput(m_mesh.name, "orders")).succeeded());
    fail("*", "drip", 99, {{"seconds", 0.05}});
    EndpointSettings settings = s_endpoint->settings();
    settings.limits.whole = 300ms;
    const auto outcome = EndpointProcess::meshes(settings)->describeNode({m_mesh, "orders"});
    ASSERT_EQ(codeOf(outcome), code::connectionLost);
    EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr("too slowly"));
    EXPECT_EQ(s_endpoint->count("DescribeVirtualNode"), 1);
}

TEST_F(EndpointFault, SilenceIsToldFromADrip)
{
    fail("ListMeshes", "hang", 99, {{"seconds", 2}});
    const auto outcome = m_meshes->listMeshes();
    ASSERT_EQ(codeOf(outcome), code::connectionLost);
    EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr("not a byte came"));
    EXPECT_EQ(s_endpoint->count("ListMeshes"), 4);
}

TEST_F(EndpointFault, APortWithoutTlsIsNamed)
{
    EndpointSettings settings = s_endpoint->settings();
    settings.retries.attempts = 1;
    settings.limits.connect = settings.limits.silence = 20s;
    const OnePort answers("HTTP/1.1 400 Bad Request\r\n\r\n");
    settings.url = *endpointUrl(answers.address());
    const auto outcome = EndpointProcess::meshes(settings)->listMeshes();
    ASSERT_EQ(codeOf(outcome), code::notReached);
    EXPECT_THAT(outcome.failure().message.toStdString(), HasSubstr("This port speaks http, not https"));
    EXPECT_THAT(outcome.failure().message.toStdString(), Not(HasSubstr("certificate")));

    const OnePort waits({}); // for the end of a line, as Python's http.server may
    settings.url = *endpointUrl(waits.address());
    settings.limits.connect = 3s;
    const auto silent = EndpointProcess::meshes(settings)->listMeshes();
    ASSERT_EQ(codeOf(silent), code::notReached);
    EXPECT_THAT(silent.failure().message.toStdString(), HasSubstr("Perhaps this port speaks http"));
}

TEST_F(EndpointFault, WhatDescribesAnotherThingIsNoAnswer)
{
    const OnePort port("HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{\"virtualNodeName\":\"b\"}");
    EndpointSettings settings = s_endpoint->settings();
    settings.url = *endpointUrl(port.address().replace(u"https"_s, u"http"_s));
    EXPECT_EQ(codeOf(EndpointProcess::meshes(settings)->describeNode({{"shop"}, "a"})), code::anotherThing);
}

TEST_F(EndlessList, ThatRepeatsAPageEnds)
{
    fail("ListVirtualNodes", "repeat-token", 99);
    EXPECT_THAT(said(), HasSubstr("again and again"));
    EXPECT_EQ(s_endpoint->count("ListVirtualNodes"), 2);
}

TEST_F(EndlessList, EndsWithItsPages)
{
    fail("ListVirtualNodes", "new-token", 999);
    m_settings.lists.pages = 5;
    EXPECT_THAT(said(), HasSubstr("more than 5 pages. Reading ended there, the list is not complete."));
    EXPECT_EQ(s_endpoint->count("ListVirtualNodes"), 5);
}

TEST_F(EndlessList, EndsWithItsBytes)
{
    fail("ListVirtualNodes", "new-token", 999);
    m_settings.lists.bytes = std::size_t(1024) * 1024;
    m_settings.lists.bytes /= 512;
    EXPECT_THAT(said(), HasSubstr("MiB"));
    EXPECT_LT(s_endpoint->count("ListVirtualNodes"), 10);
}

TEST_F(EndlessList, EndsWithItsTime)
{
    fail("ListVirtualNodes", "new-token", 999'999);
    m_settings.lists.time = 300ms;
    EXPECT_THAT(said(), HasSubstr("not whole after 1 minutes"));
    s_endpoint->clear();
    fail("ListVirtualNodes", "drip", 99, {{"seconds", 0.05}});
    EXPECT_THAT(said(), HasSubstr("not whole after 1 minutes"));
    EXPECT_EQ(s_endpoint->count("ListVirtualNodes"), 1);
}

TEST_F(EndlessList, OfTagsEndsAsWell)
{
    fail("ListTagsForResource", "new-token", 999);
    m_settings.lists.pages = 5;
    const auto tags = EndpointProcess::meshes(m_settings)->tags(nodeAsResource({m_mesh, "a"}));
    ASSERT_EQ(codeOf(tags), code::notExpected);
    EXPECT_EQ(s_endpoint->count("ListTagsForResource"), 5);
    s_endpoint->clear();
    fail("ListTagsForResource", "repeat-token", 999);
    EXPECT_EQ(codeOf(m_meshes->tags(nodeAsResource({m_mesh, "a"}))), code::notExpected)
        << "half of the tags are no tags";
    EXPECT_EQ(s_endpoint->count("ListTagsForResource"), 2);
}

} // namespace meshwright
