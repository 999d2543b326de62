// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/difference_rows.h"

#include "models/compare/comparison_words.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

void DifferenceRows::show(std::shared_ptr<const Comparison> comparison, bool onlyBehaviour)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_shown = onlyBehaviour ? meshwright::onlyBehaviour(m_comparison->all) : m_comparison->all;
    endResetModel();
}

const ResourceDifference* DifferenceRows::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_shown.resources.size() ? &m_shown.resources[index] : nullptr;
}

int DifferenceRows::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_comparison)
        return 0;
    return static_cast<int>(m_shown.resources.size()) + (sameWords().isEmpty() ? 0 : 1);
}

/// A virtual node by its name alone: most are.
QString DifferenceRows::lineOf(const ResourceDifference& one) const
{
    const ResourceWords words =
        resourceWords(m_comparison->inBefore, m_comparison->inAfter, one, m_shown.hasSeveralMeshes);
    const QString sign = one.change == ResourceChange::Removed ? u"−"_s : words.sign;
    const QString kind = one.kind == Kind::VirtualNode ? QString() : kindWords(one.kind) + u' ';
    return shownName(sign + u' ' + kind + words.name);
}

QString DifferenceRows::sameWords() const
{
    const auto same = static_cast<int>(m_shown.same);
    const auto behave = static_cast<int>(m_shown.sameBehaviour);
    QStringList out;
    if (same > 0)
        out.append(tr("%n the same", nullptr, same));
    if (behave > 0)
        out.append(tr("%n behave the same", nullptr, behave));
    return out.join(u", "_s);
}

QVariant DifferenceRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ResourceDifference* one = at(index.row());
    if (!one)
        return role == Qt::DisplayRole ? QVariant(sameWords()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(*one);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString words = resourceDifferenceWords(m_comparison->inBefore, m_comparison->inAfter, *one,
                                                      m_shown.hasSeveralMeshes);
        return role == Qt::ToolTipRole ? shownAsIs(words) : shownName(words);
    }
    case ChangeRole:
        return static_cast<int>(one->change);
    case EndRole:
        if (one->change == ResourceChange::Renamed)
            return tr("renamed?");
        return one->fields.empty() ? QString() : QString::number(one->fields.size());
    case TlsRole:
        return std::ranges::any_of(one->fields, &FieldDifference::weakensTls);
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceRows::flags(const QModelIndex& index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace meshwright
