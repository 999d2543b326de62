// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"
#include "models/document/document.h"
#include "models/rules/live_issues.h"

#include <QWidget>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace meshwright {

/// What every form shows and checks. Document and issues must outlive the forms.
struct FormContext
{
    Document& document;
    LiveIssues& issues;              ///< whoever decides by them refreshes them first
    std::vector<Pointer> fixed = {}; ///< fields that show their value and cannot be changed
    /// What leads a command of the AWS CLI to the place, a word each; not given where there is no place.
    std::function<std::vector<std::string>()> awsCliOptions = {};
    /// What is to be shown of all that is wrong, and where; the same for copies.
    std::shared_ptr<steps::LiveState> state = std::make_shared<steps::LiveState>(document, issues);
    /// Which kinds of parts a person has folded to a line, or unfolded, by their steps::Node; the same for
    /// copies.
    std::shared_ptr<std::map<const void*, bool>> folds = std::make_shared<std::map<const void*, bool>>();
    /// While it is given, it is told where a way leads, and the focus stays where it is; the same for copies.
    std::shared_ptr<std::function<void(QWidget& control)>> onlyLooking =
        std::make_shared<std::function<void(QWidget& control)>>();

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
    /// first (a list selects the item). Who only looks is merely told of it. False when this view is not
    /// about it.
    virtual bool reveal(const Pointer& where);
    /// How closely this view is about @p where: the length of its pointer, -1 when it is not about it at all.
    virtual int closeness(const Pointer& where) const;

protected:
    const FormContext& context() const { return m_context; }
    /// A way has led to @p control.
    void arriveAt(QWidget& control) const;
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
