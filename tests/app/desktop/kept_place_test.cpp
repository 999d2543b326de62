// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/console/places_pane.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTextBrowser>
#include <QTimer>

// What somebody kept in files, as a place to look at and to import from.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;

namespace {

class KeptPlaceTest : public DesktopTest
{
protected:
    /// Writes @p text into the file @p name of the folder "kept".
    void keep(const char* name, const std::string& text) const
    {
        const QString path = kept() + u'/' + QString::fromUtf8(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    QString kept() const { return m_home.filePath(u"kept"_s); }

    /// A template with the nodes orders and users, of which users has a host name that nothing tells.
    void keepTemplate() const
    {
        keep(
            "template.yaml",
            "Resources:\n"
            "  Orders:\n"
            "    Type: AWS::AppMesh::VirtualNode\n"
            "    Properties:\n"
            "      MeshName: shop\n"
            "      VirtualNodeName: orders\n"
            "      Spec: {Listeners: [{PortMapping: {Port: 8080, Protocol: http}}], ServiceDiscovery: {DNS: {Hostname: orders.local}}}\n"
            "  Users:\n"
            "    Type: AWS::AppMesh::VirtualNode\n"
            "    Properties:\n"
            "      MeshName: shop\n"
            "      VirtualNodeName: users\n"
            "      Spec: {ServiceDiscovery: {DNS: {Hostname: !ImportValue host}}}\n");
    }

    /// Opens @p path by the menu of the console.
    void openFolder(const QString& path)
    {
        m_questions.chosenFolder = path;
        for (QAction* found : console().findChildren<QAction*>())
            if (found->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))
                found->trigger();
    }
    void openKept()
    {
        openFolder(kept());
        ASSERT_TRUE(waitFor([] { return nodes().model()->rowCount() == 2; }));
    }
    static QTableView& nodes() { return *console().nodes().findChild<QTableView*>(); }
    static QTreeView& tree() { return *console().findChild<QTreeView*>(u"places"_s); }
    /// The rows of the tree that are places.
    static std::string places()
    {
        QStringList out;
        for (int row = 0; row + 1 < tree().model()->rowCount(); ++row)
            out.append(tree().model()->index(row, 0).data().toString());
        return out.join(u", "_s).toStdString();
    }
    static QAction& action(const char* name)
    {
        for (QAction* found : console().findChildren<QAction*>(QString::fromLatin1(name)))
            return *found;
        ADD_FAILURE() << name;
        static QAction none(nullptr);
        return none;
    }
    /// Chooses the node called @p name.
    static void choose(const char* name)
    {
        for (int row = 0; row < nodes().model()->rowCount(); ++row)
            if (nodes().model()->index(row, NodesModel::Name).data().toString() == QString::fromLatin1(name))
                nodes().selectRow(row);
        settle();
    }

    /// Presses @p yes in the dialog that shows a plan, and closes what comes after it; what they say.
    std::string importSaying(const QString& yes)
    {
        QStringList said;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            const bool isPlan = dialog && (dialog->windowTitle().startsWith(u"Import "_s) ||
                                           dialog->windowTitle().startsWith(u"Imported "_s));
            if (!isPlan || said.contains(dialog->windowTitle()))
                return;
            said.append(dialog->windowTitle());
            auto* const table = dialog->findChild<QTreeView*>();
            for (int row = 0; row < table->model()->rowCount(); ++row)
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    said.append(table->model()->index(row, column).data().toString());
            QPushButton* pressed = nullptr;
            for (auto* button : dialog->findChildren<QPushButton*>())
                if (button->text() == yes)
                    pressed = button;
            pressed ? pressed->click() : dialog->reject();
        });
        looking.start(20);
        action("import-mesh").trigger();
        EXPECT_TRUE(waitFor([&] { return said.contains(u"Imported shop into new"_s); }))
            << said.join(u'\n').toStdString();
        settle();
        return said.join(u'\n').toStdString();
    }
};

} // namespace

TEST_F(KeptPlaceTest, AFolderOfFilesOpensAsAPlaceToLookAt)
{
    keepTemplate();
    openKept();
    EXPECT_EQ(places(), "Here, There, kept (kept files)");
    choose("users");
    EXPECT_FALSE(action("delete-node").isEnabled());
    EXPECT_FALSE(action("create-mesh").isEnabled());
    EXPECT_FALSE(action("push-mesh").isVisible());
    EXPECT_TRUE(action("import-mesh").isVisible());
    EXPECT_THAT(QSettings().value(u"places"_s).toByteArray().toStdString(), HasSubstr(R"("kind":"kept")"));
    choosePlace(m_here);
    EXPECT_TRUE(action("create-mesh").isEnabled());
    EXPECT_TRUE(action("push-mesh").isVisible());
    EXPECT_FALSE(action("import-mesh").isVisible());
}

TEST_F(KeptPlaceTest, TheConsoleNamesWhatWasNotRead)
{
    keepTemplate();
    keep("broken.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata: {name: [}\n");
    keep("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    openKept();
    EXPECT_EQ(notice(console(), "unread"), "2 files were not read: broken.yaml, main.tf");
    for (int i = 0; i < 2; ++i) // its first button is Details…
        console().findChild<QWidget*>(u"notice-unread"_s)->findChild<QAbstractButton*>()->click();
    const auto* details = console().findChild<QTextBrowser*>(u"unread-files"_s);
    ASSERT_NE(details, nullptr);
    EXPECT_EQ(console().findChildren<QTextBrowser*>(u"unread-files"_s).size(), 1) << "it comes to the front";
    EXPECT_THAT(details->toPlainText().toStdString(),
                AllOf(HasSubstr("broken.yaml\nLine 3, column "), HasSubstr("terraform show")));
    choosePlace(m_here);
    EXPECT_EQ(notice(console(), "unread"), "");
}

TEST_F(KeptPlaceTest, AFolderThatIsOpenedIsShownInsteadOfTheDraftsWithItsOrigins)
{
    keepTemplate();
    console().showDrafts();
    ASSERT_FALSE(console().nodes().isVisible());
    openKept();
    EXPECT_TRUE(console().nodes().isVisible());
    EXPECT_EQ(tree().currentIndex().data().toString(), u"shop"_s);
    choose("users");
    EXPECT_THAT(console().findChild<QTextEdit*>(u"node-summary"_s)->toPlainText().toStdString(),
                HasSubstr("Stands in\ntemplate.yaml, line "));
}

TEST_F(KeptPlaceTest, AFolderOfMeshesOpensAsAPlaceForThem)
{
    const Place other = placeCalled("Other");
    (void)FolderMeshes(*prepareFolder(other)).createMesh({{"meshName", "shop"}});
    openFolder(other.location);
    EXPECT_TRUE(waitFor([] { return places() == "Here, There, Other"; }));
    EXPECT_TRUE(action("push-mesh").isVisible());
}

TEST_F(KeptPlaceTest, OfAFolderWithNothingItSaysWhatWasSkippedAndWhy)
{
    keep("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    openFolder(kept());
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_THAT(
        m_questions.told.front().toStdString(),
        AllOf(HasSubstr("There is nothing of App Mesh to be read"), HasSubstr("main.tf is skipped.")));
    EXPECT_EQ(places(), "Here, There");
}

TEST_F(KeptPlaceTest, TheMenuAsksForAFolder)
{
    keepTemplate();
    openFolder(kept());
    EXPECT_TRUE(waitFor([] { return places() == "Here, There, kept (kept files)"; }));
}

TEST_F(KeptPlaceTest, EditingOpensACopyThatGoesIntoAPlace)
{
    keepTemplate();
    openKept();
    choose("orders");
    action("edit-node").trigger();
    ASSERT_TRUE(waitFor([] { return windowCalled("Create virtual node – Meshwright"); }));
    WizardWindow& window = *windowCalled("Create virtual node – Meshwright");
    typeHost(window, "mine.local");
    send(window);
    EXPECT_TRUE(waitFor([this] { return hostIn(m_here, "orders") == "mine.local"; }))
        << "the first place that something can be created in";
}

TEST_F(KeptPlaceTest, ANewNodeIsBegunInAPlaceThatTakesIt)
{
    keepTemplate();
    openKept();
    for (QAction* found : console().findChildren<QAction*>())
        if (found->shortcut() == QKeySequence(QKeySequence::New))
            found->trigger();
    ASSERT_TRUE(waitFor([] { return windowCalled("Create virtual node – Meshwright"); }));
    WizardWindow& window = *windowCalled("Create virtual node – Meshwright");
    window.goTo(steps::StepId::Console);
    settle();
    auto* const offered = window.findChild<QListWidget*>(u"places-to-choose"_s);
    ASSERT_NE(offered, nullptr);
    ASSERT_EQ(offered->count(), 2) << "what was kept is none of them";
    EXPECT_EQ(offered->currentItem()->text(), m_here.name);
}

TEST_F(KeptPlaceTest, DeleteSaysWhyNothingIsDeleted)
{
    keepTemplate();
    openKept();
    choose("orders");
    nodes().setFocus();
    QTest::keyClick(&nodes(), Qt::Key_Delete);
    EXPECT_THAT(console().statusBar()->currentMessage().toStdString(), HasSubstr("only read here"));
}

TEST_F(KeptPlaceTest, WhatIsNotKnownIsNotCopiedAndIsNamed)
{
    keepTemplate();
    openKept();
    QApplication::clipboard()->clear();
    choose("users");
    action("copy-json").trigger();
    ASSERT_TRUE(waitFor([this] { return !m_questions.told.isEmpty(); }));
    EXPECT_THAT(m_questions.told.front().toStdString(),
                AllOf(HasSubstr("has to be filled in first"), HasSubstr("host")));
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
}

TEST_F(KeptPlaceTest, AMeshIsImportedIntoAFolderThatBecomesAPlace)
{
    keepTemplate();
    openKept();
    const Place fresh = folderPlace(m_home.filePath(u"new"_s));
    ASSERT_TRUE(QDir().mkpath(fresh.location));
    m_questions.chosenFolder = fresh.location;
    m_questions.answer = 2; // after Here and There
    const std::string said = importSaying(u"Import"_s);
    EXPECT_EQ(m_questions.offered, (QStringList{u"Here"_s, u"There"_s, u"Another folder…"_s}));
    EXPECT_THAT(said,
                AllOf(HasSubstr("Import shop into new"), HasSubstr("What is not known has to be filled in")));
    EXPECT_EQ(hostIn(fresh, "orders"), "orders.local");
    EXPECT_EQ(hostIn(fresh, "users"), "(none)") << "its host is not known";
    EXPECT_TRUE(waitFor([] { return places() == "Here, There, kept (kept files), new"; }));
    EXPECT_TRUE(waitFor([] { return nodes().model()->rowCount() == 1; })) << "one goes on where it is now";
}

TEST_F(KeptPlaceTest, AMeshWithoutANameIsAskedForOne)
{
    keep("orders.json", R"({"virtualNodeName": "orders", "spec": {}})");
    keep("users.json", R"({"virtualNodeName": "users", "spec": {}})");
    openKept();
    const Place fresh = folderPlace(m_home.filePath(u"new"_s));
    ASSERT_TRUE(QDir().mkpath(fresh.location));
    m_questions.chosenFolder = fresh.location;
    m_questions.answer = 2;
    m_questions.typed = u"shop"_s;
    importSaying(u"Import"_s);
    EXPECT_FALSE(described(fresh, "orders").is_null());
    EXPECT_FALSE(described(fresh, "users").is_null());
}

} // namespace meshwright
