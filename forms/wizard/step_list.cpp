// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/step_list.h"

#include "forms/fields/labels.h"
#include "forms/wizard/step_delegate.h"

#include <QSignalBlocker>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

StepList::StepList(const FormContext& context, QWidget* parent)
    : QListView(parent),
      m_state(*context.state),
      m_model(context)
{
    setObjectName(u"step-list"_s);
    setAccessibleName(tr("Steps"));
    setModel(&m_model);
    setItemDelegate(new StepDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    connect(&m_model, &StepsModel::dataChanged, this, [this] { m_rowSize = {}; });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            Q_EMIT chosen(static_cast<steps::StepId>(current.row() + 1));
    });
}

void StepList::showCurrent(steps::StepId id)
{
    const QSignalBlocker quiet(this);
    if (currentIndex().isValid())
        m_state.leave(static_cast<steps::StepId>(currentIndex().row() + 1));
    if (id == steps::StepId::Review)
        m_state.seeAll();
    const QModelIndex index = m_model.index(static_cast<int>(id) - 1);
    setCurrentIndex(index);
    scrollTo(index);
}

void StepList::changeEvent(QEvent* event)
{
    m_rowSize = {}; // another font, say
    QListView::changeEvent(event);
}

QSize StepList::rowSize() const
{
    if (!m_rowSize.isValid())
        m_rowSize = {sizeHintForColumn(0), sizeHintForRow(0)};
    return m_rowSize;
}

QSize StepList::minimumSizeHint() const
{
    // In a narrow window long titles are cut off rather than the form.
    return {std::min(rowSize().width(), emOf(*this) * 16), 4 * rowSize().height()};
}

QSize StepList::sizeHint() const
{
    return {rowSize().width(), 12 * rowSize().height()};
}

} // namespace meshwright
