// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QStatusBar>

// Windows on virtual nodes: their drafts, and the files they are saved into.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class SessionsTest : public DesktopTest
{
protected:
    QString file() const { return m_home.filePath(u"orders.json"_s); }
    std::string written() const
    {
        QFile read(file());
        if (!read.open(QIODevice::ReadOnly))
            return "(no file)";
        const json node = json::parse(read.readAll().toStdString(), nullptr, false);
        const json* host = find(node, hostName);
        return host ? host->get<std::string>() : "(no host)";
    }
    /// A window on a new node that is saved in file().
    Session& savedSession()
    {
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        session.document().set(hostName, "first.local");
        m_questions.file = file();
        Q_EMIT session.window.saveRequested();
        EXPECT_TRUE(waitFor([this] { return written() == "first.local"; }));
        EXPECT_TRUE(waitFor([&] { return session.origin.file.has_value(); }))
            << notice(session.window, "save") << notice(session.window, "file");
        EXPECT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
        return session;
    }
};

} // namespace

TEST_F(SessionsTest, WhatIsTypedAfterSavingAndBeforeClosingIsKept)
{
    Session& session = savedSession();
    session.document().set(hostName, "second.local");
    ASSERT_TRUE(waitFor([] { return drafts() == "orders second.local\n"; })) << drafts();
    Q_EMIT session.window.saveRequested();
    ASSERT_TRUE(waitFor([&] { return !session.window.isWindowModified(); }));
    // The draft is on its way into the bin now.
    session.document().set(hostName, "third.local");
    session.window.close();
    EXPECT_TRUE(waitFor([] { return drafts() == "orders third.local\n"; })) << drafts();
    EXPECT_EQ(written(), "second.local");
}

TEST_F(SessionsTest, WhatIsNotSavedIsNotSaidToBeAndHasAnotherWay)
{
    Session& session = savedSession();
    const auto news = [&] { return session.window.statusBar()->currentMessage(); };
    ASSERT_TRUE(waitFor([&] { return news().startsWith(u"Saved to "_s); })) << news().toStdString();
    ASSERT_TRUE(QFile::remove(file()) && QDir().mkdir(file()));
    session.document().set(hostName, "second.local");
    Q_EMIT session.window.saveRequested();
    ASSERT_TRUE(waitFor([&] { return !notice(session.window, "save").empty(); }));
    EXPECT_EQ(news(), u"The file is not saved."_s);
    m_questions.file = m_home.filePath(u"other.json"_s);
    for (auto* button : session.window.notices().findChildren<QAbstractButton*>())
        if (button->text() == u"Save as…"_s)
            button->click();
    EXPECT_TRUE(waitFor([&] { return news().endsWith(u"other.json."_s); })) << news().toStdString();
    EXPECT_EQ(notice(session.window, "save"), "");
}

TEST_F(SessionsTest, SavingTwiceAtOnceSavesTheLast)
{
    Session& session = savedSession();
    session.document().set(hostName, "second.local");
    Q_EMIT session.window.saveRequested();
    session.document().set(hostName, "third.local");
    Q_EMIT session.window.saveRequested();
    EXPECT_TRUE(waitFor([&] { return written() == "third.local" && !session.window.isWindowModified(); }))
        << written();
    EXPECT_EQ(notice(session.window, "file"), "") << "nobody else has changed it";
}

TEST_F(SessionsTest, ClosingWhileItIsSavedLeavesNoDraft)
{
    Session& session = savedSession();
    session.document().set(hostName, "second.local");
    ASSERT_TRUE(waitFor([] { return drafts() == "orders second.local\n"; })) << drafts();
    Q_EMIT session.window.saveRequested();
    session.window.close();
    EXPECT_TRUE(waitFor([this] { return written() == "second.local" && drafts().empty(); })) << drafts();
}

TEST_F(SessionsTest, CreatingFromAFileThatIsNotSavedKeepsTheDraft)
{
    Session& session = savedSession();
    session.document().set(hostName, "second.local");
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return session.origin.served.has_value(); }));
    EXPECT_TRUE(session.window.isWindowModified());
    session.window.close();
    EXPECT_TRUE(waitFor([] { return drafts() == "orders second.local edits v1 in Here\n"; })) << drafts();
    EXPECT_EQ(written(), "first.local");
    EXPECT_EQ(hostIn(m_here, "orders"), "second.local");
}

TEST_F(SessionsTest, ADraftThatIsResumedTwiceHasOneWindow)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    session.document().set(hostName, "first.local");
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    const DraftRow row{draftFolder().list().front().id, u"orders"_s, {}, {}, false};
    const auto windows = [] {
        int count = 0;
        for (QWidget* window : QApplication::topLevelWidgets())
            count += window->isVisible() && qobject_cast<WizardWindow*>(window) ? 1 : 0;
        return count;
    };
    ASSERT_TRUE(waitFor([&] { return windows() == 0; }));
    m_desktop->resume(row);
    m_desktop->resume(row);
    ASSERT_TRUE(waitFor([&] { return windows() > 0; }));
    for (int i = 0; i < 20; ++i)
        QTest::qWait(10);
    EXPECT_EQ(windows(), 1);
    EXPECT_EQ(m_questions.asked, QStringList());
}

TEST_F(SessionsTest, WhatIsReadFromAFileReplacesNothingTypedMeanwhileUnasked)
{
    (void)savedSession();
    Session& session = m_desktop->openWizard(json{{"spec", json::object()}}, steps::StepId::Create);
    m_questions.files = {file()};
    m_questions.answer = -1;
    session.start().openFile();
    session.document().set(Pointer("/virtualNodeName"), "typed");
    ASSERT_TRUE(waitFor([&] { return !m_questions.asked.isEmpty(); }));
    EXPECT_EQ(*session.document().find(Pointer("/virtualNodeName")), "typed");
    m_questions.answer = 0;
    session.start().openFile();
    ASSERT_TRUE(waitFor([&] { return *session.document().find(Pointer("/virtualNodeName")) == "orders"; }));
    EXPECT_EQ(m_questions.asked.size(), 1);
}

TEST_F(SessionsTest, ADraftThatIsNotAllReadIsNotWrittenOverWhereItCannotBeCopied)
{
    Draft draft;
    draft.document = node("orders");
    draft.created = draft.modified = QDateTime::currentDateTimeUtc();
    const DraftFolder folder = draftFolder();
    (void)folder.save(u"a"_s, draft, {});
    QFile onDisk(folder.fileOf(u"a"_s));
    ASSERT_TRUE(onDisk.open(QIODevice::ReadWrite));
    const QByteArray bytes =
        onDisk.readAll().replace("{\n  \"created\"", "{\n  \"later\": 1,\n  \"created\"");
    onDisk.seek(0);
    onDisk.write(bytes);
    onDisk.close();
    QFile inTheWay(folder.path() + u"/damaged"_s); // where it would be copied to
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    ASSERT_EQ(folder.load(u"a"_s).remarks.size(), 1) << bytes.toStdString();

    m_desktop->resume({u"a"_s, u"orders"_s, folder.fileOf(u"a"_s), {}, false});
    ASSERT_TRUE(waitFor([this] { return !m_desktop->sessions().isEmpty(); }));
    Session& session = *m_desktop->sessions().all().front();
    EXPECT_THAT(notice(session.window, "remarks"), testing::HasSubstr("It is left as it is"));
    session.document().set(hostName, "typed.local");
    EXPECT_TRUE(waitFor([] { return drafts().find("orders typed.local\n") != std::string::npos; }))
        << drafts();
    ASSERT_TRUE(onDisk.open(QIODevice::ReadOnly));
    EXPECT_EQ(onDisk.readAll().toStdString(), bytes.toStdString());
}

} // namespace meshwright
