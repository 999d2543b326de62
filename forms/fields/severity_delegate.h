// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace meshwright {

/// Puts the sign of a severity before a row; the row gives the Severity as an int under a role, or nothing.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using IsShown = std::function<bool(const QModelIndex& index)>;

    SeverityDelegate(int severityRole, QObject* parent);
    /// One that puts it only before rows of which @p isShown says so.
    SeverityDelegate(int severityRole, QObject* parent, IsShown isShown);

protected:
    bool isShown(const QModelIndex& index) const { return m_isShown(index); }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_severityRole;
    IsShown m_isShown;
};

} // namespace meshwright
