// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace meshwright {

class NodeDetails;

/// The virtual nodes of the chosen mesh: table, filter, details, and what can be done with the chosen ones.
class NodesPane : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive the pane; @p settings may be nullptr and else remembers columns and sizes.
    NodesPane(OpenPlace& place, QSettings* settings, QWidget* parent);

    /// The nodes that are chosen, in the order of the table.
    std::vector<DescribedNode> chosen() const;
    /// Chooses @p node, as far as it is listed.
    void choose(const NodeId& node);
    /// Edit, duplicate, delete, export, for the menu of the window.
    const QList<QAction*>& commands() const { return m_commands; }
    void focusFilter();
    void keep() const;

Q_SIGNALS:
    void editRequested(const meshwright::DescribedNode& node);
    void duplicateRequested(const meshwright::DescribedNode& node);
    void deleteRequested(const std::vector<meshwright::DescribedNode>& nodes);
    void exportRequested(const meshwright::DescribedNode& node);

private:
    enum class Needs { One, Some };

    void makeTable();
    void connectPlace();
    void makeCommands();
    void addCommand(const QString& text, const char* name, const QKeySequence& keys, Needs needs,
                    std::function<void()> does);
    QWidget* makeTools();
    QWidget* makeLoading();
    void chooseColumns(const QPoint& at);
    void showNodes();
    void showChosen();
    void showLoading(std::size_t done, std::size_t of);
    void restore();

    OpenPlace& m_place;
    QSettings* m_settings;
    QTableView* m_table;
    QLabel* m_title;
    QLineEdit* m_filter;
    QLabel* m_count;
    QLabel* m_empty;
    QLabel* m_progress = nullptr;
    QWidget* m_tools = nullptr; ///< filter and commands
    QWidget* m_loading = nullptr;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    NodeDetails* m_details;
    QList<QAction*> m_commands;
    QList<Needs> m_needs; ///< of each command
};

} // namespace meshwright
