// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/mesh_headline.h"
#include "forms/console/nodes_table.h"
#include "forms/console/places_tree.h"
#include "forms/console/ways_in.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/style/look.h"
#include "tests/forms/console/console_fixture.h"

#include <QCommandLinkButton>
#include <QHeaderView>
#include <QImage>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p colour is anywhere in @p image.
bool has(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

TEST_F(ConsoleTest, TheStateOfANodeIsSeenInItsColour)
{
    addMesh("shop", {"orders"});
    open();
    auto* table = m_window->findChild<RowTable*>(u"virtual-nodes"_s);
    ASSERT_EQ(table->model()->rowCount(), 1);
    const Colours& colours = coloursFor(table->palette());
    const QModelIndex state = table->model()->index(0, NodesModel::Problems);
    table->clearSelection();
    table->scrollTo(state);
    const bool isSound = state.data().toString().isEmpty();
    const QImage cell = table->viewport()->grab(table->visualRect(state)).toImage();
    const auto severity = static_cast<Severity>(state.data(RowModel::SeverityRole).toInt());
    EXPECT_TRUE(has(cell, isSound                         ? colours.goodSoft
                          : severity == Severity::Error   ? colours.errorSoft
                          : severity == Severity::Warning ? colours.warningSoft
                                                          : colours.accentSoft))
        << state.data().toString().toStdString();
}

TEST_F(ConsoleTest, ANodeThatIsNotReadYetIsNotShownAsWrong)
{
    addMesh("shop", {"orders"});
    open();
    openMesh("shop");
    DescribedNode waiting;
    waiting.ref.id = {{"shop"}, "stock"};
    m_place.nodes().addRows(NodesModel::rows({waiting}, checkNode));
    ASSERT_EQ(table().model()->rowCount(), 2);
    const Colours& colours = coloursFor(table().palette());
    QModelIndex state = table().model()->index(0, NodesModel::Problems);
    if (state.siblingAtColumn(NodesModel::Name).data().toString() != u"stock"_s)
        state = table().model()->index(1, NodesModel::Problems);
    ASSERT_EQ(state.data().toString(), u"…"_s);
    table().clearSelection();
    table().scrollTo(state);
    const QImage cell = table().viewport()->grab(table().visualRect(state)).toImage();
    EXPECT_FALSE(has(cell, colours.errorSoft));
    EXPECT_FALSE(has(cell, colours.goodSoft));
}

TEST_F(ConsoleTest, TheHeadlineSaysHowTheMeshStands)
{
    addMesh("shop", {"orders", "stock"});
    open();
    openMesh("shop");
    const auto chips = [this] {
        QStringList out;
        for (const ChipLabel* chip : m_window->findChild<MeshHeadline*>()->findChildren<ChipLabel*>())
            if (chip->isVisible())
                out.append(chip->text());
        return out.join(u'|').toStdString();
    };
    const std::string where = m_where.name.toStdString();
    EXPECT_TRUE(waitFor([&] { return chips().starts_with(where + "|2 virtual nodes"); })) << chips();
    ASSERT_TRUE(m_disk.createNode(json::parse(
        R"({"meshName": "shop", "virtualNodeName": "broken", "spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}]}})")));
    list();
    EXPECT_TRUE(waitFor([&] { return chips().starts_with(where + "|3 virtual nodes|1 with errors"); }))
        << chips();
}

TEST_F(ConsoleTest, AMeshIsCalledSoundOnceAllOfItIsKnown)
{
    json orders = guideExample();
    orders["meshName"] = "shop";
    orders["virtualNodeName"] = "orders";
    orders["spec"].erase("backends");
    (void)m_disk.createMesh({{"meshName", "shop"}});
    ASSERT_TRUE(m_disk.createNode(orders));
    const NodeCheck findsNothing = [](const json&) { return std::vector<Issue>(); };
    OpenPlace place({m_where, std::make_shared<AsyncMeshes>(std::make_unique<FolderMeshes>(m_where))},
                    findsNothing);
    place.chooseMesh({"shop"});
    DescribedNode first;
    first.ref.id = {{"shop"}, "orders"};
    first.description = {{"virtualNode", orders}};
    place.nodes().addRows(NodesModel::rows({first}, findsNothing)); // the others may come yet
    const MeshHeadline headline(place, nullptr);
    const auto isCalledSound = [&headline] {
        return std::ranges::any_of(headline.findChildren<ChipLabel*>(),
                                   [](const ChipLabel* chip) { return chip->text() == u"All sound"_s; });
    };
    ASSERT_TRUE(place.isLoading());
    EXPECT_FALSE(isCalledSound());
    EXPECT_TRUE(waitFor(isCalledSound));
}

TEST_F(ConsoleTest, AMeshAndADetailNeedNoScrollBarAroundThemWhereTheWindowIs1280x720)
{
    open();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<WaysIn*>() != nullptr; }));
    addMesh("shop", {"orders", "stock"});
    list();
    openMesh("shop");
    table().selectRow(0);
    m_window->resize(1264, 672);
    const auto areas = m_window->findChildren<QScrollArea*>();
    const auto area = std::ranges::find_if(
        areas, [this](const QScrollArea* one) { return one->widget() == &m_window->nodes(); });
    ASSERT_NE(area, areas.end());
    EXPECT_TRUE(waitFor([&] { return (*area)->verticalScrollBar()->maximum() == 0; }))
        << (*area)->verticalScrollBar()->maximum();
}

TEST_F(ConsoleTest, TheButtonsBelowThePlacesAreInSightOnASmallScreen)
{
    addMesh("shop", {"orders"});
    open();
    m_window->resize(640, 330); // a screen of 1280×720 at 200 %, without what is around a window
    const auto& create = called<QPushButton>("create-mesh");
    EXPECT_TRUE(waitFor([&] { return create.visibleRegion().boundingRect() == create.rect(); }));
}

TEST_F(ConsoleTest, WhoHasChosenAWayInStaysWithWhatComesOfIt)
{
    open();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<WaysIn*>() != nullptr; }));
    called<QCommandLinkButton>("way-example").setFocus();
    addMesh("shop", {"orders"});
    list();
    openMesh("shop");
    EXPECT_TRUE(waitFor([this] { return table().hasFocus(); }));
}

TEST_F(ConsoleTest, TheWaysInStayWithTheFocusWhileThePlaceIsListedAgain)
{
    open();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<WaysIn*>() != nullptr; }));
    auto& way = called<QCommandLinkButton>("way-example");
    way.setFocus();
    m_place.refresh();
    ASSERT_TRUE(m_place.isLoading());
    EXPECT_TRUE(way.isVisible());
    EXPECT_TRUE(way.hasFocus());
    ASSERT_TRUE(waitFor([this] { return !m_place.isLoading(); }));
    EXPECT_TRUE(way.hasFocus());
}

TEST(WaysIn, AreTwoBesideEachOtherWhereThereIsRoom)
{
    WaysIn ways(nullptr);
    const auto topOf = [&ways](const char* name) {
        return ways.findChild<QCommandLinkButton*>(QString::fromLatin1(name))->y();
    };
    ways.resize(900, 500);
    ways.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&ways));
    EXPECT_EQ(topOf("way-create"), topOf("way-open"));
    EXPECT_LT(topOf("way-open"), topOf("way-connect"));
    ways.resize(360, 500);
    EXPECT_TRUE(QTest::qWaitFor([&] { return topOf("way-create") < topOf("way-open"); }));
}

TEST(EmptyState, HasADrawingWhereThereIsRoomForIt)
{
    EmptyState state(Sign::NoNodes, nullptr);
    state.setText(u"Nothing here."_s);
    const QColor ground = coloursFor(state.palette()).accentSoft;
    state.resize(400, 300);
    EXPECT_TRUE(has(state.grab().toImage(), ground));
    state.resize(400, 40);
    EXPECT_FALSE(has(state.grab().toImage(), ground));
}

} // namespace meshwright
