// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"
#include "forms/steps/summary.h"

#include <QTimer>

#include <span>
#include <vector>

class QVBoxLayout;

namespace meshwright {

/// The whole node in words, a section for each step with a way back to it. A long one comes a piece at a
/// time, so that a key or a click meanwhile need not wait for all of it.
class ReviewSections : public QWidget
{
    Q_OBJECT

public:
    /// Will show the document of @p context as it is at begin(). @p context must outlive the sections.
    ReviewSections(const FormContext& context, QWidget* parent);

    /// Adds the first sections; the others follow.
    void begin() { addSome(); }

Q_SIGNALS:
    void editRequested(meshwright::steps::StepId id);
    /// All of it is there.
    void complete();

private:
    void addSome();
    void beginSection();
    std::size_t addPiece();
    QWidget* makeHead(const steps::Step& step, QWidget* parent);

    const FormContext& m_context;
    QVBoxLayout* m_sections;
    std::span<const steps::Step> m_toBegin;  ///< the steps that have no section yet
    std::vector<steps::SummaryLine> m_lines; ///< of the section begun last
    std::size_t m_shown = 0;                 ///< of these
    QVBoxLayout* m_pieces = nullptr;         ///< where these go
    QString m_name;                          ///< of their section
    QString m_title;
    QTimer m_next;
};

} // namespace meshwright
