// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace meshwright {

/// The history of a document as a list: the beginning, and every step in words, undone ones as well. A row is
/// how many steps are done there.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        IsDoneRole = Qt::UserRole, ///< false for what has been undone
        IsCurrentRole              ///< where the document is now
    };

    /// @p document must outlive the model.
    explicit HistoryModel(const Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    int currentRow() const { return static_cast<int>(m_done); }

private:
    void follow();
    QVariant stepData(const Step& step, int role) const;

    const Document& m_document;
    std::vector<std::shared_ptr<const Step>> m_steps; ///< as the rows show them
    std::size_t m_done = 0;
};

} // namespace meshwright
