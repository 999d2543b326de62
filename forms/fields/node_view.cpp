// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/node_view.h"

#include "forms/fields/into_view.h"
#include "forms/steps/root.h"
#include "models/schema/field.h"

#include <utility>

namespace meshwright {

NodeView::NodeView(const FormContext& context, Pointer at, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_at(std::move(at))
{}

bool NodeView::reveal(const Pointer& where)
{
    if (closeness(where) < 0)
        return false;
    if (NodeView* form = inner(); form && form->reveal(where))
        return true;
    if (!control())
        return false;
    arriveAt(*control());
    return true;
}

void NodeView::arriveAt(QWidget& control) const
{
    if (*m_context.onlyLooking)
        (*m_context.onlyLooking)(control);
    else
        control.setFocus(Qt::OtherFocusReason);
    // Also one that has the focus already, or takes none, and once all that has just been made is laid out.
    if (QWidget* around = control.parentWidget(); around && !*m_context.onlyLooking)
        bringIntoView(*around, control);
}

int NodeView::closeness(const Pointer& where) const
{
    return m_at.contains(where) ? static_cast<int>(m_at.text().size()) : -1;
}

Pointer NodeView::keepFor(const Pointer& scope, const Pointer& where)
{
    if (!scope.isRoot() || where.isRoot())
        return scope;
    const Pointer first = Pointer() / where.keys().front();
    const schema::Field* field = steps::fieldAt(first);
    return field && field->need == schema::Required ? first : scope;
}

} // namespace meshwright
