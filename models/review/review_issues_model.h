// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QAbstractListModel>

#include <cstddef>
#include <memory>
#include <optional>

namespace meshwright {

/// Every issue of a review, one after the other, as it is gone through.
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

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Review> m_review;
};

} // namespace meshwright
