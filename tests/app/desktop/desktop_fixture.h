// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/desktop.h"
#include "forms/console/console_window.h"
#include "forms/console/nodes_pane.h"
#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/folder/prepare_folder.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/places/place_json.h"
#include "tests/support/gated_meshes.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace meshwright {

/// Answers every question the same way, and remembers it.
class PreparedAnswers final : public Questions
{
public:
    int choose(QWidget*, const QString& question, const QStringList&) override
    {
        asked.append(question);
        return answer;
    }
    void tell(QWidget*, const QString& message) override { told.append(message); }
    std::optional<QString> text(QWidget*, const QString&, const QString& question, const QString&) override
    {
        asked.append(question);
        return answer < 0 ? std::nullopt : std::optional(typed);
    }
    int pick(QWidget*, const QString&, const QString& question, const QStringList& names) override
    {
        asked.append(question);
        offered = names;
        return answer;
    }
    QStringList filesToOpen(QWidget*) override { return files; }
    QStringList filesToReview(QWidget*) override { return files; }
    QString fileToWrite(QWidget*, const QString&, const QString&) override { return file; }
    QString certificateFile(QWidget*) override { return {}; }
    QString reportToWrite(QWidget*, const QString&) override { return file; }
    std::shared_ptr<QPrinter> printer(QWidget*, const QPageLayout&, int) override { return printsTo; }
    QString folder(QWidget*, const QString&) override { return chosenFolder; }

    int answer = 0; ///< the first that is offered; -1: Cancel
    QString typed;
    QStringList files; ///< to open or to review
    QString file;      ///< to write
    QString chosenFolder;
    std::shared_ptr<QPrinter> printsTo; ///< nullptr: Cancel
    QStringList asked;
    QStringList offered; ///< to pick from, last
    QStringList told;
};

/// The whole program but its process: a home of its own with two folder places, Here and There, each behind a
/// gate and with a mesh called shop. The console is open, on Here.
class DesktopTest : public testing::Test
{
protected:
    DesktopTest()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_home.filePath(QStringLiteral("config")));
        QCoreApplication::setOrganizationName(QStringLiteral("Meshwright"));
        QCoreApplication::setApplicationName(QStringLiteral("meshwright"));
        for (const Place& place : {m_here, m_there})
            (void)FolderMeshes(*prepareFolder(place)).createMesh({{"meshName", "shop"}});
        QSettings settings;
        settings.setValue(QStringLiteral("places"), placesText({m_here, m_there}));
        settings.setValue(QStringLiteral("place/current"), m_here.id);
        settings.sync();
        start();
    }

    void start()
    {
        m_desktop = std::make_unique<Desktop>(m_questions, [this](const Place& place) {
            std::unique_ptr<Meshes> meshes;
            if (place.kind == PlaceKind::Kept)
                meshes = std::make_unique<KeptMeshes>(place.location);
            else
                meshes = std::make_unique<FolderMeshes>(place);
            return std::make_unique<GatedMeshes>(gate(place), std::move(meshes));
        });
        m_desktop->openConsole();
        EXPECT_TRUE(waitFor([this] { return gate(m_here).count("listMeshes") > 0; }));
    }

    Place placeCalled(const char* name) const
    {
        Place place = folderPlace(m_home.filePath(QString::fromLatin1(name)));
        place.name = QString::fromLatin1(name);
        return place;
    }
    Gate& gate(const Place& place)
    {
        const std::scoped_lock lock(m_mutex);
        return m_gates[place.id];
    }

    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }
    /// Lets what has come so far be shown.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    static json node(const char* name)
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = name;
        return out;
    }
    /// What the files of @p place say of a node; null when it is not there.
    static json described(const Place& place, const char* name)
    {
        const auto found = FolderMeshes(place).describeNode({{"shop"}, name});
        return found ? *found : json();
    }
    static std::string hostIn(const Place& place, const char* name)
    {
        const json description = described(place, name);
        const json* host = path(description, {"virtualNode", "spec", "serviceDiscovery", "dns", "hostname"});
        return host ? host->get<std::string>() : "(none)";
    }

    /// The drafts on the disk, a line each: name, host, and which version of what it edits.
    static std::string drafts()
    {
        std::string out;
        for (const ListedDraft& listed : draftFolder().list()) {
            if (!listed.draft)
                continue;
            const json* host = find(listed.draft->document, hostName);
            out += titleOf(*listed.draft).toStdString() + ' ' + (host ? host->get<std::string>() : "-");
            if (listed.draft->served)
                out += " edits v" + std::to_string(listed.draft->served->version) + " in " +
                       listed.draft->placeName.toStdString();
            out += '\n';
        }
        return out;
    }
    static DraftFolder draftFolder()
    {
        return DraftFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                           QStringLiteral("/drafts"));
    }

    /// The window with @p title, nullptr when there is none in sight.
    static WizardWindow* windowCalled(const char* title)
    {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->windowTitle() == QString::fromUtf8(title))
                if (auto* const wizard = qobject_cast<WizardWindow*>(window))
                    return wizard;
        return nullptr;
    }
    static QAbstractButton& button(const QWidget& window, const char* name)
    {
        auto* const found = window.findChild<QAbstractButton*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// Presses Create, or Update.
    static void send(WizardWindow& window)
    {
        window.goTo(steps::StepId::Review);
        settle();
        QAbstractButton& create = button(window, "create-virtual-node");
        EXPECT_TRUE(create.isEnabled()) << create.toolTip().toStdString();
        create.click();
    }
    /// Types another host name, key by key.
    static void typeHost(WizardWindow& window, const char* text)
    {
        window.goTo(hostName);
        auto* const field = window.findChild<QLineEdit*>(QString::fromStdString(hostName.text()));
        ASSERT_NE(field, nullptr);
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    template <typename Window>
    static std::string notice(Window& window, const char* about)
    {
        return window.notices().textOf(QString::fromLatin1(about)).toStdString();
    }

    /// Clicks a place in the console.
    static void choosePlace(const Place& place)
    {
        QTreeView* tree = nullptr;
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* const found = window->findChild<QTreeView*>(QStringLiteral("places")))
                tree = found;
        ASSERT_NE(tree, nullptr);
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (index.data().toString() == place.name)
                QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        }
        settle();
    }

    static ConsoleWindow& console()
    {
        ConsoleWindow* found = nullptr;
        for (QWidget* window : QApplication::topLevelWidgets())
            found = found ? found : qobject_cast<ConsoleWindow*>(window);
        EXPECT_NE(found, nullptr);
        return *found;
    }
    /// Creates orders here, and does @p command with it in the console's list.
    void chooseOrders(const char* command)
    {
        (void)FolderMeshes(m_here).createNode(node("orders"));
        auto* const table = console().nodes().findChild<QTableView*>();
        for (QAction* action : console().findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(Qt::Key_F5)))
                action->trigger();
        ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
        table->selectRow(0);
        for (QAction* action : table->actions())
            if (action->objectName() == QLatin1StringView(command))
                action->trigger();
    }

    static inline const Pointer hostName = Pointer("/spec/serviceDiscovery/dns/hostname");

    QTemporaryDir m_home;
    const Place m_here = placeCalled("Here");
    const Place m_there = placeCalled("There");
    std::mutex m_mutex;
    std::map<QString, Gate> m_gates;
    PreparedAnswers m_questions;
    std::unique_ptr<Desktop> m_desktop; // after what it uses
};

} // namespace meshwright
