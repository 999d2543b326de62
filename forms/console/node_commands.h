// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "models/meshes/meshes.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace meshwright {

class RowTable;

/// What can be done with the virtual nodes that are chosen in a table: for its menu, its keys, the buttons
/// above it and the menu of the window.
class NodeCommands : public QObject
{
    Q_OBJECT

public:
    using Nodes = std::vector<DescribedNode>;

    /// Belongs to @p table; @p chosen gives the nodes that are chosen there.
    NodeCommands(RowTable& table, std::function<Nodes()> chosen);

    const QList<QAction*>& all() const { return m_actions; }
    /// Those that are done often.
    QList<QAction*> frequent() const;
    /// Says @p why nothing can be deleted where the nodes are; empty where it can.
    void forbidDeleting(const QString& why);
    /// Enables what fits the chosen nodes.
    void allow();
    /// Deletes what is chosen, or else the row that has the focus; says why when there is neither.
    void remove();

Q_SIGNALS:
    void editRequested(const meshwright::DescribedNode& node);
    void duplicateRequested(const meshwright::DescribedNode& node);
    void deleteRequested(const std::vector<meshwright::DescribedNode>& nodes);
    void exportRequested(const std::vector<meshwright::DescribedNode>& nodes);
    /// One or two.
    void compareRequested(const std::vector<meshwright::DescribedNode>& nodes);
    void copyJsonRequested(const meshwright::DescribedNode& node);
    /// What is wrong with it, and what can be done about that.
    void problemsRequested(const meshwright::DescribedNode& node);
    void copyCommandRequested(const meshwright::DescribedNode& node);
    /// One line of news.
    void told(const QString& news);

private:
    enum class Needs { One, OneOrTwo, Some };

    static bool fits(Needs needs, const Nodes& nodes);

    QAction* add(const QString& text, const char* name, Sign sign, const QKeySequence& keys, Needs needs,
                 std::function<void(const Nodes&)> does);
    void addCopying();
    void copy(const QStringList& lines);

    RowTable& m_table;
    std::function<Nodes()> m_chosen;
    QList<QAction*> m_actions;
    QList<Needs> m_needs; ///< of each
    QString m_whyNotDelete;
};

} // namespace meshwright
