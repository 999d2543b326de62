// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meshwright {

/// Step 12: the whole node in readable form with a way back to each step, and what can be done with it.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the page.
    ReviewPage(const FormContext& context, QWidget* parent);

    /// Shows what the service answered to Create: the described node.
    void showCreated(const json& answer);
    /// Shows why nothing was created.
    void showRefused(const QString& message);

Q_SIGNALS:
    void editRequested(meshwright::steps::StepId id);
    void createRequested();
    void exportRequested();
    void copyJsonRequested();
    void copyCommandRequested();
    void copyRequested(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeButtons();
    QPushButton* makeButton(const QString& text, const QString& name, void (ReviewPage::*signal)());
    void refresh();
    void addSection(const steps::Step& step);
    void showProblems();

    const FormContext& m_context;
    QLabel* m_problems;
    QWidget* m_answer = nullptr; ///< what came of Create
    QVBoxLayout* m_sections;
    QPushButton* m_create = nullptr;
};

} // namespace meshwright
