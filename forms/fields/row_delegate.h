// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/severity_delegate.h"

#include <QStringList>

namespace meshwright {

struct FormContext;

/// A row of a list in the form: sign, line, and at its end in words what is wrong. A long line is shortened
/// in its middle and makes the list no wider. A row with columns has them below each other, and a sign also
/// when it is sound.
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

private:
    void paintColumns(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QStringList& columns) const;
};

} // namespace meshwright
