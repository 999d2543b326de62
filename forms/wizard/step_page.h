// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/heading.h"
#include "forms/steps/step.h"

#include <QWizardPage>

#include <functional>

class QLabel;
class QScrollArea;

namespace meshwright {

/// Makes what a step shows: its form, or a page of its own.
using MakeContent = std::function<QWidget*(steps::StepId id, QWidget* parent)>;

/// One step in the wizard: title, subtitle, and its content in a scroll area that follows the focus. The
/// content is made when the step is first shown.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    StepPage(const steps::Step& step, MakeContent make);
    ~StepPage() override;

    void initializePage() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Shows the field of @p at and gives it the focus. False when the step has none for it.
    bool reveal(const Pointer& at);
    /// From now on nothing in the step can be changed; the review only shows anyway.
    void setReadOnly();
    /// From now on it says what it is where the virtual node is there already.
    void setUpdating();
    /// What the step shows; made if it is not yet.
    QWidget* content();
    /// The control to begin with: what had the focus last, else the first; nullptr when there is none.
    QWidget* firstControl() const;

Q_SIGNALS:
    /// The content cannot be shown whole in less than @p width pixels.
    void widthNeeded(int width);

private:
    QWidget* makeHeader();
    void showHeading(steps::Doing doing);
    NodeView* view();
    void keepFocusVisible(QWidget* old, QWidget* now);
    void tellWidth();

    const steps::Step& m_step;
    MakeContent m_make;
    QScrollArea* m_scroll;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    bool m_readOnly = false;
};

} // namespace meshwright
