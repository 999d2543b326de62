// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/open/open_place.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace meshwright {

class FittedText;
class JsonView;

/// What there is to say about the chosen virtual node: settings, JSON, who uses it, and the line for its
/// Envoys.
class NodeDetails : public QWidget
{
    Q_OBJECT

public:
    /// @p place must outlive the pane.
    NodeDetails(OpenPlace& place, QWidget* parent);

    /// Shows the one of @p nodes, or how many there are.
    void show(const std::vector<DescribedNode>& nodes);

private:
    void makePage();
    void makeTabs();
    QWidget* makeArn();
    QWidget* makeSummary();
    void showTab();
    void showSummary();
    void showUses();

    OpenPlace& m_place;
    std::optional<DescribedNode> m_node;
    QStackedWidget* m_stack;
    QLabel* m_none;
    QLineEdit* m_arn = nullptr;
    QTabWidget* m_tabs = nullptr; // made for the first node, and all below
    FittedText* m_summary = nullptr;
    JsonView* m_json = nullptr;
    FittedText* m_uses = nullptr;
};

} // namespace meshwright
