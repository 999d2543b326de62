// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sent_draft.h"
#include "models/drafts/own_titles.h"
#include "tests/models/drafts/drafts_on_disk.h"

// What is noted in a draft whose window was closed before the answer came.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class SentDraftTest : public DraftsOnDisk
{
protected:
    static constexpr const char* typed =
        R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"a": 2}})";

    static ServedNode served()
    {
        return {u"here"_s, 1,
                json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"a": 1}})")};
    }
    QString titleAfterNoting(const Draft& draft) const
    {
        (void)m_folder.bin(u"a"_s); // the one before
        saved(m_folder, u"a"_s, draft);
        EXPECT_EQ(noteInDraft(m_folder, u"a"_s, {{"shop", {}}, "orders"}, served()), std::nullopt);
        const LoadedDraft loaded = m_folder.load(u"a"_s);
        EXPECT_TRUE(loaded.draft && loaded.draft->served);
        return loaded.draft ? titleOf(*loaded.draft) : QString();
    }

    const DraftFolder m_folder{path()};
};

} // namespace

TEST_F(SentDraftTest, ANodeThatIsThereAgainIsNotCalledDeleted)
{
    Draft draft = draftOf(typed);
    draft.title = u"Deleted: orders"_s;
    EXPECT_EQ(titleAfterNoting(draft), u"orders"_s);
}

TEST_F(SentDraftTest, ATitleThatAPersonGaveStaysWhenItIsCreated)
{
    Draft draft = draftOf(typed);
    draft.title = u"Tuesday"_s;
    EXPECT_EQ(titleAfterNoting(draft), u"Tuesday"_s);
    draft.title = titleOfUnanswered(draft);
    EXPECT_EQ(titleAfterNoting(draft), u"Tuesday"_s) << "nor is it lost in doubt";
}

TEST_F(SentDraftTest, WhatIsCreatedIsNoLongerInDoubtNorDeletedNorACopy)
{
    Draft draft = draftOf(typed);
    for (const QString& title : {titleOfDeleted(u"orders"_s), titleOfCopy(u"orders"_s)}) {
        draft.title = title;
        draft.title = titleOfUnanswered(draft);
        EXPECT_EQ(titleAfterNoting(draft), u"orders"_s) << draft.title.toStdString();
    }
}

TEST_F(SentDraftTest, OneThatWasAnsweredIsCalledAsBefore)
{
    for (const QString& title : {u""_s, u"Tuesday"_s, titleOfDeleted(u"orders"_s)}) {
        Draft draft = draftOf(typed);
        draft.title = title;
        (void)m_folder.bin(u"a"_s);
        saved(m_folder, u"a"_s, draft);
        EXPECT_EQ(noteUnanswered(m_folder, u"a"_s, {{"shop", {}}, "orders"}), std::nullopt);
        EXPECT_EQ(noteAnswered(m_folder, u"a"_s, {{"shop", {}}, "orders"}), std::nullopt);
        EXPECT_EQ(m_folder.load(u"a"_s).draft->title, title);
    }
}

TEST_F(SentDraftTest, AnEditKeepsTheTitleItWasGiven)
{
    Draft draft = draftOf(typed);
    draft.title = u"Tuesday"_s;
    draft.served = served();
    EXPECT_EQ(titleAfterNoting(draft), u"Tuesday"_s);
}

TEST_F(SentDraftTest, OfAFileSentAsItIsNothingIsLeft)
{
    Draft draft = draftOf(typed);
    draft.document = served().saved;
    draft.file = EditedNode{u"/orders.json"_s, 0, served().saved, {}};
    saved(m_folder, u"a"_s, draft);
    EXPECT_EQ(noteInDraft(m_folder, u"a"_s, {{"shop", {}}, "orders"}, served()), std::nullopt);
    EXPECT_FALSE(m_folder.load(u"a"_s).draft) << "it is in the file, and in the place";
}

TEST_F(SentDraftTest, OneThatWasNotAnsweredSaysSoOnce)
{
    saved(m_folder, u"a"_s, draftOf(typed));
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(noteUnanswered(m_folder, u"a"_s, {{"shop", {}}, "orders"}), std::nullopt);
    EXPECT_EQ(titleOf(*m_folder.load(u"a"_s).draft), u"Sent, and not known whether it was created: orders"_s);
}

TEST_F(SentDraftTest, OneOfAnotherNodeByNowSaysNothingOfWhatWasNotAnswered)
{
    saved(m_folder, u"a"_s, draftOf(typed));
    EXPECT_EQ(noteUnanswered(m_folder, u"a"_s, {{"shop", {}}, "payments"}), std::nullopt);
    EXPECT_EQ(titleOf(*m_folder.load(u"a"_s).draft), u"orders"_s);
}

} // namespace meshwright
