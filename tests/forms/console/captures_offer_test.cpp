// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/captures_offer.h"
#include "models/items/node_check.h"
#include "models/meshes/folder/folder_meshes.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class CapturesOfferTest : public testing::Test
{
protected:
    void put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    bool isShown() const { return m_offer.isVisibleTo(&m_window); }
    QString words() const { return m_offer.findChild<QLabel*>(u"captures"_s)->text(); }
    void list()
    {
        bool listed = false;
        const QObject context; // the connection ends with what it writes to
        QObject::connect(&m_place, &OpenPlace::meshesListed, &context, [&listed] { listed = true; });
        m_place.refresh();
        ASSERT_TRUE(QTest::qWaitFor([&listed] { return listed; }, 10000));
    }

    QTemporaryDir m_folder;
    Place m_where = folderPlace(m_folder.path());
    OpenPlace m_place{{m_where, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where))},
                      checkNode};
    QWidget m_window;
    CapturesOffer m_offer{m_place, &m_window};
};

} // namespace

TEST_F(CapturesOfferTest, SaysWhatAPlaceExpectsAndImports)
{
    put(u"dumps/orders.json"_s,
        R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    m_window.show();
    list();
    ASSERT_TRUE(QTest::qWaitFor([this] { return isShown(); }, 10000));
    EXPECT_TRUE(words().contains(u"<mesh>/virtual-nodes/<node>.json"_s)) << words().toStdString();
    QTest::mouseClick(m_offer.findChild<QPushButton*>(u"import-captures"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_place.meshes().rowCount() == 1; }, 10000));
    EXPECT_FALSE(isShown());
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"shop/virtual-nodes/orders.json"_s)));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(u"dumps/orders.json"_s)));
}

TEST_F(CapturesOfferTest, IsSilentWhereThereIsNothingToImport)
{
    put(u"package.json"_s, R"({"name": "shop"})");
    list();
    // What looks for captures is asked before this.
    bool asked = false;
    m_place.opened()
        .calls()
        .load<json>([](Meshes&, const std::stop_token&) -> Outcome<json> { return json(); })
        .callBack(&m_offer, [&asked](const Outcome<json>&) { asked = true; });
    ASSERT_TRUE(QTest::qWaitFor([&asked] { return asked; }, 10000));
    EXPECT_FALSE(isShown());
}

} // namespace meshwright
