// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_table.h"
#include "forms/console/places_tree.h"
#include "forms/style/look.h"
#include "tests/forms/console/console_fixture.h"

#include <QHeaderView>
#include <QImage>

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

} // namespace meshwright
