// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_pane.h"
#include "forms/dialogs/delete_dialog.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/notice_bar.h"
#include "models/items/node_check.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/open/places_model.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

// What a name has in it that nobody sees is written down wherever the name is shown, and stays in the name.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* turned = "orders\u202Elatrop"; // reads "ordersportal"
constexpr const char* broken = "stock\nof mesh lab";

/// A mesh of two nodes, all of which have odd names.
class ShownNames : public testing::Test
{
protected:
    void SetUp() override
    {
        put(u"m/mesh.json"_s, {{"mesh", {{"meshName", "shop\u202E"}}}});
        put(u"m/virtual-nodes/1.json"_s, nodeNamed(turned));
        put(u"m/virtual-nodes/2.json"_s, nodeNamed(broken));
        m_place.refresh(); // the only mesh is chosen
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return m_place.nodes().rowCount() == 2 && !m_place.isLoading(); }, 10000));
    }

    static json nodeNamed(const char* name)
    {
        return {{"virtualNode",
                 {{"meshName", "shop\u202E"}, {"virtualNodeName", name}, {"spec", json::object()}}}};
    }
    void put(const QString& name, const json& value) const
    {
        const QString path = m_folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(value.dump()));
    }
    std::vector<DescribedNode> nodes()
    {
        std::vector<DescribedNode> out;
        for (int row = 0; row < m_place.nodes().rowCount(); ++row)
            out.push_back(m_place.nodes().index(row, 0).data(NodesModel::NodeRole).value<DescribedNode>());
        return out;
    }

    QTemporaryDir m_folder;
    Place m_where = folderPlace(m_folder.path());
    std::shared_ptr<AsyncMeshes> m_calls =
        std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where));
    OpenPlace m_place{{m_where, m_calls}, checkNode};
};

} // namespace

TEST_F(ShownNames, InTheTree)
{
    PlacesModel tree(m_place);
    tree.setPlaces({m_where});
    const QModelIndex mesh = tree.indexOfMesh({"shop\u202E", {}});
    EXPECT_EQ(mesh.data().toString(), u"shop\\u202e"_s);
    EXPECT_EQ(tree.index(0, 0, mesh).data().toString(), u"orders\\u202elatrop"_s);
    EXPECT_EQ(tree.index(1, 0, mesh).data().toString(), u"stock\\nof mesh lab"_s);
}

TEST_F(ShownNames, InTheTableWhichFiltersByTheNamesThemselves)
{
    NodesPane pane(m_place, nullptr, nullptr);
    const auto* table = pane.findChild<QTableView*>(u"virtual-nodes"_s);
    EXPECT_EQ(table->model()->index(0, NodesModel::Name).data().toString(), u"orders\\u202elatrop"_s);
    EXPECT_EQ(table->model()->index(1, NodesModel::Name).data().toString(), u"stock\\nof mesh lab"_s);
    pane.findChild<QLineEdit*>(u"filter-nodes"_s)->setText(QString::fromUtf8(turned));
    EXPECT_EQ(table->model()->rowCount(), 1);
    QStringList labels;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        labels.append(label->text());
    EXPECT_TRUE(labels.contains(u"shop\\u202e"_s)) << labels.join(u'|').toStdString();
}

TEST_F(ShownNames, WhereOneConfirmsWhatIsDeleted)
{
    Deletion deletion(m_calls, nodes(), {});
    const DeleteDialog dialog(deletion, nullptr);
    const QString rows = dialog.findChild<FittedText*>()->toPlainText();
    EXPECT_TRUE(rows.contains(u"orders\\u202elatrop of mesh shop\\u202e"_s)) << rows.toStdString();
    EXPECT_TRUE(rows.contains(u"stock\\nof mesh lab of mesh shop\\u202e"_s)) << rows.toStdString();
}

TEST_F(ShownNames, InTitlesAndNews)
{
    WizardOn wizard(guideExample());
    wizard.window.setSubject(QString::fromUtf8(turned));
    EXPECT_TRUE(wizard.window.windowTitle().startsWith(u"orders\\u202elatrop"_s));
    NoticeBar bar(nullptr);
    bar.put(u"place"_s, {Severity::Error, u"One\u202E.\nTwo."_s});
    QStringList labels;
    for (const QLabel* label : bar.findChildren<QLabel*>())
        labels.append(label->text());
    EXPECT_TRUE(labels.contains(u"One\\u202e.\nTwo."_s)) << "a message keeps its lines";
}

} // namespace meshwright
