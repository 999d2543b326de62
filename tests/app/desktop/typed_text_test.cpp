// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/node_file.h"
#include "models/json/json.h"
#include "session_on.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include <random>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(TypedText, KeepWhatWasTypedJustBeforeTheWindowCloses)
{
    SessionOn on;
    on.intoJson();
    on.type(u"abc"_s);
    on.session.window.close();
    ASSERT_TRUE(SessionOn::waitFor([&] { return on.sessions.isEmpty(); }));
    EXPECT_EQ(on.nameInDraft(), on.expected());
}

TEST(TypedText, KeepWhatWasTypedJustBeforeTheProgramEnds)
{
    SessionOn on;
    on.intoJson();
    on.type(u"abc"_s);
    on.sessions.keepAll();
    on.type(u"def"_s); // while the first is on its way
    on.sessions.keepAll();
    ASSERT_TRUE(SessionOn::waitFor([&] { return !on.sessions.areKeeping(); }));
    EXPECT_EQ(on.nameInDraft(), on.expected());
}

TEST(TypedText, SaveWhatWasTypedAndKeepWhatIsNotValid)
{
    Draft draft = SessionOn::fresh();
    SessionOn on(draft);
    const QString path = on.filePath(u"node.json"_s);
    (void)saveNodeAs(path, draft.document);
    const NodeFile file = openNodeFile(path);
    on.session.origin.file = EditedNode{path, 0, draft.document, file.fingerprint};
    const auto saved = [&] { return SessionOn::nameIn(openNodeFile(path).reading.resources.front().input); };
    on.intoJson();
    on.type(u"abc"_s);
    on.fileSaving.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] { return saved() == on.expected(); }));
    EXPECT_TRUE(SessionOn::waitFor([&] { return !on.session.differsFromFile(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"\"x"_s);
    on.fileSaving.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] {
        const auto draftOnDisk = on.drafts.folder().load(on.session.keeper.id()).draft;
        return draftOnDisk && draftOnDisk->unfinishedText.find("abc\"x") != std::string::npos;
    }));
    EXPECT_EQ(saved(), on.expected());
}

TEST(TypedText, IsAStarInTheTitleWhereItIsNotValidYet)
{
    const Draft draft = SessionOn::fresh();
    SessionOn on(draft);
    const QString path = on.filePath(u"node.json"_s);
    (void)saveNodeAs(path, draft.document);
    on.session.origin.file = EditedNode{path, 0, draft.document, openNodeFile(path).fingerprint};
    QObject::connect(&on.session.window, &WizardWindow::saveRequested, &on.fileSaving,
                     [&] { on.fileSaving.save(on.session); });
    const auto isStarred = [&] { return on.session.window.isWindowModified(); };
    JsonView& view = on.session.window.jsonPane().view();
    on.intoJson();
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&view, u"x"_s);
    EXPECT_TRUE(SessionOn::waitFor(isStarred));
    QTest::keyClick(&view, Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.saving == Session::Saving::No; }));
    EXPECT_TRUE(isStarred()) << "it is not in the file";
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(SessionOn::waitFor([&] { return !isStarred(); }));
    EXPECT_TRUE(on.session.unfinishedText().isEmpty());
    EXPECT_EQ(on.session.document().value(), draft.document);
}

TEST(TypedText, IsTakenBackAfterResumingWithoutTouchingTheForm)
{
    Document edited(guideExample());
    edited.set(Pointer("/meshName"), "other");
    Draft draft;
    draft.document = edited.value();
    draft.history = edited.history();
    draft.unfinishedText = canonical(edited.value()) + "x";
    SessionOn on(draft);
    JsonView& view = on.session.window.jsonPane().view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.session.document().value(), edited.value());
    EXPECT_EQ(view.toPlainText().toStdString(), canonical(edited.value()));
    EXPECT_TRUE(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(on.session.unfinishedText().toStdString(), draft.unfinishedText);
    EXPECT_EQ(on.session.document().value(), edited.value());
}

TEST(TypedText, LoseNothingWhateverTheRhythm)
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
        SessionOn on;
        for (int i = upTo(30); i >= 0; --i) {
            if (i % 7 == 0)
                upTo(1) ? on.intoJson() : on.intoForm();
            on.type(QString(QChar(u'a' + upTo(25))));
            if (upTo(3) == 0)
                QTest::qWait(upTo(1) ? upTo(20) : upTo(300));
        }
        if (upTo(1))
            on.session.window.close();
        else
            on.sessions.keepAll();
        ASSERT_TRUE(SessionOn::waitFor([&] { return !on.sessions.areKeeping(); }));
        EXPECT_EQ(on.nameInDraft(), on.expected());
    }
}

} // namespace meshwright
