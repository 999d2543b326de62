// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/validation/live_issues.h"

#include <QWidget>

namespace meshwright {

/// What every form shows and checks. Both must outlive the forms.
struct FormContext
{
    Document& document;
    const LiveIssues& issues;
};

/// One node of a step on the screen.
class NodeView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Moves the focus to the control that edits @p at, or to the nearest one around it, making it visible
    /// first (a list selects the item). False when this view is not about @p at.
    virtual bool reveal(const Pointer& at) = 0;
    /// How closely this view is about @p at: the length of its pointer, -1 when it is not about it at all.
    virtual int closeness(const Pointer& at) const = 0;
    /// From now on also says that required values are missing; before, only once a control has been visited.
    virtual void showAllIssues() {}
};

} // namespace meshwright
