// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/row_model.h"
#include "models/rules/issue.h"

#include <vector>

namespace meshwright {

/// The problems list: every issue of a node, in the order of check().
class IssuesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Columns { SeverityColumn, Place, Message, ColumnCount };
    enum Roles {
        PointerRole = FirstOwnRole, ///< the Pointer the issue is about
        RuleRole,                   ///< the id of its rule, a QString
        CanBeMendedRole             ///< whether there is a way to mend it
    };

    using RowModel::RowModel;

    /// Shows @p issues; one that was there (same place, same rule) keeps its selection.
    void setIssues(const std::vector<Issue>& issues);

private:
    int numColumns() const override { return ColumnCount; }
    QString header(int column) const override;
};

} // namespace meshwright
