// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/typed_input.h"

#include "forms/json/json_pane.h"
#include "models/json/size.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace meshwright {

TypedInput::TypedInput(const FormContext& context, JsonPane& pane, QWidget& window)
    : m_context(context),
      m_pane(pane),
      m_window(window)
{}

void TypedInput::settle()
{
    m_pane.settle(); // every field writes what is typed at once
}

void TypedInput::finish()
{
    if (m_window.isActiveWindow()) // in another one somebody may be composing
        QGuiApplication::inputMethod()->commit();
    settle();
}

bool TypedInput::bringIssuesUpToDate()
{
    if (!m_context.issues.areCurrent() && !isLarge(m_context.document.value()))
        m_context.issues.refresh();
    return m_context.issues.areCurrent();
}

} // namespace meshwright
