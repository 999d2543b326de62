// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/client_token.h"
#include "desktop_fixture.h"
#include "tests/support/passing_meshes.h"

#include <gmock/gmock.h>

// A clientToken that a person has typed (step 5) belongs to the one request it was typed for.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A place that notes the updates it is sent.
class NotedUpdates final : public PassingMeshes
{
public:
    NotedUpdates(std::unique_ptr<Meshes> place, std::vector<json>& updates)
        : PassingMeshes(*place),
          m_place(std::move(place)),
          m_updates(updates)
    {}

    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch) override
    {
        m_updates.push_back(input);
        return PassingMeshes::update(kind, input, watch);
    }

private:
    const std::unique_ptr<Meshes> m_place;
    std::vector<json>& m_updates;
};

class ClientTokenTest : public DesktopTest
{
protected:
    ClientTokenTest()
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>(m_questions, [this](const Place& place) {
            return std::make_unique<NotedUpdates>(std::make_unique<FolderMeshes>(place), m_updates);
        });
        m_desktop->openConsole();
        settle();
    }
    ~ClientTokenTest() override { m_desktop.reset(); }

    /// A window on what it has created with the token "first".
    Session& created()
    {
        json orders = node("orders");
        orders["clientToken"] = "first";
        Session& session = m_desktop->openWizard(orders, steps::StepId::Review);
        session.document().set(hostName, "first.local");
        settle();
        send(session.window);
        EXPECT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
        return session;
    }
    bool canUpdate(Session& session) const
    {
        session.window.goTo(steps::StepId::Review);
        settle();
        return button(session.window, "create-virtual-node").isEnabled();
    }

    std::vector<json> m_updates; ///< inputs
};

} // namespace

TEST_F(ClientTokenTest, IsNoChangeOfWhatWasCreatedWithIt)
{
    Session& session = created();
    EXPECT_FALSE(canUpdate(session));
    EXPECT_FALSE(session.needsDraft());
    EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    EXPECT_EQ(*session.document().find(Pointer("/clientToken")), "first");
}

TEST_F(ClientTokenTest, OfACreationGoesWithNoUpdate)
{
    Session& session = created();
    for (const char* host : {"second.local", "third.local"}) {
        session.document().set(hostName, host);
        ASSERT_TRUE(canUpdate(session));
        send(session.window);
        ASSERT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == host; }));
        ASSERT_TRUE(waitFor([&] { return !session.needsDraft(); }));
        EXPECT_FALSE(canUpdate(session));
    }
    ASSERT_EQ(m_updates.size(), 2U);
    for (const json& input : m_updates)
        EXPECT_EQ(input.value("clientToken", "(none)"), "(none)");
}

TEST_F(ClientTokenTest, TypedForAnUpdateGoesWithThatOne)
{
    Session& session = created();
    session.document().set(Pointer("/clientToken"), "second");
    session.document().set(hostName, "second.local");
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return hostIn(m_here, "orders") == "second.local"; }));
    ASSERT_TRUE(waitFor([&] { return !session.needsDraft(); }));
    ASSERT_EQ(m_updates.size(), 1U);
    EXPECT_EQ(m_updates.front().value("clientToken", "(none)"), "second");
}

TEST_F(ClientTokenTest, StaysWhenTheirsIsTaken)
{
    Session& session = created();
    json theirs = node("orders");
    theirs["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
    (void)FolderMeshes(m_here).updateNode(theirs);
    session.document().set(hostName, "mine.local");
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return !notice(session.window, "version").empty(); }));
    for (auto* choice : session.window.notices().findChildren<QAbstractButton*>())
        if (choice->text() == u"Take theirs"_s)
            choice->click();
    settle();
    EXPECT_EQ(session.document().find(hostName)->get<std::string>(), "theirs.local");
    EXPECT_FALSE(session.needsDraft());
}

} // namespace meshwright
