// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "models/acceptance/accept.h"
#include "models/acceptance/node_acceptance.h"
#include "models/items/drafts_model.h"

// The console says of the folder of its place what is accepted there and accepts nothing, once.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class DesktopAcceptanceTest : public DesktopTest
{
protected:
    DesktopAcceptanceTest()
    {
        m_desktop.reset();
        settle();
        (void)FolderMeshes(m_here).createNode(node("orders"));
        EXPECT_EQ(addAcceptance(folder(), idleOf("too-large")).toStdString(), "");
        start();
    }

    /// An acceptance of what @p rule does not find.
    static AcceptedEntry idleOf(const char* rule)
    {
        AcceptedEntry out;
        out.rule = rule;
        out.mesh = "shop";
        out.name = "orders";
        out.pointer = Pointer("/spec/listeners/0/portMapping/port");
        out.reason = u"as agreed"_s;
        return out;
    }

    QString folder() const { return QDir(m_here.location).filePath(u"shop"_s); }
    std::string told() const { return notice(console(), "idle-acceptance"); }
    bool isListedAgain()
    {
        const int before = gate(m_here).count("eachNode");
        for (QAction* action : console().findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)))
                action->trigger();
        return waitFor([&] { return gate(m_here).count("eachNode") > before; });
    }
    static QAbstractButton* buttonCalled(const QString& words)
    {
        for (auto* button : console().notices().findChildren<QAbstractButton*>())
            if (button->text() == words && button->isVisible())
                return button;
        return nullptr;
    }
};

constexpr char idleWords[] =
    "An acceptance matches nothing any more: too-large of virtual node orders (as agreed).";

} // namespace

TEST_F(DesktopAcceptanceTest, ItIsToldAndCanBeTakenOut)
{
    ASSERT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
    auto* out = buttonCalled(u"Take out of the file"_s);
    ASSERT_NE(out, nullptr);
    out->click();
    EXPECT_TRUE(waitFor([&] { return told().empty(); })) << told();
    EXPECT_TRUE(acceptanceFor(folder() + u"/any.json"_s).entries.empty());
}

TEST_F(DesktopAcceptanceTest, WhatWasTakenOutIsNamedAndCanBePutBack)
{
    ASSERT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
    buttonCalled(u"Take out of the file"_s)->click();
    const auto takenOut = [&] { return notice(console(), "acceptance-taken-out"); };
    ASSERT_TRUE(waitFor([&] { return !takenOut().empty(); }));
    EXPECT_EQ(takenOut(), "Out of the file: too-large of virtual node orders (as agreed).");
    ASSERT_TRUE(waitFor([] { return buttonCalled(u"Undo"_s) != nullptr; }));
    buttonCalled(u"Undo"_s)->click();
    EXPECT_TRUE(waitFor([&] { return takenOut().empty(); })) << takenOut();
    EXPECT_EQ(acceptanceFor(folder() + u"/any.json"_s).entries.size(), 1U);
}

TEST_F(DesktopAcceptanceTest, OfANodeThatADraftChangesNothingIsToldForItMayBeAboutThat)
{
    ASSERT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
    json wrong = node("orders");
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    Draft draft;
    draft.document = wrong;
    draft.served = ServedNode{m_here.id, 1, node("orders")};
    const QString id = DraftFolder::newId();
    (void)draftFolder().save(id, draft, {});
    EXPECT_TRUE(waitFor([&] { return told().empty(); })) << told();
    (void)draftFolder().bin(id);
    EXPECT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
}

TEST_F(DesktopAcceptanceTest, WhoHasClosedItKnowsIt)
{
    ASSERT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
    buttonCalled(u"Close"_s)->click();
    EXPECT_TRUE(isListedAgain());
    choosePlace(m_there);
    ASSERT_TRUE(waitFor([&] { return gate(m_there).count("eachNode") > 0; }));
    choosePlace(m_here);
    EXPECT_TRUE(isListedAgain());
    // Told after all that was under way, and what has been closed is not among it.
    EXPECT_EQ(removeAcceptance(folder(), idleOf("too-large")).toStdString(), "");
    EXPECT_EQ(addAcceptance(folder(), idleOf("too-small")).toStdString(), "");
    const auto isOtherTold = [&] {
        EXPECT_NE(told(), idleWords);
        return told() ==
               "An acceptance matches nothing any more: too-small of virtual node orders (as agreed).";
    };
    EXPECT_TRUE(waitFor(isOtherTold)) << told();
}

TEST_F(DesktopAcceptanceTest, ItIsOfTheMeshThatIsShown)
{
    ASSERT_TRUE(waitFor([&] { return told() == idleWords; })) << told();
    choosePlace(m_there);
    EXPECT_EQ(told(), "");
    choosePlace(m_here);
    EXPECT_TRUE(waitFor([&] { return told() == idleWords; })) << "nobody has closed it";
}

TEST_F(DesktopAcceptanceTest, DraftsOfANodeInAFolderCountWhatIsAcceptedApart)
{
    json wrong = node("orders");
    wrong["spec"]["listeners"][0]["portMapping"]["port"] = 99999;
    Draft draft;
    draft.document = wrong;
    draft.served = ServedNode{m_here.id, 1, node("orders")};
    (void)draftFolder().save(DraftFolder::newId(), draft, {});
    console().showDrafts();
    auto* table = console().findChild<QTableView*>(u"drafts"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(waitFor([&] {
        return table->model()->rowCount() == 1 &&
               table->model()->index(0, DraftsModel::Problems).data().toString().contains(u"1 accepted"_s);
    })) << table->model()->index(0, DraftsModel::Problems).data().toString().toStdString();
}

} // namespace meshwright
