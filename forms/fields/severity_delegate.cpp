// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_delegate.h"

#include "forms/fields/severity_look.h"

namespace meshwright {

SeverityDelegate::SeverityDelegate(int severityRole, QObject* parent)
    : QStyledItemDelegate(parent),
      m_severityRole(severityRole)
{}

void SeverityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant severity = index.data(m_severityRole);
    if (!severity.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = severityIcon(static_cast<Severity>(severity.toInt()), option->palette);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

} // namespace meshwright
