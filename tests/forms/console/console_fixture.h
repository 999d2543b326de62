// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/console/console_window.h"
#include "forms/console/nodes_pane.h"
#include "forms/console/places_pane.h"
#include "forms/console/row_table.h"
#include "models/items/node_check.h"
#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace meshwright {

/// The console on a folder of its own, with what a test puts there.
class ConsoleTest : public testing::Test
{
protected:
    ConsoleTest() { QDir().mkpath(m_where.location); }

    void addMesh(const char* mesh, std::initializer_list<const char*> nodes)
    {
        (void)m_disk.createMesh({{"meshName", mesh}});
        for (const char* name : nodes) {
            json node = guideExample();
            node["meshName"] = mesh;
            node["virtualNodeName"] = name;
            ASSERT_TRUE(m_disk.createNode(node));
        }
    }

    /// Opens it, with all that is in the folder listed.
    void open()
    {
        m_window = std::make_unique<ConsoleWindow>(m_place, m_drafts, m_files, &m_settings);
        m_window->places().setPlaces({m_where});
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        list();
    }
    void list()
    {
        m_place.refresh();
        ASSERT_TRUE(waitFor([this] { return !m_place.isLoading(); }));
    }
    void openMesh(const char* mesh)
    {
        m_place.chooseMesh({mesh});
        ASSERT_TRUE(waitFor([this] { return !m_place.isLoading(); }));
    }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 20000); }

    RowTable& table() { return *m_window->findChild<RowTable*>(QStringLiteral("virtual-nodes")); }
    QTreeView& tree() { return *m_window->findChild<QTreeView*>(QStringLiteral("places")); }
    template <typename T>
    T& called(const char* name)
    {
        T* const found = m_window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// The names in the list, in the order in which they are seen.
    std::string names()
    {
        QStringList out;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            out.append(table().model()->index(row, NodesModel::Name).data().toString());
        return out.join(u' ').toStdString();
    }
    std::string chosen()
    {
        std::string out;
        for (const DescribedNode& node : m_window->nodes().chosen())
            out += (out.empty() ? "" : " ") + node.ref.id.name;
        return out;
    }
    std::string news() { return m_window->statusBar()->currentMessage().toStdString(); }

    QTemporaryDir m_home;
    Place m_where = folderPlace(m_home.filePath(QStringLiteral("meshes")));
    FolderMeshes m_disk{m_where};
    QSettings m_settings{m_home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    OpenPlace m_place{{m_where, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where))},
                      checkNode};
    OpenDrafts m_drafts{DraftFolder(m_home.filePath(QStringLiteral("drafts"))), checkNode,
                        [](int step) { return QString::number(step); }};
    FileCommands m_files{[] {}, [] {}, {}, {}, {}, {}, {}};
    std::unique_ptr<ConsoleWindow> m_window; // after what it shows
};

} // namespace meshwright
