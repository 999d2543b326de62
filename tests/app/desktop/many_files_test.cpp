// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/many_files.h"
#include "forms/json/json_view.h"
#include "tests/app/desktop/desktop_fixture.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Where the program keeps its own, set before there is one.
struct Home
{
    Home()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.filePath(u"config"_s));
        QCoreApplication::setOrganizationName(u"Meshwright"_s);
        QCoreApplication::setApplicationName(u"meshwright"_s);
    }
    QTemporaryDir folder;
};

/// A folder with files, a program whose settings and drafts are in another, and what it asks.
class ManyFilesTest : public testing::Test
{
protected:
    QString write(const QString& name, const std::string& text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.c_str());
        return file.fileName();
    }

    /// @p number files, every tenth of them broken.
    QStringList files(int number) const
    {
        QStringList out;
        for (int i = 0; i < number; ++i) {
            json node = guideExample();
            node["virtualNodeName"] = "node" + std::to_string(i);
            out.append(write(u"%1.json"_s.arg(i, 3, 10, QChar(u'0')), i % 10 == 9 ? "{" : node.dump()));
        }
        return out;
    }

    /// Opens @p paths until there are so many @p questions and @p windows; @p answer is given the dialog of
    /// every question.
    void open(const QStringList& paths, int questions, int windows,
              const std::function<void(QDialog& dialog)>& answer)
    {
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                ++m_questions;
                answer(*dialog);
            }
        });
        looking.start(10);
        m_desktop.openFiles(paths);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return m_questions >= questions && wizards() >= windows; }, 60'000));
        for (int i = 0; i < 20; ++i) // and no more
            QTest::qWait(10);
        EXPECT_EQ(m_questions, questions);
        EXPECT_EQ(m_others.asked + m_others.told, QStringList());
        EXPECT_EQ(wizards(), windows);
    }

    static int wizards()
    {
        int out = 0;
        for (QWidget* window : QApplication::topLevelWidgets())
            out += qobject_cast<WizardWindow*>(window) && window->isVisible() ? 1 : 0;
        return out;
    }

    Home m_home;
    QTemporaryDir m_folder;
    PreparedAnswers m_others; ///< to whatever else it asks
    Desktop m_desktop{m_others};
    int m_questions = 0;
};

} // namespace

TEST(LookInto, SaysWhatIsInEachFileOrWhyItCannotBeOpened)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const std::string& text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.c_str());
        return file.fileName();
    };
    const QStringList paths{write("good.json", guideExample().dump()), write("broken.json", "{\n  \"a\": }"),
                            write("bare.json", R"({"listeners": []})"), write("other.json", "[1]"),
                            folder.filePath(u"nothing.json"_s)};
    std::string said;
    for (const FoundNode& found : lookInto(paths))
        said += QFileInfo(found.path).fileName().toStdString() + (found.canOpen ? " + " : " - ") +
                found.name.toStdString() + '|' +
                QString(found.remark).remove(folder.path() + u'/').section(u':', 0, 0).toStdString() + '\n';
    EXPECT_EQ(said, "good.json + nodeName|\n"
                    "broken.json - |Line 2, column 8\n"
                    "bare.json + |It has no names yet. You are asked for them.\n"
                    "other.json - |There is nothing of App Mesh in it.\n"
                    "nothing.json - |nothing.json cannot be read\n");
}

TEST_F(ManyFilesTest, AreOneQuestionAndOneList)
{
    int rows = 0;
    open(files(200), 1, 0, [&](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>(u"found-nodes"_s);
        rows = list ? list->topLevelItemCount() : -1;
        dialog.reject();
    });
    EXPECT_EQ(rows, 200);
}

TEST_F(ManyFilesTest, OpenAsTheyAreChosen)
{
    open(files(20), 1, 2, [&](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>(u"found-nodes"_s);
        ASSERT_NE(list, nullptr);
        EXPECT_FALSE(list->topLevelItem(9)->flags() & Qt::ItemIsUserCheckable);
        auto* go = dialog.findChild<QPushButton*>(u"open-chosen"_s);
        EXPECT_FALSE(go->isEnabled());
        list->topLevelItem(1)->setCheckState(0, Qt::Checked);
        list->topLevelItem(12)->setCheckState(0, Qt::Checked);
        EXPECT_EQ(go->text(), u"Open 2 windows"_s);
        go->click();
    });
}

TEST_F(ManyFilesTest, NodesOfOneFileThatLackAMeshAreAskedForItOnce)
{
    std::string manifest;
    for (const char* name : {"orders", "stock", "users"})
        manifest += "---\napiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata: {name: " +
                    std::string(name) + ", namespace: shop}\nspec: {}\n";
    open({write(u"nodes.yaml"_s, manifest)}, 1, 3, [](QDialog& dialog) {
        auto* mesh = dialog.findChild<QLineEdit*>(u"/meshName"_s);
        ASSERT_NE(mesh, nullptr);
        EXPECT_EQ(dialog.findChild<QLineEdit*>(u"/virtualNodeName"_s), nullptr);
        QTest::keyClicks(mesh, u"apps"_s);
        QTest::keyClick(mesh, Qt::Key_Return);
    });
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* const wizard = qobject_cast<WizardWindow*>(window);
        const bool isOpen = wizard && wizard->isVisible();
        EXPECT_TRUE(!isOpen || wizard->jsonPane().view().text().contains(u"\"meshName\": \"apps\""_s));
    }
}

TEST_F(ManyFilesTest, ThatAreNotGivenAMeshStayClosed)
{
    const std::string lost =
        R"([{"virtualNodeName": "a", "spec": {}}, {"virtualNodeName": "b", "spec": {}}])";
    open({write(u"nodes.json"_s, lost)}, 1, 0, [](QDialog& dialog) { dialog.reject(); });
}

TEST_F(ManyFilesTest, OfFewOpenWithoutAQuestion)
{
    open(files(3), 0, 3, [](QDialog& dialog) { dialog.reject(); });
}

} // namespace meshwright
