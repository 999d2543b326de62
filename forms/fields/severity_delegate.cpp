// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_delegate.h"

#include "forms/fields/severity_look.h"

#include <utility>

namespace meshwright {

SeverityDelegate::SeverityDelegate(int severityRole, QObject* parent)
    : SeverityDelegate(severityRole, parent, [](const QModelIndex&) { return true; })
{}

SeverityDelegate::SeverityDelegate(int severityRole, QObject* parent, IsShown isShown)
    : QStyledItemDelegate(parent),
      m_severityRole(severityRole),
      m_isShown(std::move(isShown))
{}

void SeverityDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant severity = index.data(m_severityRole);
    if (!severity.isValid() || !m_isShown(index))
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = severityIcon(static_cast<Severity>(severity.toInt()), option->palette);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

} // namespace meshwright
