// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/quit_signals.h"
#include "in_the_way_of_drafts.h"
#include "leaving_fixture.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The way out of the program, as its main() goes it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// A pipe that somebody holds open and says nothing into.
class SilentPipe
{
public:
    explicit SilentPipe(const QString& path)
    {
        const QByteArray name = QFile::encodeName(path);
        EXPECT_EQ(::mkfifo(name.constData(), 0600), 0);
        m_handle = ::open(name.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }
    ~SilentPipe() { ::close(m_handle); }
    SilentPipe(const SilentPipe&) = delete;
    SilentPipe& operator=(const SilentPipe&) = delete;

private:
    int m_handle = -1;
};

} // namespace

TEST_F(LeavingTest, WaitsForWhatIsSentAndSaysSo)
{
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    when([this] { return isAsked("orders to Here"); }, [this] { gate(m_here).letThrough("create"); });
    EXPECT_EQ(runAndClose(), 0);
    EXPECT_THAT(m_questions.asked.front().toStdString(), HasSubstr("still on its way"));
    EXPECT_EQ(hostIn(m_here, "orders"), "first.local");
    EXPECT_EQ(drafts(), "") << "what is there is no draft that would create it again";
}

TEST_F(LeavingTest, LeavesWhatIsSentWhenThePersonSaysSo)
{
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    m_questions.answer = 1;
    EXPECT_EQ(runAndClose(), 0);
    EXPECT_TRUE(isAsked("orders to Here"));
    EXPECT_TRUE(isAsked("what was sent is kept as a draft"));
    EXPECT_EQ(drafts(), "Sent, and not known whether it was created: orders first.local\n");
}

TEST_F(LeavingTest, TellsARefusalThatComesAfterTheLastWindow)
{
    gate(m_here).hold("create");
    gate(m_here).refuse("create", {"ForbiddenException", u"You may not."_s, {}});
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    when([] { return true; }, [this] { gate(m_here).letThrough("create"); });
    EXPECT_EQ(runAndClose(), 0);
    ASSERT_EQ(m_questions.told.size(), 1) << m_questions.asked.join(u'|').toStdString();
    EXPECT_THAT(m_questions.told.front().toStdString(), HasSubstr("orders has not been created in Here"));
}

TEST_F(LeavingTest, WaitsForNoFileThatIsMerelyOpened)
{
    QStringList paths;
    std::vector<std::unique_ptr<SilentPipe>> pipes;
    for (int i = 0; i < 60; ++i) {
        paths.append(m_home.filePath(u"pipe%1"_s.arg(i)));
        pipes.push_back(std::make_unique<SilentPipe>(paths.back()));
    }
    settle();
    m_desktop->openFiles(paths);
    EXPECT_EQ(runAndClose(), 0);
    EXPECT_EQ(m_questions.asked + m_questions.told, QStringList());
    m_desktop.reset(); // while they are being read
}

TEST_F(LeavingTest, AtASignalKeepsWhatIsTypedBesideWhatAnotherProgramWrote)
{
    Session& session = wizardOnOrders();
    ASSERT_TRUE(waitFor([] { return drafts() == "orders first.local\n"; })) << drafts();
    const QString id = session.keeper.id();
    Draft theirs = *draftFolder().load(id).draft;
    theirs.document["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
    (void)draftFolder().save(id, theirs, draftFolder().load(id).stamp);
    session.document().set(hostName, "mine.local");
    ASSERT_TRUE(waitFor([&] { return session.keeper.keeping().kind == Keeping::Kind::ChangedOutside; }));
    session.document().set(hostName, "latest.local");
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_questions.asked, QStringList()) << "nobody may be there to answer";
    EXPECT_THAT(drafts(), HasSubstr("orders theirs.local\n"));
    EXPECT_THAT(drafts(), HasSubstr("orders latest.local\n"));
}

TEST_F(LeavingTest, AtASignalAsksNothingAboutWhatIsSent)
{
    gate(m_here).hold("create");
    send(wizardOnOrders().window);
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(m_questions.asked, QStringList());
    EXPECT_EQ(drafts(), "Sent, and not known whether it was created: orders first.local\n");
}

TEST_F(LeavingTest, AtASignalAsksBeforeWhatCannotBeKeptIsLost)
{
    const InTheWayOfDrafts inTheWay(draftFolder().path());
    const Session& session = wizardOnOrders();
    ASSERT_TRUE(waitFor([&] { return session.keeper.keeping().kind == Keeping::Kind::NotKept; }));
    m_questions.answer = 2;
    m_desktop->end();
    m_desktop->end(); // a system that is shut down sends more than one signal
    EXPECT_EQ(run(), 0);
    ASSERT_EQ(m_questions.asked.size(), 1) << m_questions.asked.join(u'|').toStdString();
    EXPECT_THAT(m_questions.asked.front().toStdString(), HasSubstr(draftFolder().path().toStdString()));
}

TEST_F(LeavingTest, AtASignalEndsWhenTheDraftIsKeptAfterAll)
{
    auto inTheWay = std::make_unique<InTheWayOfDrafts>(draftFolder().path());
    wizardOnOrders();
    when([this] { return isAsked("cannot be kept"); }, [&] { inTheWay.reset(); });
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    EXPECT_EQ(drafts(), "orders first.local\n");
    EXPECT_EQ(m_questions.asked.size(), 1) << "whoever waits is left in peace";
}

TEST_F(LeavingTest, AtASignalSavesElsewhereWhatTheDraftsDoNotTake)
{
    const InTheWayOfDrafts inTheWay(draftFolder().path());
    wizardOnOrders();
    m_questions.answer = 1;
    m_questions.file = m_home.filePath(u"rescued.json"_s);
    m_desktop->end();
    EXPECT_EQ(run(), 0);
    QFile rescued(m_questions.file);
    ASSERT_TRUE(rescued.open(QIODevice::ReadOnly));
    EXPECT_THAT(rescued.readAll().toStdString(), HasSubstr("first.local"));
}

TEST_F(LeavingTest, WaitsForAMeshThatIsBeingCreated)
{
    gate(m_here).hold("create");
    Session& session = wizardOnOrders();
    session.start().place.createMesh("shoes");
    ASSERT_TRUE(waitFor([&] { return gate(m_here).isWaiting("create"); }));
    when([this] { return isAsked("shoes to Here"); }, [this] { gate(m_here).letThrough("create"); });
    EXPECT_EQ(runAndClose(), 0);
    EXPECT_TRUE(isAsked("shoes to Here"));
    const auto meshes = FolderMeshes(m_here).describeMesh({"shoes"});
    EXPECT_TRUE(meshes) << "it was let through, and not stopped";
}

TEST(QuitSignal, IsToldOnce)
{
    QObject receiver;
    int told = 0;
    onQuitSignal(&receiver, [&told] { ++told; });
    std::raise(SIGTERM);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told > 0; }, 20000));
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(told, 1);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
}

TEST_F(LeavingTest, ExportsWithoutKeepingTheWindowWaiting)
{
    const QString path = m_home.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    m_questions.file = path;
    Session& session = wizardOnOrders();
    Q_EMIT session.window.exportRequested();
    // Nobody reads from the pipe before the window has gone on.
    const int reader = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    std::string read;
    EXPECT_TRUE(waitFor([&] {
        char part[4096];
        for (ssize_t got = 0; (got = ::read(reader, part, sizeof part)) > 0;)
            read.append(part, static_cast<std::size_t>(got));
        return read.find("first.local") != std::string::npos;
    })) << read;
    ::close(reader);
    EXPECT_EQ(m_questions.told, QStringList());
}

} // namespace meshwright
