// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"
#include "models/json/json_type.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meshwright {

class Fold;

/// Step 12: the whole node in readable form with a way back to each step, and what can be taken along. After
/// Create, the console's answer in place of it, until the document is another one.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    /// @p context must outlive the page.
    ReviewPage(const FormContext& context, QWidget* parent);

    /// The virtual node is there already, as @p saved: what changes is shown before it is sent.
    void setSaved(const json& saved);
    /// Shows what the service answered to Create: the described node.
    void showCreated(const json& answer);
    /// Shows why nothing was created, and a way to the field it is about, where that is known.
    void showRefused(const QString& message, const std::optional<Pointer>& at = {});
    /// Shows, in the words of @p news, that only a part of an update was done.
    void showPartlyUpdated(const QString& news, const std::optional<Pointer>& at = {});

Q_SIGNALS:
    void editRequested(meshwright::steps::StepId id);
    /// The person wants to go to the field of a problem.
    void problemChosen(const meshwright::Pointer& at);
    void exportRequested();
    void copyJsonRequested();
    void copyCommandRequested();
    void copyRequested(const QString& text);
    void createAnotherRequested();
    /// The person wants a new virtual node that is like the one that was created.
    void duplicateRequested();
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeButtons();
    QPushButton* makeButton(const QString& text, const QString& name, void (ReviewPage::*signal)());
    QWidget* makeChanges();
    QWidget* folded(QWidget* problems, bool hasFocus);
    void refresh();
    void documentChanged();
    void setAnswer(QWidget* answer);
    void setRefusal(const QString& message, const std::optional<Pointer>& at);

    const FormContext& m_context;
    std::optional<json> m_saved; ///< what an update starts from
    QWidget* m_answer = nullptr; ///< what came of Create
    bool m_isRefused = false;    ///< which was nothing
    QWidget* m_review;           ///< problems and sections
    QPointer<Fold> m_problems;
    bool m_areProblemsOpen = false;
    QVBoxLayout* m_parts;
    QTimer m_soon;  ///< so that several edits in a row are shown once
    QTimer m_whole; ///< when the review is again as tall as what is in it
};

} // namespace meshwright
