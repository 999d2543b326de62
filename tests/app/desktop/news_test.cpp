// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/console/console_window.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QPointer>
#include <QStatusBar>

#include <sys/stat.h>

// What there is to say about something whose window is closed, or that another window was asked for.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// The program as it starts with files: there is no console yet.
class NewsTest : public DesktopTest
{
protected:
    NewsTest()
    {
        m_desktop.reset();
        settle();
        startWithoutConsole();
        m_desktop->openWizard(node("payments"), steps::StepId::Review);
    }

    void startWithoutConsole()
    {
        m_desktop = std::make_unique<Desktop>(m_questions, [this](const Place& place) {
            return std::make_unique<GatedMeshes>(gate(place), std::make_unique<FolderMeshes>(place));
        });
    }

    /// Creates orders, and closes its window before the answer.
    void createAndClose()
    {
        gate(m_here).hold("create");
        Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
        session.document().set(hostName, "first.local");
        send(session.window);
        ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
        const QPointer window(&session.window);
        window->close();
        ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
        ASSERT_TRUE(waitFor([&] { return window.isNull(); })) << "nobody is told in it any more";
    }
    static std::string inConsole(const char* about)
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* const console = qobject_cast<ConsoleWindow*>(window))
                return console->notices().textOf(QString::fromLatin1(about)).toStdString();
        return "(no console)";
    }
    void saveAsTemplate(Session& session, const char* title)
    {
        m_questions.typed = QString::fromLatin1(title);
        Q_EMIT session.window.saveAsTemplateRequested();
    }
    static std::string saidIn(Session& session)
    {
        return session.window.statusBar()->currentMessage().toStdString();
    }
};

} // namespace

TEST_F(NewsTest, ARefusalIsToldWhereThereIsNoConsole)
{
    createAndClose();
    gate(m_here).refuse("create", {"ForbiddenException", u"You may not."_s, {}});
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_EQ(m_questions.told.front(),
              u"orders has not been created in Here. Its draft is kept. You may not."_s);
    EXPECT_EQ(inConsole("sent"), "(no console)");
}

TEST_F(NewsTest, WhatWentWellWaitsForTheConsole)
{
    createAndClose();
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([] { return drafts().empty(); })) << drafts();
    m_desktop->openConsole();
    EXPECT_THAT(inConsole("sent"), HasSubstr("orders has been created in Here"));
    EXPECT_EQ(m_questions.told, QStringList());
}

TEST_F(NewsTest, ADraftThatWouldCreateItAgainIsTold)
{
    createAndClose();
    const QString bin = draftFolder().path() + u"/bin"_s;
    QDir(bin).removeRecursively();
    QFile inTheWay(bin);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_THAT(m_questions.told.front().toStdString(),
                HasSubstr("orders is in Here as it was sent, but that could not be noted in its draft"));
}

TEST_F(NewsTest, AnUpdateWhoseWindowIsClosedBeforeItIsSentIsTold)
{
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    session.document().set(hostName, "first.local");
    settle();
    send(session.window);
    ASSERT_TRUE(waitFor([] { return windowCalled("Edit orders – Meshwright") != nullptr; }));
    session.document().set(hostName, "second.local");
    gate(m_here).hold("describe");
    send(session.window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("describe"); }));
    session.window.close();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders second.local edits v1 in Here\n"; })) << drafts();
    gate(m_here).letThrough("describe");
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_THAT(m_questions.told.front().toStdString(), HasSubstr("orders has not been updated in Here"));
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
}

TEST_F(NewsTest, ATemplateIsToldInTheWindowItWasMadeIn)
{
    Session& one = m_desktop->openWizard(node("one"), steps::StepId::Review);
    Session& other = m_desktop->openWizard(node("other"), steps::StepId::Review);
    saveAsTemplate(one, "First");
    saveAsTemplate(other, "Second");
    EXPECT_TRUE(waitFor([&] { return !saidIn(one).empty() && !saidIn(other).empty(); }));
    EXPECT_THAT(saidIn(one), HasSubstr("“First”"));
    EXPECT_THAT(saidIn(other), HasSubstr("“Second”"));
}

TEST_F(NewsTest, SettingsThatCannotBeKeptAreToldInTheConsole)
{
    m_desktop.reset();
    const QString path = m_home.filePath(u"config/Meshwright/meshwright.conf"_s);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    startWithoutConsole();
    m_desktop->openConsole();
    EXPECT_THAT(inConsole("settings"), HasSubstr(path.toStdString() + " is no file"));
}

TEST_F(NewsTest, AMeshThatIsNotCreatedIsToldWithItsPlace)
{
    gate(m_here).hold("create");
    gate(m_here).refuse("create", {"ForbiddenException", u"You may not."_s, {}});
    Session& session = m_desktop->openWizard(node("orders"), steps::StepId::Review);
    OpenPlace& place = session.start().place;
    place.createMesh("shoes");
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    session.start().places.choose(m_there.id);
    gate(m_here).letThrough("create");
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_EQ(m_questions.told.front(), u"The mesh shoes has not been created in Here. You may not."_s);
}

} // namespace meshwright
