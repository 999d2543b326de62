// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_acceptance.h"
#include "desktop_fixture.h"
#include "forms/wizard/issue_commands.h"
#include "models/acceptance/accept.h"
#include "session_on.h"
#include "tests/support/open_menu.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

// What .meshwright.json accepts of a virtual node is honoured in its window, and written from there.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

json textPort(const char* name = "orders")
{
    json node = guideExample();
    node["meshName"] = "shop";
    node["virtualNodeName"] = name;
    node["spec"]["listeners"][0]["portMapping"]["port"] = "80";
    return node;
}

/// A session that edits the file orders.json.
class FileOn : public SessionOn
{
public:
    FileOn() : acceptance(files, session)
    {
        QFile file(filePath(u"orders.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(textPort().dump()));
        file.close();
        session.document().reset(textPort());
    }

    void open()
    {
        session.origin.file = EditedNode{filePath(u"orders.json"_s), 0, textPort(), {}};
        session.showSubject();
    }
    /// As Save as does, into a folder with a `.meshwright.json` of its own. Gives that folder.
    QString saveElsewhere()
    {
        const QString folder = filePath(u"elsewhere"_s);
        EXPECT_TRUE(QDir().mkpath(folder));
        EXPECT_TRUE(QFile::copy(filePath(u"orders.json"_s), folder + u"/orders.json"_s));
        QFile own(folder + u"/.meshwright.json"_s);
        EXPECT_TRUE(own.open(QIODevice::WriteOnly));
        own.write(R"({"accepted": []})");
        own.close();
        session.origin.file = EditedNode{folder + u"/orders.json"_s, 0, textPort(), {}};
        session.showSubject();
        return folder;
    }
    /// Of what is wrong with the port.
    AcceptedEntry entry()
    {
        for (const Issue& issue : session.issues().check()(textPort()))
            if (issue.pointer == Pointer("/spec/listeners/0/portMapping/port")) {
                AcceptedEntry out = *entryFor(textPort(), issue);
                out.reason = u"as agreed"_s;
                return out;
            }
        ADD_FAILURE();
        return {};
    }
    /// The button of a notice.
    void press(const QString& words)
    {
        for (auto* button : session.window.notices().findChildren<QAbstractButton*>())
            if (button->text() == words)
                return button->click();
        ADD_FAILURE() << words.toStdString();
    }
    int errors() const { return session.issues().countWithin(Pointer(), Severity::Error); }
    QString reasonsWritten() const
    {
        QStringList out;
        for (const AcceptedEntry& one : acceptanceFor(filePath(u"orders.json"_s)).entries)
            out.append(one.reason + u" ("_s + one.by + u')');
        return out.join(u'\n');
    }

    SessionAcceptance acceptance;
};

} // namespace

TEST(SessionAcceptance, IsReadWithTheFileAndAgainWhenItChanges)
{
    FileOn on;
    EXPECT_EQ(addAcceptance(on.disk.path(), on.entry()).toStdString(), "");
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 1; }));
    on.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 0; }));
    EXPECT_EQ(on.session.issues().accepted().size(), 1U);
    EXPECT_EQ(removeAcceptance(on.disk.path(), on.entry()).toStdString(), "") << "by another program";
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 1; }));
    EXPECT_EQ(addAcceptance(on.disk.path(), on.entry()).toStdString(), "");
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 0; })) << "the new file as well";
}

TEST(SessionAcceptance, OneThatIsMadeNearerToTheFileHoldsFromThenOn)
{
    FileOn on;
    EXPECT_EQ(addAcceptance(on.disk.path(), on.entry()).toStdString(), "");
    ASSERT_TRUE(QDir().mkpath(on.filePath(u"sub/nodes"_s)));
    ASSERT_TRUE(QFile::copy(on.filePath(u"orders.json"_s), on.filePath(u"sub/nodes/orders.json"_s)));
    on.session.origin.file = EditedNode{on.filePath(u"sub/nodes/orders.json"_s), 0, textPort(), {}};
    on.session.showSubject();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 0; }));
    QFile nearer(on.filePath(u"sub/.meshwright.json"_s));
    ASSERT_TRUE(nearer.open(QIODevice::WriteOnly));
    nearer.write(R"({"accepted": []})");
    nearer.close();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 1; }));
}

TEST(SessionAcceptance, OneThatAcceptsNothingIsToldAndCanBeTakenOut)
{
    FileOn on;
    AcceptedEntry past = on.entry();
    past.until = QDate(2020, 1, 31);
    AcceptedEntry gone = on.entry();
    gone.pointer = Pointer("/spec/listeners/3/portMapping/port");
    gone.fingerprint = "0000000000000000";
    gone.reason = u"long ago"_s;
    for (const AcceptedEntry& one : {past, gone})
        EXPECT_EQ(addAcceptance(on.disk.path(), one).toStdString(), "");
    on.open();
    const auto told = [&] { return on.session.window.notices().textOf(u"idle-acceptance"_s).toStdString(); };
    EXPECT_TRUE(SessionOn::waitFor([&] { return !told().empty(); }));
    const std::string expired = "What was accepted until 2020-01-31 counts again: " + past.rule +
                                " of virtual node orders (as agreed). Mend it, or accept it once more, until "
                                "a later day.";
    EXPECT_EQ(told(), expired + " An acceptance matches nothing any more: " + gone.rule +
                          " of virtual node orders (long ago).");
    on.press(u"Take out what matches nothing"_s);
    EXPECT_TRUE(SessionOn::waitFor([&] { return told() == expired; })) << told();
    EXPECT_EQ(on.reasonsWritten(), QString());
    const auto kept = [&] { return acceptanceFor(on.filePath(u"orders.json"_s)); };
    ASSERT_EQ(kept().expired.size(), 1U) << "its problem is there: it is no idle one";
    on.press(u"Undo"_s);
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.reasonsWritten() == u"long ago ()"_s; }));
}

TEST(SessionAcceptance, OneThatAcceptsNothingIsNotToldAgainToWhoHasClosedIt)
{
    FileOn on;
    AcceptedEntry gone = on.entry();
    gone.pointer = Pointer("/spec/listeners/3/portMapping/port");
    gone.fingerprint = "0000000000000000";
    EXPECT_EQ(addAcceptance(on.disk.path(), gone).toStdString(), "");
    on.open();
    const auto told = [&] { return on.session.window.notices().textOf(u"idle-acceptance"_s).toStdString(); };
    EXPECT_TRUE(SessionOn::waitFor([&] { return !told().empty(); }));
    on.session.window.notices().take(u"idle-acceptance"_s); // as its button Close
    EXPECT_EQ(addAcceptance(on.disk.path(), on.entry()).toStdString(), "");
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 0; })) << "the file was read again";
    SessionOn::settle();
    EXPECT_EQ(told(), "");
}

TEST(SessionAcceptance, WhatWasTakenOutIsNotPutBackIntoTheFolderOfAnotherFile)
{
    FileOn on;
    AcceptedEntry gone = on.entry();
    gone.pointer = Pointer("/spec/listeners/3/portMapping/port");
    gone.fingerprint = "0000000000000000";
    EXPECT_EQ(addAcceptance(on.disk.path(), gone).toStdString(), "");
    on.open();
    const auto told = [&](const QString& about) { return on.session.window.notices().textOf(about); };
    ASSERT_TRUE(SessionOn::waitFor([&] { return !told(u"idle-acceptance"_s).isEmpty(); }));
    QSignalSpy written(&on.acceptance, &SessionAcceptance::written);
    on.press(u"Take out of the file"_s);
    const QString elsewhere = on.saveElsewhere(); // before the answer comes
    ASSERT_TRUE(SessionOn::waitFor([&] { return written.count() == 1; }));
    EXPECT_EQ(on.reasonsWritten(), QString());
    EXPECT_EQ(told(u"acceptance-taken-out"_s), QString())
        << "its Undo would be about a file that is not shown";
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().kept.folder == elsewhere; }));
}

TEST(SessionAcceptance, IsWrittenIntoTheFolderThatThePersonWasTold)
{
    FileOn on;
    on.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().hasFile; }));
    const QString elsewhere = on.saveElsewhere();
    EXPECT_FALSE(on.session.acceptance().hasFile) << "what is accepted there has yet to be read";
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().hasFile; }));
    EXPECT_EQ(on.session.acceptance().kept.folder, elsewhere);
    Q_EMIT on.session.window.problems().acceptRequested(on.entry(), on.disk.path());
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.reasonsWritten() == u"as agreed ()"_s; }));
    EXPECT_TRUE(acceptanceFor(elsewhere + u"/orders.json"_s).entries.empty());
}

TEST(SessionAcceptance, IsWrittenFromTheWindowAndTakenBack)
{
    FileOn on;
    on.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().hasFile; }));
    EXPECT_FALSE(on.session.acceptance().who.isEmpty());
    AcceptedEntry entry = on.entry();
    entry.by = u"maria"_s;
    Q_EMIT on.session.window.problems().acceptRequested(entry, on.disk.path());
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 0; }));
    EXPECT_EQ(on.reasonsWritten(), u"as agreed (maria)"_s);
    Q_EMIT on.session.window.problems().takeBackRequested(entry, on.disk.path());
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.errors() == 1; }));
    EXPECT_EQ(on.reasonsWritten(), QString());
}

TEST(SessionAcceptance, SaysWhyItCannotBeWritten)
{
    FileOn on;
    on.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().hasFile; }));
    QFile broken(on.filePath(u".meshwright.json"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    Q_EMIT on.session.window.problems().acceptRequested(on.entry(), on.disk.path());
    EXPECT_TRUE(SessionOn::waitFor([&] {
        return on.session.window.notices().textOf(u"acceptance"_s).contains(u"cannot be changed"_s);
    }));
    EXPECT_EQ(on.errors(), 1);
}

TEST(SessionAcceptance, ThereIsNoneWithoutAFile)
{
    FileOn on;
    SessionOn::settle();
    EXPECT_FALSE(on.session.acceptance().hasFile);
    on.open();
    EXPECT_TRUE(SessionOn::waitFor([&] { return on.session.acceptance().hasFile; }));
    on.session.origin.file.reset();
    on.session.showSubject();
    EXPECT_FALSE(on.session.acceptance().hasFile);
}

namespace {

class AcceptedInPlaceTest : public DesktopTest
{
protected:
    AcceptedInPlaceTest()
    {
        m_desktop.reset();
        settle();
        (void)FolderMeshes(m_here).createNode(node("orders"));
        start();
    }
};

} // namespace

TEST_F(AcceptedInPlaceTest, ANodeOfAFolderIsKeptInAFile)
{
    chooseOrders("edit-node");
    WizardWindow* window = nullptr;
    ASSERT_TRUE(waitFor([&] { return (window = windowCalled("Edit orders – Meshwright")) != nullptr; }));
    const Session* session = m_desktop->sessions().withWindow(window);
    ASSERT_NE(session, nullptr);
    EXPECT_TRUE(waitFor([&] { return session->acceptance().hasFile; }));
    EXPECT_EQ(session->acceptance().kept.folder, QDir(m_here.location).filePath(u"shop"_s));
}

} // namespace meshwright
