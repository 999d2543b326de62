// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <span>

class QGridLayout;
class QPushButton;

namespace meshwright {

/// A list as rows of controls with a Remove button each: key and value pairs, or one text or number a row.
class RowsView : public NodeView
{
    Q_OBJECT

public:
    RowsView(const FormContext& context, const steps::Pairs& node, const Pointer& scope, QWidget* parent);
    RowsView(const FormContext& context, const steps::Texts& node, const Pointer& scope, QWidget* parent);

    bool reveal(const Pointer& where) override;

protected:
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    RowsView(const FormContext& context, Pointer at, const Pointer& scope, const char* add,
             std::span<const steps::Suggestion> suggestions, QWidget* parent);

    void documentChanged(const Pointer& where);
    void rebuild();
    void addRow(std::size_t index);
    void addCell(const Pointer& at, int row, int column);
    void addHeader();
    void append();
    void remove(std::size_t index);
    std::size_t count() const;

    Pointer m_keep;
    QGridLayout* m_grid = nullptr;
    QWidget* m_rows = nullptr;
    QPushButton* m_add;
    IssueLabel* m_issues;
    std::size_t m_shown = 0; ///< rows on the screen
};

} // namespace meshwright
