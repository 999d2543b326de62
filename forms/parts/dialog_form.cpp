// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/dialog_form.h"

#include "forms/style/measures.h"
#include "forms/style/text_size.h"

#include <QFormLayout>
#include <QString>

namespace meshwright {

QFormLayout* makeDialogForm(QWidget* part, bool isIndented)
{
    auto* form = new QFormLayout(part);
    form->setContentsMargins(isIndented ? measures.gap.wide : 0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(measures.gap.tight);
    return form;
}

void addField(QFormLayout& form, const QString& caption, QWidget* field)
{
    form.addRow(caption, field);
    QWidget* const label = form.labelForField(field);
    setTextSize(*label, TextSize::Strong);
    if (form.rowCount() > 1)
        label->setContentsMargins(0, measures.gap.small, 0, 0); // it belongs to what is below it
}

} // namespace meshwright
