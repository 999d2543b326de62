// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "endpoint_fault.h"
#include "folder.h"
#include "models/meshes/endpoint/retries.h"
#include "one_port.h"

#include <gmock/gmock.h>

#include <thread>

// What acts and is answered by something that nobody can understand, or by nothing: it is looked for before
// anything is said of it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The service has done what it was asked for, and then this is answered.
constexpr const char* unclearAnswers[] = {"html-ok", "truncated-json", "empty", "not-utf8", "huge"};

json always(const char* operation, const char* how)
{
    return {{"operation", operation}, {"fault", how}, {"times", 99}};
}

template <typename T>
std::string said(const Outcome<T>& outcome)
{
    return outcome ? "ok" : outcome.failure().message.toStdString();
}

template <typename T>
bool isUncertain(const Outcome<T>& outcome)
{
    return !outcome && outcome.failure().isUncertain;
}

class EndpointUnclear : public EndpointFault
{
protected:
    /// orders, as it is to be after an update.
    json changed() const
    {
        json out = nodeInput(m_mesh.name, "orders");
        out["spec"]["serviceDiscovery"]["dns"]["hostname"] = "new.local";
        return out;
    }
    std::string host() const
    {
        const auto there = m_meshes->describeNode({m_mesh, "orders"});
        const json* found =
            there ? path(*there, {"virtualNode", "spec", "serviceDiscovery", "dns", "hostname"}) : nullptr;
        return found ? found->get<std::string>() : "(none)";
    }
};

} // namespace

TEST_F(EndpointUnclear, WhatIsThereAsItWasSentIsDone)
{
    const ResourceId orders = nodeAsResource({m_mesh, "orders"});
    const json tags = json::parse(R"([{"key": "team", "value": "a"}])");
    for (const char* how : unclearAnswers) {
        SCOPED_TRACE(how);
        fail("CreateVirtualNode", how, 99);
        const auto created = m_meshes->createNode(nodeInput(m_mesh.name, "orders"));
        ASSERT_EQ(said(created), "ok");
        EXPECT_EQ(*path(*created, {"virtualNode", "metadata", "version"}), 1) << "it is described";
        fail("UpdateVirtualNode", how, 99);
        EXPECT_EQ(said(m_meshes->updateNode(changed())), "ok");
        EXPECT_EQ(host(), "new.local");
        fail("TagResource", how, 99);
        EXPECT_EQ(said(m_meshes->tag(orders, tags)), "ok");
        EXPECT_EQ(*m_meshes->tags(orders), tags);
        fail("UntagResource", how, 99);
        EXPECT_EQ(said(m_meshes->untag(orders, {"team"})), "ok");
        EXPECT_EQ(*m_meshes->tags(orders), json::array());
        fail("DeleteVirtualNode", how, 99);
        EXPECT_EQ(said(m_meshes->deleteNode({m_mesh, "orders"})), "ok");
        EXPECT_EQ(codeOf(m_meshes->describeNode({m_mesh, "orders"})), code::notFound);
    }
}

TEST_F(EndpointUnclear, WhatCannotBeLookedForEitherIsNotKnown)
{
    ASSERT_EQ(said(m_meshes->createNode(nodeInput(m_mesh.name, "orders"))), "ok");
    for (const char* how : unclearAnswers) {
        SCOPED_TRACE(how);
        const auto blind = [how](const char* operation) {
            s_endpoint->setFaults(
                json::array({always(operation, how), always("DescribeVirtualNode", "unavailable")}));
        };
        blind("CreateVirtualNode");
        const auto created = m_meshes->createNode(nodeInput(m_mesh.name, how));
        EXPECT_THAT(said(created),
                    HasSubstr("Whether it was created is not known. It could not be looked for"));
        EXPECT_TRUE(isUncertain(created));
        blind("UpdateVirtualNode");
        const auto updated = m_meshes->updateNode(changed());
        EXPECT_THAT(said(updated), HasSubstr("Whether it was updated is not known."));
        EXPECT_TRUE(isUncertain(updated));
        blind("DeleteVirtualNode");
        const auto deleted = m_meshes->deleteNode({m_mesh, "orders"});
        EXPECT_THAT(said(deleted), HasSubstr("Whether it was deleted is not known"));
        EXPECT_TRUE(isUncertain(deleted));
        EXPECT_EQ(s_endpoint->count("DeleteVirtualNode"), 1) << "what may be done is not asked for again";
        s_endpoint->clear();
        s_endpoint->setFaults(json::array());
        ASSERT_EQ(said(m_meshes->createNode(nodeInput(m_mesh.name, "orders"))), "ok") << "it had gone";
    }
}

TEST_F(EndpointUnclear, TagsThatCannotBeListedAreNotKnown)
{
    ASSERT_EQ(said(m_meshes->createNode(nodeInput(m_mesh.name, "orders"))), "ok");
    const ResourceId orders = nodeAsResource({m_mesh, "orders"});
    s_endpoint->setFaults(json::array({always("TagResource", "html-ok"), always("UntagResource", "html-ok"),
                                       always("ListTagsForResource", "unavailable")}));
    const auto set = m_meshes->tag(orders, json::parse(R"([{"key": "team", "value": "a"}])"));
    EXPECT_THAT(said(set), HasSubstr("Whether the tags were set is not known."));
    const auto removed = m_meshes->untag(orders, {"team"});
    EXPECT_THAT(said(removed), HasSubstr("Whether the tags were removed is not known."));
    EXPECT_TRUE(isUncertain(set) && isUncertain(removed));
}

TEST_F(EndpointUnclear, WhatIsNotThereAfterwardsMayStillCome)
{
    fail("CreateVirtualNode", "hang", 99, {{"seconds", 1}});
    const auto created = m_meshes->createNode(nodeInput(m_mesh.name, "orders"));
    EXPECT_THAT(said(created),
                HasSubstr("Whether it was created is not known. It was not there when it was looked for"));
    EXPECT_TRUE(isUncertain(created));
}

TEST_F(EndpointUnclear, WhatSaysSomethingElseIsNotTakenForWhatWasSent)
{
    ASSERT_EQ(said(m_meshes->createNode(changed())), "ok");
    fail("UpdateVirtualNode", "html", 99);
    json less = changed();
    less["spec"].erase("serviceDiscovery");
    const auto updated = m_meshes->updateNode(less);
    EXPECT_THAT(said(updated), HasSubstr("is not known. What is there now says something else."));
    EXPECT_TRUE(isUncertain(updated));
    EXPECT_EQ(host(), "new.local");
}

TEST_F(EndpointUnclear, ARefusalIsNone)
{
    fail("CreateVirtualNode", "status", 99, {{"status", 403}, {"code", "ForbiddenException"}});
    const auto refused = m_meshes->createNode(nodeInput(m_mesh.name, "orders"));
    EXPECT_EQ(codeOf(refused), "ForbiddenException");
    EXPECT_THAT(said(refused), Not(HasSubstr("not known")));
    EXPECT_FALSE(isUncertain(refused));
    EXPECT_EQ(s_endpoint->count("DescribeVirtualNode"), 0) << "nothing to be looked for";
    fail("CreateVirtualNode", "storm", 99);
    EXPECT_FALSE(isUncertain(m_meshes->createNode(nodeInput(m_mesh.name, "orders"))));
    EXPECT_EQ(s_endpoint->count("DescribeVirtualNode"), 0);
}

TEST_F(EndpointUnclear, AServiceThatDoesNotKnowTheRequestHasNotDoneIt)
{
    ASSERT_EQ(s_endpoint->settings().retries.attempts, RetryPolicy().attempts);
    fail("CreateVirtualNode", "status", 99, {{"status", 501}, {"code", "NotImplemented"}});
    const auto created = m_meshes->createNode(nodeInput(m_mesh.name, "orders"));
    EXPECT_EQ(codeOf(created), "NotImplemented");
    EXPECT_THAT(said(created), Not(HasSubstr("not known")));
    EXPECT_FALSE(isUncertain(created));
    EXPECT_EQ(s_endpoint->count("CreateVirtualNode"), 1) << "it will not know it the next time either";
    EXPECT_EQ(s_endpoint->count("DescribeVirtualNode"), 0) << "nothing to be looked for";
}

TEST_F(EndpointUnclear, WhatWasStoppedBeforeItWasSentIsNotDone)
{
    std::stop_source stop;
    stop.request_stop();
    const auto created =
        m_meshes->create(Kind::VirtualNode, nodeInput(m_mesh.name, "orders"), {stop.get_token(), {}});
    EXPECT_EQ(codeOf(created), code::stopped);
    EXPECT_THAT(said(created), Not(HasSubstr("not known")));
    EXPECT_FALSE(isUncertain(created));
    EXPECT_EQ(s_endpoint->count("CreateVirtualNode"), 0);
    const auto unreached = [] { return HttpFault{HttpFault::Kind::Unreached, {}}; };
    const Sent sent = sendWithRetries(unreached, {}, stop.get_token());
    EXPECT_EQ(std::get<HttpFault>(sent.result).kind, HttpFault::Kind::StoppedUnsent)
        << "nor what was stopped between two attempts of which none got there";
    EXPECT_FALSE(sent.mayHaveActed);
}

TEST_F(EndpointUnclear, WhatWasStoppedOnItsWayIsNotKnown)
{
    fail("CreateVirtualNode", "hang", 99, {{"seconds", 20}});
    EndpointSettings settings = s_endpoint->settings();
    settings.limits = {};
    std::stop_source stop;
    std::jthread stopper([&] {
        while (s_endpoint->count("CreateVirtualNode") == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto created = EndpointProcess::meshes(settings)->create(
        Kind::VirtualNode, nodeInput(m_mesh.name, "orders"), {stop.get_token(), {}});
    EXPECT_EQ(codeOf(created), code::stopped);
    EXPECT_THAT(said(created), HasSubstr("Whether it was created is not known."));
    EXPECT_TRUE(isUncertain(created));
}

TEST_F(EndpointUnclear, ARefusalIsOneWhateverStandsInIt)
{
    const struct
    {
        const char* answer;
        const char* code;
        const char* words;
    } rows[] = {
        {"403 Forbidden\r\nContent-Length: 0\r\n\r\n", "Http403",
         "It was refused (status 403). The answer gives no reason. (Http403)"},
        {"401 Unauthorized\r\nContent-Length: 2\r\n\r\n{}", "Http401",
         "It was refused (status 401). The answer gives no reason."},
        {"403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>", "Http403",
         "The answer is not one of App Mesh (text/html)"},
        {"403 Forbidden\r\nContent-Length: 24\r\n\r\n{\"message\": \"Forbidden\"}", "Http403",
         "Forbidden (Http403)"},
        {"403 Forbidden\r\nx-amzn-errortype: AccessDeniedException\r\nContent-Length: 0\r\n\r\n",
         "AccessDeniedException", "is not allowed to do this"},
        {"429 Too Many Requests\r\nContent-Length: 0\r\n\r\n", "TooManyRequestsException",
         "There were too many requests (status 429). The answer gives no reason. (TooManyRequestsException) "
         "Wait a little"},
        {"400 Bad Request\r\nContent-Length: 0\r\n\r\n", code::notExpected, "an empty answer (status 400"},
        {"400 Bad Request\r\nContent-Length: 2\r\n\r\n{}", code::notExpected,
         "JSON that names no error (status 400"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.answer);
        const OnePort port(std::string("HTTP/1.1 ") + row.answer);
        EndpointSettings settings = s_endpoint->settings();
        settings.url = *endpointUrl(port.address().replace(u"https"_s, u"http"_s));
        settings.retries.attempts = 1;
        const auto list = EndpointProcess::meshes(settings)->listMeshes();
        EXPECT_EQ(codeOf(list), row.code);
        EXPECT_THAT(said(list), HasSubstr(row.words));
    }
}

TEST_F(EndpointUnclear, TrustIsOnlyAboutTrust)
{
    fail("ListMeshes", "huge-length", 1);
    const auto huge = m_meshes->listMeshes();
    EXPECT_EQ(codeOf(huge), code::notExpected);
    EXPECT_THAT(said(huge), HasSubstr("answered with more than 2 MiB"));
    const OnePort port("this is no HTTP\n");
    EndpointSettings settings = s_endpoint->settings();
    settings.url = *endpointUrl(port.address().replace(u"https"_s, u"http"_s));
    const auto foreign = EndpointProcess::meshes(settings)->listMeshes();
    EXPECT_EQ(codeOf(foreign), code::notExpected);
    EXPECT_THAT(said(foreign), HasSubstr("does not speak HTTP"));
}

} // namespace meshwright
