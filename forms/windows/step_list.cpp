// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/step_list.h"

#include "forms/windows/step_delegate.h"
#include "forms/windows/steps_model.h"

#include <QSignalBlocker>

namespace meshwright {

using namespace Qt::StringLiterals;

StepList::StepList(StepsModel& model, QWidget* parent) : QListView(parent)
{
    setObjectName(u"step-list"_s);
    setAccessibleName(tr("Steps"));
    setModel(&model);
    setItemDelegate(new StepDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT stepChosen(static_cast<steps::StepId>(current.row() + 1));
    });
}

void StepList::setCurrentStep(steps::StepId id)
{
    const QModelIndex index = model()->index(static_cast<int>(id) - 1, 0);
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    scrollTo(index);
}

QSize StepList::sizeHint() const
{
    return {sizeHintForColumn(0), 12 * sizeHintForRow(0)};
}

} // namespace meshwright
