// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/wanted_problems.h"

#include <QAbstractListModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright {

/// The wanted issues of a review, one after the other, as they are gone through; behind them what is
/// accepted, where that is wanted.
class ReviewIssuesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        SeverityRole = Qt::UserRole, ///< as an int
        AboutRole,                   ///< "orders → payments"
        MessageRole,                 ///< what is wrong, as it is written
        CanBeMendedRole              ///< whether there is a way to mend it
    };

    using QAbstractListModel::QAbstractListModel;

    void setReview(std::shared_ptr<const Review> review);
    void showOnly(const WantedProblems& wanted);
    /// The issue in @p line.
    const ReviewIssue& issueAt(int line) const { return m_shown[static_cast<std::size_t>(line)]; }
    bool isAccepted(int line) const { return static_cast<std::size_t>(line) >= m_counting; }
    /// The line of @p issue; nullopt when it is not shown.
    std::optional<int> lineOf(const ReviewIssue& issue) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void fill();
    QString titleAt(int line) const;

    std::shared_ptr<const Review> m_review;
    WantedProblems m_wanted;
    std::vector<ReviewIssue> m_shown;
    std::size_t m_counting = 0; ///< so many of them, the first, are not accepted
};

} // namespace meshwright
