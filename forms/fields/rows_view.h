// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <span>

class QGridLayout;
class QLabel;
class QPushButton;

namespace meshwright {

/// A list as rows of controls with a Remove button each: key and value pairs, or one text or number a row. Of
/// a long list only a page has its controls; buttons, and reveal(), lead to the others.
class RowsView : public NodeView
{
    Q_OBJECT

public:
    RowsView(const FormContext& context, const steps::Pairs& node, const Pointer& scope, QWidget* parent);
    RowsView(const FormContext& context, const steps::TextList& node, const Pointer& scope, QWidget* parent);

    bool reveal(const Pointer& where) override;

protected:
    QWidget* control() const override;
    IssueLabel* issueLabel() const override { return m_issues; }

private:
    RowsView(const FormContext& context, Pointer at, const Pointer& scope, const char* add,
             std::span<const steps::Suggestion> suggestions, QWidget* parent);

    QWidget* makePager();
    void documentChanged(const Pointer& where);
    void rebuild();
    void showPage(std::size_t first);
    void updatePager();
    void addRow(std::size_t index);
    QWidget* addCell(const Pointer& at, int row, int column);
    void addHeader();
    void append();
    void remove(std::size_t index);
    std::size_t count() const;

    Pointer m_keep;
    QGridLayout* m_grid = nullptr;
    QWidget* m_rows = nullptr;
    QPushButton* m_add;
    IssueLabel* m_issues;
    QLabel* m_range = nullptr; ///< which rows these are
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QWidget* m_pager;
    std::size_t m_first = 0; ///< the first row on the screen
    std::size_t m_shown = 0; ///< how many rows there were when they were made
};

} // namespace meshwright
