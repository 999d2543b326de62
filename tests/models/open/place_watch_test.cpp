// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/open/place_watch.h"
#include "two_folders.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class PlaceWatchTest : public TwoFolders
{
protected:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray node(const QByteArray& name)
    {
        return R"({"meshName": "shop", "virtualNodeName": ")" + name + R"(", "spec": {}})";
    }
    static OpenedPlace kept(const QTemporaryDir& where)
    {
        return {keptPlace(where.path()),
                std::make_shared<AsyncMeshes>(std::make_unique<KeptMeshes>(where.path()))};
    }
    static void wait(QSignalSpy& spy)
    {
        ASSERT_TRUE(!spy.empty() || spy.wait(20'000));
        spy.clear();
    }
};

} // namespace

TEST_F(PlaceWatchTest, TellsOfFilesThatAppearAndChangeAndFollowsNewFolders)
{
    write(m_here.filePath(u"orders.json"_s), node("orders"));
    OpenPlace place(kept(m_here), checkNode);
    PlaceWatch watch(place);
    QObject::connect(&watch, &PlaceWatch::changed, &place, &OpenPlace::refreshIfShown);
    QSignalSpy listed(&place, &OpenPlace::nodesListed);
    QSignalSpy changed(&watch, &PlaceWatch::changed);
    place.refresh();
    wait(listed);
    ASSERT_EQ(place.nodes().rowCount(), 1);
    EXPECT_TRUE(changed.empty());

    ASSERT_TRUE(QDir(m_here.path()).mkdir(u"more"_s));
    write(m_here.filePath(u"more/stock.json"_s), node("stock"));
    wait(listed);
    EXPECT_EQ(place.nodes().rowCount(), 2);
    EXPECT_EQ(changed.size(), 1) << "what comes in one go is told once";

    write(m_here.filePath(u"more/stock.json"_s), node("stock-2"));
    wait(listed);
    EXPECT_EQ(place.nodes().index(1, NodesModel::Name).data(), u"stock-2"_s);
}

TEST_F(PlaceWatchTest, GoesWithThePlaceThatIsShown)
{
    OpenPlace place(opened(m_here), checkNode);
    PlaceWatch watch(place);
    QSignalSpy listed(&place, &OpenPlace::meshesListed);
    QSignalSpy changed(&watch, &PlaceWatch::changed);
    place.refresh();
    wait(listed);
    place.open(opened(m_there));
    wait(listed);
    write(m_here.filePath(u"a.json"_s), "{}");
    EXPECT_FALSE(changed.wait(1'500)) << "that place is shown no more";
    write(m_there.filePath(u"a.json"_s), "{}");
    wait(changed);
}

} // namespace meshwright
