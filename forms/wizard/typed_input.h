// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"

namespace meshwright {

class JsonPane;

/// What is being typed in a wizard window: brought into the document before anything is done with that.
class TypedInput
{
public:
    /// All must outlive this object.
    TypedInput(const FormContext& context, JsonPane& pane, QWidget& window);

    /// Brings everything typed into the document now, but not what an input method is composing.
    void settle();
    /// The same with what is being composed, for what a person asks for.
    void finish();
    /// For whoever decides by the issues: those of what has been typed until now. False when the document is
    /// large and they are still to come; LiveIssues::changed() tells.
    bool bringIssuesUpToDate();

private:
    const FormContext& m_context;
    JsonPane& m_pane;
    QWidget& m_window;
};

} // namespace meshwright
