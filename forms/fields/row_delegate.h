// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/severity_delegate.h"

namespace meshwright {

struct FormContext;

/// A row of a list in the form: sign, line, and at its end in words what is wrong. A long line is shortened
/// in its middle and makes the list no wider.
class RowDelegate : public SeverityDelegate
{
    Q_OBJECT

public:
    RowDelegate(const FormContext& context, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace meshwright
