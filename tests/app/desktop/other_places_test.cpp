// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/shown_resource.h"
#include "desktop_fixture.h"
#include "forms/dialogs/resource_text_dialog.h"
#include "forms/json/json_view.h"
#include "forms/wizard/issue_commands.h"

#include <QTextBlock>

// From a problem that a virtual node has with others of its mesh one gets to those.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class OtherPlacesTest : public DesktopTest
{
protected:
    OtherPlacesTest()
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

TEST_F(OtherPlacesTest, TheOneThatIsCalledOpensInItsWindow)
{
    const Session& session = m_desktop->openWizard(caller(), steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !ways(session, "tls-enforced-server-plain").empty(); }));
    const WayElsewhere way = ways(session, "tls-enforced-server-plain").front();
    EXPECT_EQ(way.words, u"the virtual node orders"_s);
    way.go();
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_EQ(windowCalled("Edit orders – Meshwright")->position().step, steps::StepId::Listeners)
        << "where it is plain";
}

TEST_F(OtherPlacesTest, WhatHasNoEditorOpensToBeReadWithThePlaceMarked)
{
    json near = caller();
    near["spec"]["backends"][0]["virtualService"]["virtualServiceName"] = "orders.lokal";
    const Session& session = m_desktop->openWizard(near, steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !ways(session, "backend-unknown-service").empty(); }));
    const WayElsewhere way = ways(session, "backend-unknown-service").front();
    EXPECT_EQ(way.words, u"the virtual service orders.local"_s);
    const auto windows = [&] { return session.window.findChildren<ResourceTextDialog*>(); };
    way.go();
    ASSERT_EQ(windows().size(), 1);
    const auto* view = windows().front()->findChild<JsonView*>();
    EXPECT_TRUE(waitFor([&] { return view->isVisible(); }));
    EXPECT_EQ(view->textCursor().block().text().trimmed(), u"\"virtualServiceName\": \"orders.local\""_s);
    EXPECT_TRUE(view->isMarked(view->textCursor().blockNumber()));
    EXPECT_TRUE(view->isReadOnly());
    way.go();
    EXPECT_EQ(windows().size(), 1) << "one for each thing";
}

TEST_F(OtherPlacesTest, WhatCannotBeReadSaysSoAndIsAskedForOnceMore)
{
    Session& session = m_desktop->openWizard(caller(), steps::StepId::Backends);
    const OpenedPlace place = session.place().opened();
    showResource(place, {{Kind::VirtualService, {"shop"}, {}, "late.local"}, Pointer("/spec")}, &console());
    const auto* window = console().findChild<ResourceTextDialog*>();
    ASSERT_NE(window, nullptr);
    auto& again = button(*window, "read-again");
    ASSERT_TRUE(waitFor([&] { return again.isVisible(); }));
    (void)FolderMeshes(m_here).create(
        Kind::VirtualService,
        json::parse(R"({"meshName": "shop", "virtualServiceName": "late.local", "spec": {}})"));
    again.click();
    EXPECT_TRUE(waitFor([&] { return window->findChild<JsonView*>()->isVisible(); }));
    EXPECT_FALSE(again.isVisible());
}

TEST_F(OtherPlacesTest, TwoProblemsOfOneRuleAtOnePlaceLeadEachItsOwnWay)
{
    m_desktop.reset();
    settle();
    json first = node("aa");
    first["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "both.local"}}])");
    json second = first;
    second["virtualNodeName"] = "bb";
    FolderMeshes here(m_here);
    (void)here.createNode(first);
    (void)here.createNode(second);
    (void)here.create(Kind::VirtualRouter, json::parse(R"({"meshName": "shop", "virtualRouterName": "both",
        "spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})"));
    (void)here.create(Kind::VirtualService,
                      json::parse(R"({"meshName": "shop", "virtualServiceName": "both.local",
        "spec": {"provider": {"virtualRouter": {"virtualRouterName": "both"}}}})"));
    (void)here.create(Kind::Route, json::parse(R"({"meshName": "shop", "virtualRouterName": "both",
        "routeName": "all", "spec": {"httpRoute": {"match": {"prefix": "/"}, "action": {"weightedTargets": [
            {"virtualNode": "aa", "weight": 50}, {"virtualNode": "bb", "weight": 50}]}}}})"));
    start();
    const Session& session = m_desktop->openWizard(first, steps::StepId::Backends);
    const auto led = [&] {
        std::string out;
        for (const Issue& issue : session.state().issues)
            if (issue.rule == "calls-itself")
                for (const WayElsewhere& way : session.window.problems().waysElsewhere(issue))
                    out += way.words.toStdString() + '\n';
        return out;
    };
    EXPECT_TRUE(waitFor([&] { return !led().empty(); }));
    EXPECT_EQ(led(), "the virtual service both.local\nthe route all of the virtual router both\n"
                     "the virtual node bb\n")
        << "its own requests come back to it; and the two call each other";
}

TEST_F(OtherPlacesTest, WhatIsWrongWithTheNodeAloneLeadsNowhere)
{
    json wrong = caller();
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    const Session& session = m_desktop->openWizard(wrong, steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !ways(session, "tls-enforced-server-plain").empty(); }));
    EXPECT_TRUE(ways(session, "too-large").empty());
}

} // namespace meshwright
