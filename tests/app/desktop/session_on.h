// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_saving.h"
#include "desktop_fixture.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "models/items/node_check.h"
#include "models/meshes/folder/folder_meshes.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace meshwright {

/// A session on a disk of its own, typed into with real keys.
class SessionOn
{
public:
    explicit SessionOn(Draft draft = fresh())
        : id(DraftFolder::newId()),
          session(sessions.add(std::move(draft), id))
    {
        Sessions::show(session, {steps::StepId::Name, Pointer("/virtualNodeName")});
        session.window.resize(1264, 672); // there is room for everything
        EXPECT_TRUE(QTest::qWaitForWindowActive(&session.window));
    }

    static Draft fresh()
    {
        Draft draft;
        draft.document = guideExample();
        return draft;
    }

    QString filePath(const QString& name) const { return disk.filePath(name); }
    /// Where it is noted which files are open.
    QString locks() const { return filePath(QStringLiteral("locks")); }

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
        const QString before = QStringLiteral("\"virtualNodeName\": \"nodeName") + typed;
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
    std::string expected() const { return (QStringLiteral("nodeName") + typed).toStdString(); }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }

    QTemporaryDir disk;
    ForeignFiles files;
    QSettings settings{disk.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    OpenPlace place{OpenedPlace(folderPlace(disk.filePath(QStringLiteral("meshes"))),
                                std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(
                                    folderPlace(disk.filePath(QStringLiteral("meshes")))))),
                    checkNode};
    OpenDrafts drafts{DraftFolder(disk.filePath(QStringLiteral("drafts"))), checkNode,
                      [](int) { return QString(); }};
    OpenTemplates templates{TemplateFolder(disk.filePath(QStringLiteral("templates"))), drafts.pool()};
    PreparedAnswers questions;
    Sessions sessions{SessionParts{place,
                                   drafts,
                                   templates,
                                   settings,
                                   questions,
                                   {.create = [] {},
                                    .open = [] {},
                                    .openPath = [](const QString&) {},
                                    .recent = [] { return QStringList(); },
                                    .showConsole = [] {}},
                                   {[] { return std::vector<Place>(); },
                                    [](const QString&) { return std::optional<OpenedPlace>(); },
                                    [](QWidget*) { return std::optional<QString>(); }},
                                   [](const DraftRow&) {},
                                   [](const DraftRow&) {},
                                   [](Session&) {}}};
    DraftActions draftActions{files, drafts, sessions, questions};
    std::shared_ptr<FileLocks> fileLocks = std::make_shared<FileLocks>(locks());
    FileSaving fileSaving{files, sessions, draftActions, settings, questions, fileLocks};
    QString typed;
    QString id;
    Session& session;
};

} // namespace meshwright
