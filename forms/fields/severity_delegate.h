// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace meshwright {

/// Puts the sign of a severity before a row; the row gives the Severity as an int under a role, or nothing.
class SeverityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SeverityDelegate(int severityRole, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_severityRole;
};

} // namespace meshwright
