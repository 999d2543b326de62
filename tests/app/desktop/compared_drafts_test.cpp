// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "comparing_fixture.h"

#include <QPlainTextEdit>

// What is compared, and taken over, of drafts whose windows are opened and closed meanwhile.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ComparedDrafts : public ComparingWindows
{
protected:
    void close(Session& session)
    {
        session.window.close();
        ASSERT_TRUE(waitFor([this] { return m_desktop->sessions().isEmpty(); }));
    }
    /// A draft that edits orders of Here, first.local there and mine.local in it, and is not open.
    DraftRow closedDraft()
    {
        Session& session = m_desktop->openWizard(orders("first.local"), steps::StepId::Review);
        session.origin.served = ServedNode{m_here.id, 1, orders("first.local")};
        session.document().set(hostName, "mine.local");
        DraftRow row;
        row.id = session.keeper.id();
        row.title = u"orders"_s;
        close(session);
        return row;
    }
    Session& onlySession()
    {
        EXPECT_TRUE(waitFor([this] { return m_desktop->sessions().all().size() == 1; }));
        return *m_desktop->sessions().all().front();
    }
    void takeOver() { shown().findChild<QAction*>(u"take-over"_s)->trigger(); }
};

} // namespace

TEST_F(ComparedDrafts, AreOpenedToTakeAFieldOver)
{
    const DraftRow draft = closedDraft();
    m_desktop->comparing().compareWithOrigin(draft, nullptr);
    EXPECT_EQ(linesOf(shown()), "~ orders");
    takeOver();
    Session& session = onlySession();
    EXPECT_EQ(session.keeper.id(), draft.id) << "no draft is made of a draft";
    EXPECT_EQ(*find(session.document().value(), hostName), "first.local");
    session.document().undo();
    EXPECT_EQ(*find(session.document().value(), hostName), "mine.local");
}

TEST_F(ComparedDrafts, ThatWereMadeAreGoneOnWithWhenTheyHaveBeenClosed)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    takeOver();
    Session& made = onlySession();
    const QString id = made.keeper.id();
    close(made);
    takeOver();
    EXPECT_EQ(onlySession().keeper.id(), id);
    EXPECT_EQ(draftFolder().list().size(), 1U);
}

TEST_F(ComparedDrafts, AreComparedAgainAsTheyWereClosed)
{
    const DraftRow draft = closedDraft();
    m_desktop->comparing().compareWithOrigin(draft, nullptr);
    EXPECT_EQ(linesOf(shown()), "~ orders");
    m_desktop->resume(draft);
    Session& session = onlySession();
    session.document().set(hostName, "other.local");
    close(session);
    shown().findChild<QAction*>(u"compare-again"_s)->trigger();
    const auto* const text = shown().findChild<QPlainTextEdit*>(u"text-after"_s);
    EXPECT_TRUE(waitFor([text] { return text->toPlainText().contains(u"other.local"_s); }));
}

} // namespace meshwright
