// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/transfer_table.h"

#include "forms/dialogs/compare_dialog.h"
#include "models/text/foreign_text.h"
#include "models/words/difference_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowRole = Qt::UserRole;

} // namespace

TransferTable::TransferTable(std::vector<TransferRow> rows, Choices choices, QWidget* parent)
    : QWidget(parent),
      m_rows(std::move(rows)),
      m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(u"plan"_s);
    m_tree->setAccessibleName(tr("Plan"));
    m_tree->setHeaderLabels({tr("What"), tr("Which"), tr("Remark")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    addRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    if (std::ranges::any_of(m_rows, &TransferRow::canChoose))
        layout->addWidget(makeButtons(choices));
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &TransferTable::enableButtons);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void TransferTable::addRows()
{
    QList<QTreeWidgetItem*> items;
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        items.append(makeRow(index));
    m_tree->addTopLevelItems(items);
    m_tree->resizeColumnToContents(0);
    m_tree->resizeColumnToContents(1);
    constexpr int most = 40; // letters of a name; the remark beside it is to be seen
    m_tree->setColumnWidth(1, std::min(m_tree->columnWidth(1), most * fontMetrics().averageCharWidth()));
    connect(m_tree, &QTreeWidget::itemExpanded, this, &TransferTable::showFields);
}

QTreeWidgetItem* TransferTable::makeRow(std::size_t index) const
{
    const TransferRow& row = m_rows[index];
    auto* item = new QTreeWidgetItem({row.what, words(row.id), row.remark});
    item->setData(0, rowRole, static_cast<qulonglong>(index));
    item->setData(1, Qt::ToolTipRole, shownAsIs(words(row.id)));
    item->setData(2, Qt::ToolTipRole, shownAsIs(row.remark));
    // Not compared before somebody looks: there may be ten thousand of them.
    if (!row.here.is_null() && !row.there.is_null())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void TransferTable::showFields(QTreeWidgetItem* item) const
{
    if (item->parent() || item->childIndicatorPolicy() != QTreeWidgetItem::ShowIndicator)
        return;
    // Once: from now on there are as many as there are.
    item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
    const TransferRow& row = m_rows[item->data(0, rowRole).toULongLong()];
    for (const DifferenceLine& line : differenceLines(row.there, row.here)) {
        auto* field = new QTreeWidgetItem(item, {{}, line.field, tr("%1 → %2").arg(line.before, line.after)});
        field->setFlags(Qt::ItemIsEnabled);
    }
}

QWidget* TransferTable::makeButtons(Choices choices)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeButton(tr("Keep mine"), u"keep-mine"_s, &TransferTable::keepMine));
    if (choices.theirs)
        layout->addWidget(makeButton(tr("Take theirs"), u"take-theirs"_s, &TransferTable::takeTheirs));
    if (choices.merge)
        layout->addWidget(makeButton(tr("Merge"), u"merge"_s, &TransferTable::merge));
    layout->addWidget(makeButton(tr("Leave alone"), u"leave-alone"_s, &TransferTable::leaveAlone));
    layout->addWidget(makeButton(tr("Compare…"), u"compare"_s, &TransferTable::look));
    layout->addStretch();
    return row;
}

QPushButton* TransferTable::makeButton(const QString& text, const QString& name,
                                       void (TransferTable::*slot)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    m_buttons.push_back(button);
    return button;
}

std::vector<std::size_t> TransferTable::chosenRows() const
{
    std::vector<std::size_t> rows;
    for (const QTreeWidgetItem* item : m_tree->selectedItems())
        if (const auto index = static_cast<std::size_t>(item->data(0, rowRole).toULongLong());
            !item->parent() && m_rows[index].canChoose)
            rows.push_back(index);
    return rows;
}

void TransferTable::keepMine()
{
    settle(&m_choice.mine, tr("keep mine"));
}

void TransferTable::takeTheirs()
{
    settle(&m_choice.theirs, tr("take theirs"));
}

void TransferTable::merge()
{
    settle(&m_choice.merged, tr("merge"));
}

void TransferTable::leaveAlone()
{
    settle(nullptr, {});
}

void TransferTable::settle(std::set<ResourceKey>* side, const QString& what)
{
    for (const std::size_t index : chosenRows()) {
        const ResourceKey key = keyOf(m_rows[index].id);
        m_choice.mine.erase(key);
        m_choice.theirs.erase(key);
        m_choice.merged.erase(key);
        if (side)
            side->insert(key);
        m_tree->topLevelItem(static_cast<int>(index))->setText(0, side ? what : m_rows[index].what);
    }
    m_tree->resizeColumnToContents(0);
    Q_EMIT choiceChanged();
}

void TransferTable::look()
{
    const std::vector<std::size_t> rows = chosenRows();
    if (!rows.empty())
        compare(m_rows[rows.front()].here, m_rows[rows.front()].there, this, OtherSide::Theirs,
                m_rows[rows.front()].id.kind);
}

void TransferTable::enableButtons()
{
    const bool isAny = !chosenRows().empty();
    for (QPushButton* button : m_buttons)
        button->setEnabled(isAny);
}

} // namespace meshwright
