// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/history_model.h"

#include "models/words/edit_words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace meshwright {

HistoryModel::HistoryModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_steps(document.history().steps),
      m_done(document.history().done)
{
    connect(&document, &Document::historyChanged, this, &HistoryModel::follow);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size()) + 1;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == IsDoneRole)
        return row <= m_done;
    if (role == IsCurrentRole)
        return row == m_done;
    if (row > 0)
        return stepData(*m_steps[row - 1], role);
    return role == Qt::DisplayRole ? tr("Opened") : QVariant();
}

QVariant HistoryModel::stepData(const Step& step, int role) const
{
    if (role == Qt::DisplayRole)
        return editWords(step);
    if (role == Qt::ToolTipRole && step.when > 0)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.when), QLocale::LongFormat);
    return {};
}

void HistoryModel::follow()
{
    // A history grows and is cut at its end, and typing on replaces its last step: the beginning stays.
    const History& now = m_document.history();
    const auto shorter = std::min(m_steps.size(), now.steps.size());
    std::size_t same = shorter;
    while (same > 0 && m_steps[same - 1] != now.steps[same - 1])
        --same;
    if (m_steps.size() > shorter) {
        beginRemoveRows({}, static_cast<int>(shorter) + 1, static_cast<int>(m_steps.size()));
        m_steps.resize(shorter);
        endRemoveRows();
    }
    std::copy(now.steps.begin() + static_cast<std::ptrdiff_t>(same),
              now.steps.begin() + static_cast<std::ptrdiff_t>(shorter),
              m_steps.begin() + static_cast<std::ptrdiff_t>(same));
    const std::size_t before = std::exchange(m_done, std::min(now.done, shorter));
    const auto first = static_cast<int>(std::min({same + 1, before, m_done}));
    Q_EMIT dataChanged(index(std::min(first, rowCount() - 1)), index(rowCount() - 1));
    if (now.steps.size() > shorter) {
        beginInsertRows({}, static_cast<int>(shorter) + 1, static_cast<int>(now.steps.size()));
        m_steps = now.steps;
        m_done = now.done;
        endInsertRows();
        Q_EMIT dataChanged(index(static_cast<int>(std::min(before, m_done))), index(rowCount() - 1));
    }
}

} // namespace meshwright
