// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/json/json_fwd.h"
#include "models/rules/live_issues.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace meshwright {

/// A list of the document, an item a row: its number and a summary, and how bad the worst issue in it is.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SeverityRole = Qt::UserRole, PointerRole };
    using Summary = std::function<QString(const json& item)>;

    /// @p document and @p issues must outlive the model. Whatever else stands at @p list counts as no items.
    DocumentListModel(const Document& document, const LiveIssues& issues, Pointer list, Summary summary,
                      QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// SeverityRole is an int of Severity, invalid without issues; PointerRole a Pointer.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Pointer at(int row) const;
    std::optional<Severity> worst(int row) const;
    void changed(const Pointer& where);

    const Document& m_document;
    const LiveIssues& m_issues;
    Pointer m_list;
    Summary m_summary;
    int m_rows = 0;
};

} // namespace meshwright
