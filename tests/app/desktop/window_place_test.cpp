// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

// Each window works in a place of its own, whatever the console and other windows show.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class WindowPlaceTest : public DesktopTest
{
protected:
    static QListWidget& placesOfferedIn(WizardWindow& window)
    {
        window.goTo(steps::StepId::Console);
        settle();
        for (auto* const change : window.findChildren<QPushButton*>(u"change-decided"_s))
            if (change->isVisible())
                change->click(); // the place is one line until then
        auto* const list = window.findChild<QListWidget*>(u"places-to-choose"_s);
        EXPECT_NE(list, nullptr);
        return *list;
    }
    /// The place that step 1 shows as the chosen one.
    static QString placeIn(WizardWindow& window)
    {
        const QListWidgetItem* const chosen = placesOfferedIn(window).currentItem();
        return chosen ? chosen->text() : u"(none)"_s;
    }
    static void choosePlaceIn(WizardWindow& window, const Place& place)
    {
        QListWidget& list = placesOfferedIn(window);
        const auto found = list.findItems(place.name, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(found.front()).center());
        settle();
    }
    /// The names step 3 lists.
    static QStringList nodesIn(WizardWindow& window)
    {
        window.goTo(steps::StepId::VirtualNodes);
        for (auto* const show : window.findChildren<QPushButton*>(u"change-decided"_s))
            if (show->isVisible())
                show->click(); // they are one line until then
        QStringList out;
        for (const QTableView* table : window.findChildren<QTableView*>(u"virtual-nodes"_s))
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
                out.append(table->model()->index(row, NodesModel::Name).data().toString());
        return out;
    }
    static QString shownInConsole() { return QSettings().value(u"place/current"_s).toString(); }

    /// Puts a draft of orders, begun or deleted in @p place, among the drafts, and goes on with it.
    WizardWindow& resumedDraftOf(const Place& place)
    {
        Draft draft;
        draft.document = node("orders");
        draft.title = u"Deleted: orders"_s;
        draft.placeName = place.name;
        draft.placeLocation = place.location;
        const QString id = DraftFolder::newId();
        EXPECT_TRUE(std::holds_alternative<DraftSaved>(draftFolder().save(id, draft, {})));
        m_desktop->resume({id, draft.title, {}, {}, false});
        EXPECT_TRUE(waitFor([] { return windowCalled("Deleted: orders – Meshwright") != nullptr; }));
        return *windowCalled("Deleted: orders – Meshwright");
    }
    static QLabel& label(const char* name)
    {
        auto* const found = console().findChild<QLabel*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
};

} // namespace

TEST_F(WindowPlaceTest, CreateGoesToThePlaceTheWindowWasBegunIn)
{
    WizardWindow& window = m_desktop->openWizard(node("orders"), steps::StepId::Review).window;
    choosePlace(m_there);
    EXPECT_EQ(shownInConsole(), m_there.id);
    EXPECT_EQ(placeIn(window), u"Here"_s);
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_NE(described(m_here, "orders"), json());
    EXPECT_EQ(described(m_there, "orders"), json());
}

TEST_F(WindowPlaceTest, StepOneMovesItsOwnWindowAndNothingElse)
{
    WizardWindow& one = m_desktop->openWizard(node("orders"), steps::StepId::Review).window;
    WizardWindow& other = m_desktop->openWizard(node("prices"), steps::StepId::Review).window;
    choosePlaceIn(one, m_there);
    EXPECT_EQ(placeIn(one), u"There"_s);
    EXPECT_EQ(placeIn(other), u"Here"_s);
    EXPECT_EQ(shownInConsole(), m_here.id);
    send(one);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    send(other);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit prices – Meshwright") != nullptr; }));
    EXPECT_NE(described(m_there, "orders"), json());
    EXPECT_NE(described(m_here, "prices"), json());
}

TEST_F(WindowPlaceTest, ADraftIsCreatedInThePlaceItIsOf)
{
    WizardWindow& window = resumedDraftOf(m_there);
    EXPECT_EQ(placeIn(window), u"There"_s);
    EXPECT_EQ(notice(window, "place"), "");
    send(window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    EXPECT_NE(described(m_there, "orders"), json());
    EXPECT_EQ(described(m_here, "orders"), json());
}

TEST_F(WindowPlaceTest, ADraftOfAPlaceThatIsGoneSaysWhereItGoesInstead)
{
    WizardWindow& window = resumedDraftOf(placeCalled("Nowhere"));
    EXPECT_EQ(notice(window, "place"),
              "This virtual node was begun in Nowhere, which is no longer among your places. Create puts it "
              "into Here; step 1 offers others.");
    choosePlaceIn(window, m_there);
    EXPECT_EQ(notice(window, "place"), "");
}

TEST_F(WindowPlaceTest, WhereADraftIsMovedToIsKept)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    session.document().set(hostName, "first.local");
    choosePlaceIn(session.window, m_there);
    session.window.close();
    EXPECT_TRUE(waitFor([] {
        const auto listed = draftFolder().list();
        return listed.size() == 1 && listed.front().draft && listed.front().draft->placeName == u"There"_s;
    }));
}

TEST_F(WindowPlaceTest, ADuplicateBelongsToThePlaceItsOriginalIsIn)
{
    gate(m_here).hold("describe");
    chooseOrders("duplicate-node");
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    choosePlace(m_there);
    gate(m_here).letThrough("describe");
    ASSERT_TRUE(waitFor([] { return windowCalled("Create virtual node – Meshwright") != nullptr; }));
    send(*windowCalled("Create virtual node – Meshwright"));
    EXPECT_TRUE(waitFor([&] { return !described(m_here, "orders-copy").is_null(); }));
    EXPECT_EQ(described(m_there, "orders-copy"), json());
}

TEST_F(WindowPlaceTest, AnEditShowsThePlaceItsNodeIsIn)
{
    (void)FolderMeshes(m_there).createNode(node("prices"));
    chooseOrders("edit-node");
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    WizardWindow& window = *windowCalled("Edit orders – Meshwright");
    choosePlace(m_there);
    EXPECT_EQ(placeIn(window), u"Here"_s);
    EXPECT_TRUE(waitFor([&] { return nodesIn(window) == QStringList{u"orders"_s}; }))
        << nodesIn(window).join(u' ').toStdString();
}

TEST_F(WindowPlaceTest, StepThreeIsOneLineUnlessThereIsSomethingToDecide)
{
    (void)FolderMeshes(m_here).createNode(node("prices"));
    WizardWindow& window = m_desktop->openWizard(node("orders"), steps::StepId::VirtualNodes).window;
    const auto said = [&window] {
        for (const auto* line : window.findChildren<QLabel*>(u"decided"_s))
            if (line->isVisible())
                return line->text();
        return QString();
    };
    const QString one = u"This mesh has one virtual node; the new one needs another name."_s;
    EXPECT_TRUE(waitFor([&] { return said() == one; })) << said().toStdString();
    const auto isListed = [&window] {
        const auto tables = window.findChildren<QTableView*>(u"virtual-nodes"_s);
        return std::ranges::any_of(tables, [](const QTableView* table) { return table->isVisible(); });
    };
    EXPECT_FALSE(isListed());
    EXPECT_EQ(nodesIn(window), QStringList{u"prices"_s}) << "for who wants to see them";
    window.goTo(steps::StepId::Name);
    window.goTo(steps::StepId::VirtualNodes);
    EXPECT_FALSE(isListed());
    WizardWindow& taken = m_desktop->openWizard(node("prices"), steps::StepId::VirtualNodes).window;
    EXPECT_TRUE(waitFor([&] {
        const auto tables = taken.findChildren<QTableView*>(u"virtual-nodes"_s);
        return std::ranges::any_of(tables, [](const QTableView* table) { return table->isVisible(); });
    })) << "the name has to be another one";
}

TEST_F(WindowPlaceTest, ReadingANodeIsSaidAndCanBeCancelled)
{
    gate(m_here).hold("describe");
    chooseOrders("edit-node");
    EXPECT_EQ(label("work").text(), u"Reading orders at Here…"_s);
    EXPECT_TRUE(label("work").isVisible());
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    button(console(), "cancel-work").click();
    EXPECT_FALSE(label("work").isVisible());
    ASSERT_TRUE(waitFor([&] { return !gate(m_here).isWaiting("describe"); })) << "the call has ended";
    gate(m_here).letThrough("describe");
    chooseOrders("duplicate-node"); // comes after it, so that its answer has come as well
    ASSERT_TRUE(waitFor([] { return windowCalled("Create virtual node – Meshwright") != nullptr; }));
    EXPECT_EQ(windowCalled("Edit orders – Meshwright"), nullptr);
    EXPECT_EQ(m_questions.told, QStringList());
}

TEST_F(WindowPlaceTest, TheButtonSaysWhatIsUnderWay)
{
    gate(m_here).hold("create");
    WizardWindow& window = m_desktop->openWizard(node("orders"), steps::StepId::Review).window;
    send(window);
    EXPECT_EQ(button(window, "create-virtual-node").text(), u"Creating…"_s);
    gate(m_here).letThrough("create");
    EXPECT_TRUE(
        waitFor([&] { return button(window, "create-virtual-node").text() == u"&Update virtual node"_s; }));
}

TEST_F(WindowPlaceTest, APlaceThatHasNotAnsweredIsNotSaidToHaveNoMesh)
{
    const QLabel& none = label("no-meshes");
    gate(m_there).hold("listMeshes");
    choosePlace(m_there);
    EXPECT_TRUE(none.isVisible());
    EXPECT_EQ(none.text(), u"Listing…"_s);
    gate(m_there).letThrough("listMeshes");
    EXPECT_TRUE(waitFor([&] { return !none.isVisible(); })) << none.text().toStdString();
}

} // namespace meshwright
