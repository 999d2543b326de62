// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace meshwright {

class ChipLabel;
class EmptyState;
class FittedText;
class JsonView;
class MeshDetails;
class NodeSummary;

/// What there is to say about the chosen virtual node: settings, JSON, who uses it, and the line for its
/// Envoys; while none is chosen, about their mesh.
class NodeDetails : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive the pane.
    NodeDetails(OpenPlace& place, QWidget* parent);

    /// Shows the one of @p nodes, or how many there are.
    void show(const std::vector<DescribedNode>& nodes);

Q_SIGNALS:
    /// What is wrong with @p node, and what can be done about that, is to be seen.
    void problemsRequested(const meshwright::DescribedNode& node);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void makePage();
    void makeTabs();
    QWidget* makeFacts();
    QLineEdit* addFact(QVBoxLayout& facts, const QString& caption, const char* name);
    QWidget* pageFor(const std::vector<DescribedNode>& nodes);
    void showFacts();
    void showState(const std::vector<Issue>& problems);
    void showTab();
    void showSummary();
    void showUses();

    OpenPlace& m_place;
    std::optional<DescribedNode> m_node;
    std::optional<std::vector<Reference>> m_references; ///< all in the mesh, once they were asked for
    QStackedWidget* m_stack;
    QWidget* m_page = nullptr; ///< of a virtual node
    EmptyState* m_none;
    MeshDetails* m_mesh = nullptr; ///< once a mesh has been chosen
    QBoxLayout* m_cards = nullptr; ///< of the page
    QLabel* m_name = nullptr;
    ChipLabel* m_state = nullptr;
    QLineEdit* m_arn = nullptr;
    QLineEdit* m_uid = nullptr;
    QLineEdit* m_version = nullptr;
    FittedText* m_relations = nullptr; ///< in short, beside the tab that says all
    QTabWidget* m_tabs = nullptr;      // made for the first node, and all below
    NodeSummary* m_summary = nullptr;
    JsonView* m_json = nullptr;
    FittedText* m_uses = nullptr;
};

} // namespace meshwright
