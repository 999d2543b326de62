// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/field_rows.h"

#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <algorithm>

namespace meshwright {

namespace {

QString classWords(const FieldDifference& one)
{
    if (one.weakensTls)
        return FieldRows::tr("weakens TLS");
    switch (one.kind) {
    case DifferenceClass::Behaviour:
        return FieldRows::tr("behaviour");
    case DifferenceClass::Unknown:
        return FieldRows::tr("not known");
    case DifferenceClass::Metadata:
        return FieldRows::tr("metadata");
    case DifferenceClass::Same:
        break;
    }
    return FieldRows::tr("the same");
}

QString classHelp(const FieldDifference& one)
{
    if (one.weakensTls)
        return FieldRows::tr("Less is demanded of connections than before.");
    switch (one.kind) {
    case DifferenceClass::Behaviour:
        return FieldRows::tr("Traffic goes, or is told of, in another way.");
    case DifferenceClass::Unknown:
        return FieldRows::tr("A value is not known, so that nobody can say what it changes.");
    case DifferenceClass::Metadata:
        return FieldRows::tr("It is about the resource, and not about its traffic.");
    case DifferenceClass::Same:
        break;
    }
    return FieldRows::tr("It is only written otherwise, and means the same.");
}

} // namespace

void FieldRows::show(const Comparison& comparison, const ResourceDifference& one)
{
    constexpr std::size_t most = 500; // nobody reads more
    beginResetModel();
    m_before = shownName(comparison.before.title);
    m_after = shownName(comparison.after.title);
    m_words.clear();
    m_fields.assign(one.fields.begin(),
                    one.fields.begin() + static_cast<std::ptrdiff_t>(std::min(one.fields.size(), most)));
    for (const FieldDifference& field : m_fields)
        m_words.push_back(
            fieldWords(one.kind, comparison.inputBefore(one), comparison.inputAfter(one), field));
    if (one.fields.size() > most)
        m_words.push_back({tr("And %n more.", nullptr, static_cast<int>(one.fields.size() - most)), {}, {}});
    endResetModel();
}

void FieldRows::clear()
{
    beginResetModel();
    m_words.clear();
    m_fields.clear();
    endResetModel();
}

const FieldDifference* FieldRows::at(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_fields.size() ? &m_fields[index] : nullptr;
}

int FieldRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

int FieldRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : TakeOver + 1;
}

QString FieldRows::wordsAt(const QModelIndex& index) const
{
    const FieldWords& words = m_words[static_cast<std::size_t>(index.row())];
    const FieldDifference* const one = at(index.row());
    switch (index.column()) {
    case What:
        return words.what;
    case Before:
        return words.before;
    case After:
        return words.after;
    case Class:
        return one ? classWords(*one) : QString();
    default:
        return {};
    }
}

QVariant FieldRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldDifference* const one = at(index.row());
    if (role == Qt::DisplayRole)
        return shownName(wordsAt(index));
    if (role == Qt::ToolTipRole)
        return index.column() == Class && one ? classHelp(*one) : shownAsIs(wordsAt(index));
    if (role == ClassRole && one)
        return static_cast<int>(one->kind);
    if (role == TlsRole)
        return one && one->weakensTls;
    return {};
}

QVariant FieldRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Before:
        return role == Qt::ToolTipRole ? shownAsIs(m_before) : m_before;
    case After:
        return role == Qt::ToolTipRole ? shownAsIs(m_after) : m_after;
    case Class:
        return tr("Changes");
    default:
        return QString();
    }
}

} // namespace meshwright
