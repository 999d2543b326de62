// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/console/node_commands.h"
#include "forms/console/ways_in.h"
#include "models/open/open_place.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace meshwright {

class EmptyState;
class MeshHeadline;
class NodeDetails;
class ProblemsMenu;
class RowTable;

/// The virtual nodes of the chosen mesh: table, filter, details, and what can be done with the chosen ones.
class NodesPane : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive the pane; @p settings may be nullptr and else remembers columns and sizes.
    NodesPane(OpenPlace& place, QSettings* settings, QWidget* parent);

    /// The nodes that are chosen, in the order of the table.
    std::vector<DescribedNode> chosen() const;
    /// Chooses @p node, as far as it is listed, and goes there with the focus or not.
    enum class Focus { Goes, Stays };
    void choose(const NodeId& node, Focus focus);
    /// What can be done with the chosen ones.
    NodeCommands& commands() { return *m_commands; }
    /// What can be done about the problems of one.
    ProblemsMenu& problems() { return *m_problems; }
    /// Deletes @p node, after it was chosen.
    void remove(const NodeId& node);
    void focusFilter();
    void keep() const;

Q_SIGNALS:
    /// One of the ways to begin, which are shown while the place has no mesh.
    void wayChosen(meshwright::WaysIn::Way way);
    /// All that is wrong with @p mesh is to be seen.
    void reviewMeshRequested(const meshwright::MeshId& mesh);

private:
    void makeTable();
    void connectPlace();
    QWidget* makeTools();
    QWidget* makeCommands();
    QWidget* makeLoading();
    void chooseColumns(const QPoint& at);
    void showNodes();
    void offerWaysIn(bool offered);
    QString emptyWords() const;
    void showChosen();
    void showLoading(std::size_t done, std::size_t of);
    void restore();

    OpenPlace& m_place;
    QSettings* m_settings;
    RowTable* m_table;
    MeshHeadline* m_headline;
    QLineEdit* m_filter;
    QLabel* m_count;
    EmptyState* m_empty;
    WaysIn* m_waysIn = nullptr; ///< once the place has had no mesh
    QLabel* m_progress = nullptr;
    QWidget* m_tools = nullptr; ///< filter and commands
    QWidget* m_loading = nullptr;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    NodeDetails* m_details;
    ProblemsMenu* m_problems = nullptr;
    NodeCommands* m_commands;
};

} // namespace meshwright
