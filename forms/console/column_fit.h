// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

class QAbstractItemModel;
class QTableView;

namespace meshwright {

/// Makes the columns of a table as wide as what they hold, as long as there is room for all. Where there is
/// not, the widest of some give way, so that short columns stay readable and long texts end with "…". Columns
/// that a person has drawn to a width are left alone.
class ColumnFit final : public QObject
{
    Q_OBJECT

public:
    struct Wish;

    /// Belongs to @p table, which shows @p model, be it through others.
    ColumnFit(const QAbstractItemModel& model, QTableView& table);

    /// Which columns give way; without it all.
    void letGiveWay(const QSet<int>& columns) { m_givingWay = columns; }
    /// The columns that a person has drawn to a width.
    const QSet<int>& byHand() const { return m_byHand; }
    void setByHand(const QSet<int>& columns) { m_byHand = columns; }
    /// Makes them so now, such as after some were hidden.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void noteWidth(int column);
    std::vector<Wish> wishes() const;

    QTableView& m_table;
    QSet<int> m_byHand;
    QSet<int> m_givingWay;
    bool m_isFitting = false;
    QTimer m_soon; ///< a long list is described row by row
};

/// How wide a column would be.
struct ColumnFit::Wish
{
    int width;
    bool givesWay = true;
};

/// The widths of columns with these @p wishes: where they are more than @p room, the widest of those that
/// give way become smaller, but not less than @p least; the first may be twice as wide as the others.
std::vector<int> fittedWidths(const std::vector<ColumnFit::Wish>& wishes, int room, int least);

} // namespace meshwright
