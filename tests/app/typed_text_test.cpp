// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/file_desk.h"
#include "desktop_fixture.h"
#include "forms/windows/json_pane.h"
#include "forms/windows/json_view.h"
#include "models/drafts/node_file.h"
#include "models/meshes/folder_meshes.h"
#include "models/validation/check.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A session on a disk of its own, typed into with real keys.
class SessionOn
{
public:
    explicit SessionOn(Draft draft = fresh())
        : id(DraftFolder::newId()),
          session(sessions.add(std::move(draft), id))
    {
        Sessions::show(session, {steps::StepId::Name, Pointer("/virtualNodeName")});
        EXPECT_TRUE(QTest::qWaitForWindowActive(&session.window));
    }

    static Draft fresh()
    {
        Draft draft;
        draft.document = guideExample();
        return draft;
    }

    QString filePath(const QString& name) const { return disk.filePath(name); }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    void intoForm()
    {
        settle();
        session.window.goTo(Pointer("/virtualNodeName"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    }
    void intoJson()
    {
        settle();
        JsonView& view = session.window.jsonPane().view();
        const QString before = u"\"virtualNodeName\": \"nodeName"_s + typed;
        view.goTo(static_cast<int>(view.toPlainText().indexOf(before) + before.size()));
        view.setFocus();
    }
    void type(const QString& letters)
    {
        QTest::keyClicks(QApplication::focusWidget(), letters);
        typed += letters;
    }

    static std::string nameIn(const json& node) { return node.value("virtualNodeName", ""); }
    std::string nameInDraft() const
    {
        const LoadedDraft loaded = drafts.folder().load(id);
        return loaded.draft ? nameIn(loaded.draft->document) : "";
    }
    std::string expected() const { return (u"nodeName"_s + typed).toStdString(); }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }

    QTemporaryDir disk;
    QSettings settings{disk.filePath(u"settings.ini"_s), QSettings::IniFormat};
    OpenPlace place{OpenedPlace(folderPlace(disk.filePath(u"meshes"_s)),
                                std::make_shared<AsyncMeshes>(
                                    std::make_unique<FolderMeshes>(folderPlace(disk.filePath(u"meshes"_s))))),
                    check};
    OpenDrafts drafts{DraftFolder(disk.filePath(u"drafts"_s)), check, [](int) { return QString(); }};
    OpenTemplates templates{TemplateFolder(disk.filePath(u"templates"_s)), drafts.pool()};
    PreparedAnswers questions;
    Sessions sessions{SessionParts{place,
                                   drafts,
                                   templates,
                                   settings,
                                   questions,
                                   {[] {}, [] {}, [](const QString&) {}, [] { return QStringList(); }, [] {}},
                                   {[] { return std::vector<Place>(); }, [](const QString&) {}, [] {}},
                                   [](const DraftRow&) {},
                                   [](const DraftRow&) {},
                                   [](Session&) {}}};
    DraftDesk draftDesk{drafts, sessions, questions};
    FileDesk fileDesk{sessions, drafts, draftDesk, settings, questions, disk.filePath(u"locks"_s)};
    QString typed;
    QString id;
    Session& session;
};

} // namespace

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
    const auto saved = [&] { return SessionOn::nameIn(openNodeFile(path).reading.nodes.front().input); };
    on.intoJson();
    on.type(u"abc"_s);
    on.fileDesk.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] { return saved() == on.expected(); }));
    EXPECT_TRUE(SessionOn::waitFor([&] { return !on.session.differsFromFile(); }));
    QTest::keyClicks(QApplication::focusWidget(), u"\"x"_s);
    on.fileDesk.save(on.session);
    EXPECT_TRUE(SessionOn::waitFor([&] {
        const auto draftOnDisk = on.drafts.folder().load(on.session.keeper.id()).draft;
        return draftOnDisk && draftOnDisk->unfinishedText.find("abc\"x") != std::string::npos;
    }));
    EXPECT_EQ(saved(), on.expected());
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
