// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/column_fit.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace meshwright {

std::vector<int> fittedWidths(const std::vector<ColumnFit::Wish>& wishes, int room, int least)
{
    const auto cut = [&wishes](int level) {
        std::vector<int> out;
        for (const ColumnFit::Wish& wish : wishes) {
            const int most = out.empty() ? 2 * level : level;
            out.push_back(wish.givesWay ? std::min(wish.width, most) : wish.width);
        }
        return out;
    };
    const auto fits = [room](const std::vector<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0) <= room;
    };
    int low = least;
    int high = least;
    for (const ColumnFit::Wish& wish : wishes)
        high = std::max(high, wish.width);
    if (fits(cut(high)))
        return cut(high);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(cut(middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return cut(low);
}

ColumnFit::ColumnFit(const QAbstractItemModel& model, QTableView& table) : QObject(&table), m_table(table)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFit::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::noteWidth);
    table.viewport()->installEventFilter(this);
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::noteWidth(int column)
{
    // Everything else that changes widths comes without a button held down. The last one takes what is left.
    const QHeaderView& header = *m_table.horizontalHeader();
    const bool isLast = header.visualIndex(column) == header.count() - 1;
    if (!m_isFitting && !isLast && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
        m_byHand.insert(column);
}

/// In the order in which the columns are seen; 0 for those that are hidden.
std::vector<ColumnFit::Wish> ColumnFit::wishes() const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const QAbstractItemView& view = m_table; // where the hint is public
    std::vector<Wish> out;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            out.push_back({0, false});
        else if (m_byHand.contains(column))
            out.push_back({header.sectionSize(column), false});
        else
            out.push_back({std::max(view.sizeHintForColumn(column), header.sectionSizeHint(column)),
                           m_givingWay.isEmpty() || m_givingWay.contains(column)});
    }
    return out;
}

void ColumnFit::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView& header = *m_table.horizontalHeader();
    const int least = m_table.fontMetrics().averageCharWidth() * 12;
    const std::vector<int> widths = fittedWidths(wishes(), m_table.viewport()->width(), least);
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) && !m_byHand.contains(column))
            header.resizeSection(column, widths[static_cast<std::size_t>(place)]);
    }
}

} // namespace meshwright
