// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/wizard/issue_commands.h"
#include "tests/support/open_menu.h"

#include <QTableWidget>

// What the mesh has against the virtual node in a wizard, as the console has listed it.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const Pointer backend("/spec/backends/0/virtualService/virtualServiceName");

class SessionMeshTest : public DesktopTest
{
protected:
    SessionMeshTest()
    {
        m_desktop.reset();
        settle();
        FolderMeshes here(m_here);
        (void)here.createNode(node("orders"));
        (void)here.create(Kind::VirtualService, json::parse(R"({"meshName": "shop",
            "virtualServiceName": "orders.local",
            "spec": {"provider": {"virtualNode": {"virtualNodeName": "orders"}}}})"));
        (void)here.create(
            Kind::VirtualService,
            json::parse(R"({"meshName": "shop", "virtualServiceName": "stock.local", "spec": {}})"));
        start();
    }

    json caller(const std::string& service) const
    {
        json out = node("payments");
        out["spec"]["backends"] = json::array({{{"virtualService", {{"virtualServiceName", service}}}}});
        return out;
    }
    static std::string atBackend(const Session& session)
    {
        const auto& state = session.state();
        for (const Issue* issue : state.at(backend))
            if (issue->rule == "backend-unknown-service")
                return issue->message.toStdString();
        return {};
    }
};

} // namespace

TEST_F(SessionMeshTest, ABackendThatIsNoServiceOfTheMeshIsSaidAndHindersNothing)
{
    Session& session = m_desktop->openWizard(caller("stock.lokal"), steps::StepId::Name);
    EXPECT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    EXPECT_THAT(atBackend(session), testing::HasSubstr("Is “stock.local” meant?"));
    EXPECT_TRUE(button(session.window, "create-virtual-node").isEnabled());
    EXPECT_FALSE(session.issues().hasErrors()) << "nor is it a reason not to export";
    EXPECT_GT(session.state().of(steps::StepId::Backends).errors, 0);
    session.document().set(backend, "stock.local");
    EXPECT_TRUE(waitFor([&] { return atBackend(session).empty(); }));
}

TEST_F(SessionMeshTest, AFixIsHeldAgainstTheMesh)
{
    Session& session = m_desktop->openWizard(caller("orders.lokal"), steps::StepId::Name);
    ASSERT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    const auto tried = [&] {
        const auto issues = session.state().at(backend);
        const auto unknown = std::ranges::find(issues, "backend-unknown-service", &Issue::rule);
        FixedInput out;
        session.window.problems().tryOut(**unknown, (*unknown)->fixes.front(), &session.window,
                                         [&out](const FixedInput& fixed) { out = fixed; });
        return out;
    };
    EXPECT_TRUE(tried().value);
    session.document().set(
        Pointer("/spec/backends/0/virtualService/clientPolicy"),
        json::parse(
            R"({"tls": {"enforce": true, "validation": {"trust": {"file": {"certificateChain": "/ca"}}}}})"));
    ASSERT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    EXPECT_FALSE(tried().value) << "what it calls then takes no TLS";
    EXPECT_THAT(tried().why.toStdString(), testing::HasSubstr("TLS"));
}

TEST_F(SessionMeshTest, AllOfARuleOfTheMeshIsMendedInOneStep)
{
    json odd = caller("orders.lokal");
    odd["spec"]["backends"].push_back({{"virtualService", {{"virtualServiceName", "stock.lokal"}}}});
    Session& session = m_desktop->openWizard(odd, steps::StepId::Backends);
    ASSERT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    IssueCommands& problems = session.window.problems();
    const auto issues = session.state().at(backend);
    const Issue unknown = **std::ranges::find(issues, "backend-unknown-service", &Issue::rule);
    EXPECT_EQ(problems.howManyOfRule(unknown), 2);
    withDialog([&] { problems.fixAll(unknown); },
               [](QDialog& dialog) {
                   EXPECT_EQ(dialog.findChild<QTableWidget*>()->rowCount(), 2) << "the difference first";
                   dialog.accept();
               });
    EXPECT_EQ(*session.document().find(backend), "orders.local");
    EXPECT_EQ(session.document().find(Pointer("/spec/backends/1/virtualService/virtualServiceName"))->dump(),
              "\"stock.local\"");
    session.document().undo();
    EXPECT_EQ(session.document().value(), odd) << "one step";
}

TEST_F(SessionMeshTest, NothingIsAskedForAKeyThatIsPressed)
{
    Session& session = m_desktop->openWizard(caller("stock.lokal"), steps::StepId::Name);
    EXPECT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    const auto asked = [this] {
        return gate(m_here).count("list") + gate(m_here).count("describe") + gate(m_here).count("eachNode");
    };
    const int before = asked();
    for (const char* name : {"a", "stock.local", "stock.loca"})
        session.document().set(backend, name);
    EXPECT_TRUE(waitFor([&] { return atBackend(session).find("stock.loca”") != std::string::npos; }));
    EXPECT_EQ(asked(), before);
}

TEST_F(SessionMeshTest, OfAMeshThatWasNotListedNothingIsSaid)
{
    json elsewhere = caller("stock.lokal");
    elsewhere["meshName"] = "shed";
    Session& session = m_desktop->openWizard(elsewhere, steps::StepId::Name);
    settle();
    EXPECT_EQ(atBackend(session), "");
    session.document().set(Pointer("/meshName"), "shop");
    EXPECT_TRUE(waitFor([&] { return !atBackend(session).empty(); }));
    session.document().set(Pointer("/meshName"), "shed");
    EXPECT_EQ(atBackend(session), "") << "at once";
}

} // namespace meshwright
