// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "console_fixture.h"
#include "forms/console/nodes_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

// Where the console stands on its screen, and what of it is in sight.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST_F(ConsoleTest, OpensInsideItsScreen)
{
    open();
    EXPECT_TRUE(m_window->screen()->availableGeometry().contains(m_window->geometry()));
}

TEST_F(ConsoleTest, OpensInsideItsScreenWhereverItWasClosed)
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect rows[] = {
        {screen.topLeft(), screen.size() * 2},
        {screen.bottomRight() - QPoint(60, 60), QSize(500, 400)},
        {screen.topLeft() - QPoint(300, 200), QSize(500, 400)},
    };
    for (const QRect& before : rows) {
        QMainWindow closed;
        closed.setGeometry(before);
        m_settings.setValue(u"console/geometry"_s, closed.saveGeometry());
        open();
        const QRect now = m_window->geometry();
        EXPECT_TRUE(screen.contains(now))
            << now.x() << ',' << now.y() << ' ' << now.width() << 'x' << now.height();
    }
}

TEST_F(ConsoleTest, TheStatusBarStaysInSightOnASmallScreen)
{
    addMesh("shop", {"orders", "stock"});
    open();
    table().selectRow(0);
    const QSize small(640, 360 - 40); // 1280x720 at 200 %, without the title bar
    m_window->resize(small);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->size(), small);
    const QStatusBar& bar = *m_window->statusBar();
    EXPECT_TRUE(m_window->rect().contains(QRect(bar.mapTo(m_window.get(), QPoint()), bar.size())));
}

TEST_F(ConsoleTest, TheStatusBarIsNoHigherThanItsTextWhereThereIsNothingToPress)
{
    open();
    const QStatusBar& bar = *m_window->statusBar();
    const int button = called<QPushButton>("cancel-work").sizeHint().height();
    EXPECT_LT(bar.sizeHint().height(), button);
    m_window->showWork(u"Reading."_s);
    EXPECT_TRUE(waitFor([&] { return bar.height() >= button; })) << bar.height();
    m_window->showWork({});
    EXPECT_TRUE(waitFor([&] { return bar.height() < button; })) << bar.height();
}

TEST_F(ConsoleTest, NothingIsCutOffSidewaysOnASmallScreen)
{
    addMesh("shop", {"orders", "stock"});
    open();
    openMesh("shop");
    table().selectRow(0);
    m_window->resize(640, 320);
    const auto areas = m_window->findChildren<QScrollArea*>();
    const auto area = std::ranges::find_if(
        areas, [this](const QScrollArea* one) { return one->widget() == &m_window->nodes(); });
    ASSERT_NE(area, areas.end());
    EXPECT_TRUE(waitFor([&] { return (*area)->widget()->width() == (*area)->viewport()->width(); }));
    const auto& filter = called<QLineEdit>("filter-nodes");
    EXPECT_GT(filter.width(), 100) << "what is typed can be read";
    int buttons = 0;
    for (const auto* button : m_window->nodes().findChildren<QToolButton*>())
        if (button->isVisible() && button->defaultAction()) {
            EXPECT_GE(button->width(), button->sizeHint().width());
            EXPECT_LE(button->mapTo((*area)->viewport(), QPoint(button->width(), 0)).x(),
                      (*area)->viewport()->width())
                << button->text().toStdString();
            ++buttons;
        }
    EXPECT_GT(buttons, 3);
    m_window->resize(1264, 672);
    const auto* first = m_window->nodes().findChild<QToolButton*>();
    EXPECT_TRUE(waitFor([&] {
        const auto top = [this](const QWidget& part) { return part.mapTo(m_window.get(), QPoint()).y(); };
        return filter.width() > 300 && std::abs(top(filter) - top(*first)) < 8;
    })) << "where there is room, they are one line, and the filter has what is left of it";
}

TEST_F(ConsoleTest, ALongNameOfWhatIsReadMakesItNoWider)
{
    open();
    m_window->resize(640, 320);
    m_window->showWork(QString(255, u'm'));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_window->width(), 640);
}

TEST_F(ConsoleTest, AllColumnsAreInSightWhereTheWindowIs1280Wide)
{
    addMesh("shop", {"a-rather-long-name-of-a-virtual-node-in-production-eu-west-1", "stock"});
    open();
    std::unique_ptr<RowTable> table(makeNodesTable(m_place.nodes(), nullptr)); // the screen is narrower
    table->resize(980, 300);
    table->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(table.get()));
    const QHeaderView& header = *table->horizontalHeader();
    for (const int column :
         {NodesModel::MeshOwner, NodesModel::ResourceOwner, NodesModel::Version, NodesModel::Updated}) {
        const int end = header.sectionViewportPosition(column) + header.sectionSize(column);
        EXPECT_LE(end, table->viewport()->width()) << column;
        const QAbstractItemView& view = *table;
        EXPECT_GE(header.sectionSize(column), view.sizeHintForColumn(column)) << column << " is cut off";
    }
    EXPECT_EQ(header.logicalIndex(0), NodesModel::Name);
    EXPECT_EQ(header.logicalIndex(1), NodesModel::Problems);
}

} // namespace meshwright
