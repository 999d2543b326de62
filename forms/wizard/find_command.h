// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/wizard/wizard_panes.h"

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace meshwright {

/// Leads form and JSON to what the find bar finds, and the focus only when that closes.
class FindCommand : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    FindCommand(const FormContext& context, const WizardPanes& panes);

    /// From wherever the focus is.
    void open();
    /// Goes to the next place, or the one before; asks for words when there are none.
    void step(bool forward);

private:
    void seek(const QString& words);
    void lookAt(const Pointer& at);
    void lookInText(bool forward);
    void frame(QWidget* control);
    void focusJson();
    void end();
    bool isInJson(const QWidget* widget) const;

    const FormContext& m_context;
    WizardPanes m_panes;
    QPointer<QFocusFrame> m_frame; ///< around the field that was found
    QPointer<QWidget> m_from;      ///< what had the focus
};

} // namespace meshwright
