// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/rules/live_issues.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace meshwright {

/// What every form shows and checks. Both must outlive the forms.
struct FormContext
{
    Document& document;
    LiveIssues& issues;              ///< whoever decides by them refreshes them first
    std::vector<Pointer> fixed = {}; ///< fields that show their value and cannot be changed

    bool isFixed(const Pointer& at) const { return std::ranges::find(fixed, at) != fixed.end(); }
};

/// One node of a step on the screen, about the value at a pointer.
class NodeView : public QWidget
{
    Q_OBJECT

public:
    NodeView(const FormContext& context, Pointer at, QWidget* parent);

    const Pointer& at() const { return m_at; }

    /// Moves the focus to the control that edits @p where, or to the nearest one around it, making it visible
    /// first (a list selects the item). False when this view is not about it.
    virtual bool reveal(const Pointer& where);
    /// How closely this view is about @p where: the length of its pointer, -1 when it is not about it at all.
    virtual int closeness(const Pointer& where) const;
    /// From now on also says that required values are missing; before, only once a control has been left.
    virtual void showAllIssues();

protected:
    const FormContext& context() const { return m_context; }
    /// The container that stays when the value at @p where goes: the scope the form stands in, for a form at
    /// the top the first member ("/spec").
    static Pointer keepFor(const Pointer& scope, const Pointer& where);
    /// The form inside this view, if it has one now.
    virtual NodeView* inner() const { return nullptr; }
    /// The control that takes the focus for the value itself.
    virtual QWidget* control() const { return nullptr; }
    virtual class IssueLabel* issueLabel() const { return nullptr; }

private:
    const FormContext& m_context;
    Pointer m_at;
};

} // namespace meshwright
