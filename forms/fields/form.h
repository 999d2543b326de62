// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <vector>

class QLayout;

namespace meshwright {

/// Renders the nodes of a step (or of a list item) for the part of the document at a scope: one view per
/// node, each following the document and showing the issues at its pointer.
class Form : public NodeView
{
    Q_OBJECT

public:
    /// @p context and @p nodes must outlive the form.
    Form(const FormContext& context, const steps::Nodes& nodes, const Pointer& scope, QWidget* parent);

    bool reveal(const Pointer& where) override;
    int closeness(const Pointer& where) const override;

private:
    struct Adding;

    void add(const steps::Nodes& nodes, QLayout& into, QWidget* parent);
    void addOnCards(const steps::Nodes& nodes, QLayout& into);
    NodeView* closest(const Pointer& where) const;

    std::vector<NodeView*> m_views;
};

} // namespace meshwright
