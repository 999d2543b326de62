// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"
#include "forms/console/node_commands.h"
#include "forms/console/places_pane.h"
#include "models/formats/export.h"
#include "models/meshes/description.h"

#include <QClipboard>
#include <QFile>
#include <QStatusBar>
#include <QStyleHints>

// What is asked for in the console, and done elsewhere.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class ConsoleInDesktopTest : public DesktopTest
{
protected:
    void addNodes(std::initializer_list<const char*> names)
    {
        for (const char* name : names)
            ASSERT_TRUE(FolderMeshes(m_here).createNode(node(name)));
        command(console(), Qt::Key_F5).trigger();
        ASSERT_TRUE(waitFor([&] { return table().model()->rowCount() == static_cast<int>(names.size()); }));
    }
    static QTableView& table() { return *console().nodes().findChild<QTableView*>(u"virtual-nodes"_s); }
    static QAction& command(const QWidget& window, const QKeySequence& keys)
    {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->shortcuts().contains(keys))
                return *action;
        ADD_FAILURE() << keys.toString().toStdString();
        return *window.findChild<QAction*>();
    }
    static void trigger(const char* name)
    {
        for (QAction* action : console().nodes().commands().all())
            if (action->objectName() == QLatin1StringView(name))
                action->trigger();
    }
    /// Its create input, as the place has it now.
    std::string inputOf(const char* name) const
    {
        FolderMeshes meshes(m_here);
        return exportText(readNode(meshes, {{"shop"}, name})->input);
    }
    static std::string news() { return console().statusBar()->currentMessage().toStdString(); }
    QString exported(const QString& name) const { return m_home.filePath(u"out/"_s + name); }
    static std::string contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no such file)";
    }
    void exportAll()
    {
        QDir().mkpath(m_home.filePath(u"out"_s));
        m_questions.chosenFolder = m_home.filePath(u"out"_s);
        table().selectAll();
        trigger("export-node");
    }
    /// What is painted or laid out in the next so many milliseconds.
    static QStringList workIn(int milliseconds)
    {
        class Watch : public QObject
        {
        public:
            Watch() { qApp->installEventFilter(this); }
            bool eventFilter(QObject* watched, QEvent* event) override
            {
                if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
                    seen.append(QLatin1StringView(watched->metaObject()->className()) + u' ' +
                                watched->objectName());
                return QObject::eventFilter(watched, event);
            }
            QStringList seen;
        } watch;
        QTest::qWait(milliseconds);
        return watch.seen;
    }
    static WizardWindow* newWindow() { return windowCalled("Create virtual node – Meshwright"); }
};

} // namespace

TEST_F(ConsoleInDesktopTest, ThatNobodyTouchesPaintsNothing)
{
    // A caret blinks, which is no work to speak of.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    EXPECT_TRUE(waitFor([] { return workIn(100).isEmpty(); })) << workIn(100).join(u'\n').toStdString();
    addNodes({"orders", "stock"});
    EXPECT_TRUE(waitFor([] { return workIn(100).isEmpty(); })) << workIn(100).join(u'\n').toStdString();
    table().selectRow(0); // what it shows comes in parts
    EXPECT_TRUE(waitFor([] { return workIn(100).isEmpty(); })) << workIn(100).join(u'\n').toStdString();
}

TEST_F(ConsoleInDesktopTest, SeveralAreExportedIntoOneFolder)
{
    addNodes({"orders", "stock"});
    exportAll();
    ASSERT_TRUE(waitFor([] { return news().find("2 virtual nodes exported to") == 0; })) << news();
    EXPECT_EQ(contentOf(exported(u"orders.json"_s)), inputOf("orders"));
    EXPECT_EQ(contentOf(exported(u"stock.json"_s)), inputOf("stock"));
    EXPECT_EQ(m_questions.asked, QStringList());
}

TEST_F(ConsoleInDesktopTest, WhatIsThereAlreadyIsAskedAboutOnce)
{
    addNodes({"orders", "stock", "users"});
    QDir().mkpath(m_home.filePath(u"out"_s));
    for (const auto& name : {u"orders.json"_s, u"stock.json"_s}) {
        QFile there(exported(name));
        ASSERT_TRUE(there.open(QIODevice::WriteOnly));
        there.write("mine");
    }
    m_questions.answer = 1; // only the others
    exportAll();
    ASSERT_TRUE(waitFor([] { return news().find("One virtual node exported to") == 0; })) << news();
    ASSERT_EQ(m_questions.asked.size(), 1);
    EXPECT_THAT(m_questions.asked.front().toStdString(), HasSubstr("orders.json, stock.json"));
    EXPECT_EQ(contentOf(exported(u"orders.json"_s)), "mine");
    EXPECT_THAT(contentOf(exported(u"users.json"_s)), HasSubstr("users"));
}

TEST_F(ConsoleInDesktopTest, CopiesAVirtualNodeAsItIsNow)
{
    addNodes({"orders"});
    table().selectRow(0);
    json changed = createInput(described(m_here, "orders"));
    changed["spec"]["serviceDiscovery"]["dns"]["hostname"] = "fresh.local";
    ASSERT_TRUE(FolderMeshes(m_here).updateNode(changed));
    trigger("copy-json");
    ASSERT_TRUE(waitFor([] { return news() == "Copied."; }));
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_EQ(copied, inputOf("orders"));
    EXPECT_THAT(copied, HasSubstr("fresh.local"));
    trigger("copy-command");
    EXPECT_TRUE(waitFor(
        [] { return QApplication::clipboard()->text().startsWith(u"aws appmesh create-virtual-node"_s); }));
}

TEST_F(ConsoleInDesktopTest, CreateBeginsWithTheFirstStepThatNeedsAnAnswer)
{
    addNodes({"orders"}); // the only mesh is chosen by then
    command(console(), QKeySequence::New).trigger();
    ASSERT_NE(newWindow(), nullptr);
    EXPECT_EQ(newWindow()->position().step, steps::StepId::Name);
    newWindow()->close();
    const Place empty = placeCalled("Empty");
    QDir().mkpath(empty.location);
    m_questions.chosenFolder = empty.location;
    Q_EMIT console().nodes().wayChosen(WaysIn::Way::OpenFolder);
    settle();
    command(console(), QKeySequence::New).trigger();
    ASSERT_TRUE(waitFor([] { return newWindow() != nullptr; }));
    EXPECT_EQ(newWindow()->position().step, steps::StepId::Mesh) << "the place is decided";
}

TEST_F(ConsoleInDesktopTest, TheExampleMeshIsAPlaceOfItsOwn)
{
    Q_EMIT console().nodes().wayChosen(WaysIn::Way::Example);
    const auto* tree = console().findChild<QTreeView*>(u"places"_s);
    const auto isThere = [tree] {
        for (int row = 0; row < tree->model()->rowCount(); ++row)
            if (tree->model()->index(row, 0).data().toString() == u"Example mesh"_s)
                return true;
        return false;
    };
    ASSERT_TRUE(waitFor(isThere));
    EXPECT_TRUE(waitFor([] { return table().model()->rowCount() == 5; }));
    Q_EMIT console().nodes().wayChosen(WaysIn::Way::Example);
    settle();
    EXPECT_EQ(tree->model()->rowCount(), 4) << "Here, There, the example and the drafts: it is added once";
}

} // namespace meshwright
