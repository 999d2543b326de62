// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review_groups.h"
#include "models/review/wanted_problems.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace meshwright {

/// The left of a review: its rows in groups, of those that are found. What a row says is made when it is
/// asked for, so that ten thousand of them cost no more than their numbers.
class ReviewTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        RowRole = Qt::UserRole, ///< of a row its number in the review; invalid for a group
        KindRole,               ///< the Kind as an int; invalid where there is none
        SeverityRole,           ///< of a group, the Severity as an int; invalid where it has none
        CountRole,              ///< of a group, how many rows are in it
        ErrorsRole,             ///< of a row
        WarningsRole,           ///< of a row
        HintsRole,              ///< of a row
        IsCheckedRole           ///< of a row: whether what is wrong with it is known
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setReview(std::shared_ptr<const Review> review);
    void groupBy(ReviewGrouping by);
    ReviewGrouping grouping() const { return m_by; }
    /// Shows only what has every word of @p typed somewhere: in a name, a value, a pointer or a rule.
    void filter(const QString& typed);
    /// Shows only what has any of @p wanted besides.
    void showOnly(const WantedProblems& wanted);
    /// How many rows are shown, and how many there are.
    int countShown() const { return m_shown; }
    int countAll() const { return m_review ? static_cast<int>(m_review->rows.size()) : 0; }
    /// Where @p row stands first; invalid when it is not shown.
    QModelIndex indexOf(std::size_t row) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void fill();
    static QVariant groupPart(const ReviewGroup& group, int role);
    QVariant rowPart(std::size_t number, int role) const;

    std::shared_ptr<const Review> m_review;
    ReviewGrouping m_by = ReviewGrouping::Kind;
    WantedProblems m_wanted;
    std::vector<ReviewGroup> m_groups;
    int m_shown = 0;
};

} // namespace meshwright
