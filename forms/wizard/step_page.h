// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <QWidget>

#include <functional>

class QScrollArea;

namespace meshwright {

/// Makes what a step shows: its form, or a page of its own.
using MakeContent = std::function<QWidget*(steps::StepId id, QWidget* parent)>;

/// What a step shows, in a scroll area that follows the focus.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(steps::StepId id, const MakeContent& make, QWidget* parent);
    ~StepPage() override;

    /// Shows the field of @p at and gives it the focus. False when the step has none for it.
    bool reveal(const Pointer& at);
    /// What assistive programs call the page and what is scrolled in it.
    void name(const QString& title);
    /// From now on nothing in the step can be changed.
    void setReadOnly();
    /// The control to begin with: what had the focus last, else the first; the page itself when there is
    /// none.
    QWidget* firstControl();
    /// Scrolls to where @p control, which is in it, can be seen.
    void bringIntoSight(QWidget& control);

    /// The least a form in the letters of @p like is shown whole in, and what is of use to it at most.
    static int leastWidth(const QWidget& like);
    static int mostWidth(const QWidget& like);

private:
    NodeView* view() const;
    void keepFocusVisible(QWidget* old, QWidget* now);

    QScrollArea* m_scroll;
};

} // namespace meshwright
