// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/node_commands.h"

#include "forms/console/row_table.h"
#include "models/text/foreign_text.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <utility>

namespace meshwright {

NodeCommands::NodeCommands(RowTable& table, std::function<Nodes()> chosen)
    : QObject(&table),
      m_table(table),
      m_chosen(std::move(chosen))
{
    QAction* const edit = add(tr("&Edit…"), "edit-node", Sign::Edit, Qt::CTRL | Qt::Key_Return, Needs::One,
                              [this](const Nodes& nodes) { Q_EMIT editRequested(nodes.front()); });
    add(tr("D&uplicate…"), "duplicate-node", Sign::Duplicate, Qt::CTRL | Qt::SHIFT | Qt::Key_D, Needs::One,
        [this](const Nodes& nodes) { Q_EMIT duplicateRequested(nodes.front()); });
    QAction* const gone = add(tr("&Delete…"), "delete-node", Sign::Delete, QKeySequence::Delete, Needs::Some,
                              [this](const Nodes& nodes) { Q_EMIT deleteRequested(nodes); });
    add(tr("Export &JSON…"), "export-node", Sign::Export, Qt::CTRL | Qt::Key_E, Needs::Some,
        [this](const Nodes& nodes) { Q_EMIT exportRequested(nodes); });
    add(tr("C&ompare…"), "compare-nodes", Sign::Compare, {}, Needs::OneOrTwo,
        [this](const Nodes& nodes) { Q_EMIT compareRequested(nodes); });
    add(tr("Pro&blems…"), "node-problems", Sign::Problems, Qt::ALT | Qt::Key_Return, Needs::One,
        [this](const Nodes& nodes) { Q_EMIT problemsRequested(nodes.front()); });
    addCopying();
    gone->setShortcutContext(Qt::WidgetShortcut); // in the filter the key deletes letters
    connect(&table, &QTableView::doubleClicked, edit, &QAction::trigger);
    connect(&table, &RowTable::deletePressed, this, &NodeCommands::remove);
}

void NodeCommands::addCopying()
{
    add(tr("Copy &name"), "copy-name", Sign::Copy, {}, Needs::Some, [this](const Nodes& nodes) {
        QStringList names;
        for (const DescribedNode& node : nodes)
            names.append(QString::fromStdString(node.ref.id.name));
        copy(names);
    });
    add(tr("Copy &ARN"), "copy-arn", Sign::Copy, {}, Needs::Some, [this](const Nodes& nodes) {
        QStringList arns;
        for (const DescribedNode& node : nodes)
            if (!node.ref.metadata.arn.empty())
                arns.append(QString::fromStdString(node.ref.metadata.arn));
        copy(arns);
    });
    add(tr("Cop&y JSON"), "copy-json", Sign::Json, {}, Needs::One,
        [this](const Nodes& nodes) { Q_EMIT copyJsonRequested(nodes.front()); });
    add(tr("Copy AWS CLI &command"), "copy-command", Sign::Command, {}, Needs::One,
        [this](const Nodes& nodes) { Q_EMIT copyCommandRequested(nodes.front()); });
}

QAction* NodeCommands::add(const QString& text, const char* name, Sign sign, const QKeySequence& keys,
                           Needs needs, std::function<void(const Nodes&)> does)
{
    auto* action = new QAction(icon(sign), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, does = std::move(does)] {
        if (const Nodes nodes = m_chosen(); !nodes.empty())
            does(nodes);
    });
    m_table.addAction(action);
    m_actions.append(action);
    m_needs.append(needs);
    return action;
}

QList<QAction*> NodeCommands::frequent() const
{
    return m_actions.mid(0, 4);
}

void NodeCommands::forbidDeleting(const QString& why)
{
    m_whyNotDelete = why;
    m_actions.at(2)->setToolTip(shownAsIs(why)); // its own text when that is empty
}

bool NodeCommands::fits(Needs needs, const Nodes& nodes)
{
    const auto isDescribed = [](const DescribedNode& node) { return !node.description.is_null(); };
    const std::size_t most = needs == Needs::One ? 1 : 2;
    return !nodes.empty() &&
           (needs == Needs::Some || (nodes.size() <= most && std::ranges::all_of(nodes, isDescribed)));
}

void NodeCommands::allow()
{
    const Nodes nodes = m_chosen();
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setEnabled(fits(m_needs[i], nodes));
    if (!m_whyNotDelete.isEmpty())
        m_actions.at(2)->setEnabled(false);
}

void NodeCommands::remove()
{
    if (!m_whyNotDelete.isEmpty())
        return Q_EMIT told(m_whyNotDelete);
    const QModelIndex current = m_table.currentIndex();
    if (m_chosen().empty() && current.isValid())
        m_table.selectRow(current.row());
    if (const Nodes nodes = m_chosen(); !nodes.empty())
        Q_EMIT deleteRequested(nodes);
    else
        Q_EMIT told(tr("Nothing is deleted: no virtual node is chosen."));
}

void NodeCommands::copy(const QStringList& lines)
{
    if (lines.isEmpty())
        return Q_EMIT told(tr("Nothing is copied: the place gives no ARN."));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT told(tr("Copied."));
}

} // namespace meshwright
