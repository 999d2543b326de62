// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/steps_model.h"

#include "forms/steps/decided.h"
#include "forms/steps/steps.h"

namespace meshwright {

StepsModel::StepsModel(const FormContext& context, QObject* parent)
    : QAbstractListModel(parent),
      m_context(context)
{
    connect(context.state.get(), &steps::LiveState::changed, this, &StepsModel::refresh);
    refresh();
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count);
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const QString title = steps::titleOf(steps::all()[row], m_doing);
    const QString words = steps::words(m_states[row]);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2").arg(row + 1).arg(title);
    case Qt::AccessibleTextRole:
        return tr("Step %1, %2: %3").arg(row + 1).arg(title, words);
    case Qt::ToolTipRole:
        return steps::subtitleOf(steps::all()[row], m_doing);
    case StateRole:
        return QVariant::fromValue(m_states[row]);
    case WordsRole:
        return words;
    case ShownRole:
        return shown(row);
    default:
        return {};
    }
}

QString StepsModel::shown(std::size_t row) const
{
    const bool isComplete = m_states[row].kind == steps::StepState::Complete;
    return isComplete && !m_decided[row].isEmpty() ? m_decided[row] : steps::words(m_states[row]);
}

void StepsModel::setUpdating()
{
    m_doing = steps::Doing::Updating;
    Q_EMIT dataChanged(index(0), index(static_cast<int>(count) - 1));
}

void StepsModel::refresh()
{
    for (std::size_t i = 0; i < count; ++i) {
        const steps::StepState& state = m_context.state->now().steps[i];
        const QString decided = steps::decided(steps::all()[i].id, m_context.document.value());
        if (state == m_states[i] && decided == m_decided[i])
            continue;
        m_states[i] = state;
        m_decided[i] = decided;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace meshwright
