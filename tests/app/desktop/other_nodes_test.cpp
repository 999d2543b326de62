// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/wizard/issue_commands.h"

// From a problem that two virtual nodes have with each other one gets to the other one.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class OtherNodesTest : public DesktopTest
{
protected:
    OtherNodesTest()
    {
        m_desktop.reset();
        settle();
        FolderMeshes here(m_here);
        (void)here.createNode(node("orders")); // with a plain listener
        (void)here.create(Kind::VirtualService, json::parse(R"({
            "meshName": "shop", "virtualServiceName": "orders.local",
            "spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}})"));
        start();
    }

    json caller() const
    {
        json out = node("payments");
        out["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "orders.local",
            "clientPolicy": {"tls": {"enforce": true, "validation": {
                "trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}}}}])");
        return out;
    }
    /// The ways that lead from the first problem of @p rule in @p session.
    static std::vector<WayElsewhere> ways(const Session& session, const std::string& rule)
    {
        for (const Issue& issue : session.state().issues)
            if (issue.rule == rule)
                return session.window.problems().waysElsewhere(issue);
        return {};
    }
};

} // namespace

TEST_F(OtherNodesTest, TheOneThatIsCalledOpensInItsWindow)
{
    const Session& session = m_desktop->openWizard(caller(), steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !ways(session, "tls-enforced-server-plain").empty(); }));
    const WayElsewhere way = ways(session, "tls-enforced-server-plain").front();
    EXPECT_EQ(way.words, u"the virtual node orders"_s);
    way.go();
    EXPECT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
}

TEST_F(OtherNodesTest, WhatIsWrongWithTheNodeAloneLeadsNowhere)
{
    json wrong = caller();
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    const Session& session = m_desktop->openWizard(wrong, steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !ways(session, "tls-enforced-server-plain").empty(); }));
    EXPECT_TRUE(ways(session, "too-large").empty());
}

} // namespace meshwright
