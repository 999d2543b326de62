// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review/review_sections.h"

#include "forms/fields/card.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/review/summary_html.h"
#include "forms/steps/steps.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// How many lines are laid out in one go: some twenty milliseconds.
constexpr std::size_t atATime = 120;

QWidget* makeBadge(const steps::StepState& state, QWidget* parent)
{
    auto* badge = new ChipLabel(parent);
    badge->say(steps::words(state), state.kind == steps::StepState::Errors ? Tone::Error : Tone::Warning);
    return badge;
}

} // namespace

ReviewSections::ReviewSections(const FormContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_sections(new QVBoxLayout(this)),
      m_toBegin(steps::all())
{
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(measures.gap.medium);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ReviewSections::addSome);
    // What becomes of the document is shown by sections made anew: these have shown what there was.
    connect(&context.document, &Document::changed, &m_next, &QTimer::stop);
}

void ReviewSections::addSome()
{
    std::size_t added = 0;
    while (added < atATime) {
        if (m_shown < m_lines.size())
            added += addPiece();
        else if (!m_toBegin.empty())
            beginSection();
        else
            return Q_EMIT complete();
    }
    m_next.start();
}

void ReviewSections::beginSection()
{
    const steps::Step& step = m_toBegin.front();
    m_toBegin = m_toBegin.subspan(1);
    if (step.about.empty())
        return;
    m_lines = steps::summary(step, m_context.document.value(), m_context.fixed);
    m_shown = 0;
    if (m_lines.empty())
        return; // nothing of it can be changed
    m_name = u"review-of-step-%1"_s.arg(static_cast<int>(step.id));
    // Without the name, tags are left of its step.
    m_title = step.id == steps::StepId::Name && m_context.isFixed(Pointer("/virtualNodeName"))
                  ? tr("Tags")
                  : steps::translated(step.title);
    auto* section = new Card(this);
    section->column().setSpacing(measures.gap.tight);
    section->column().addWidget(makeHead(step, section));
    m_pieces = new QVBoxLayout;
    m_pieces->setSpacing(0);
    section->column().addLayout(m_pieces);
    m_sections->addWidget(section);
}

/// Returns the number of lines it has added.
std::size_t ReviewSections::addPiece()
{
    const auto lines = std::span(m_lines).subspan(m_shown);
    const auto piece = lines.first(std::min(atATime, lines.size()));
    auto* values = new FittedText(m_pieces->parentWidget());
    values->setObjectName(m_name);
    values->setAccessibleName(m_title);
    values->showHtml(summaryHtml(piece));
    m_pieces->addWidget(values);
    m_shown += piece.size();
    return piece.size();
}

QWidget* ReviewSections::makeHead(const steps::Step& step, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    QLabel* title = makeTitle(m_title, head);
    title->setMaximumWidth(title->sizeHint().width()); // a line where there is room for it
    title->setWordWrap(true);
    layout->addWidget(title, 1000);
    const steps::StepState& state = m_context.state->now().of(step.id);
    if (state.kind == steps::StepState::Errors || state.kind == steps::StepState::Warnings)
        layout->addWidget(makeBadge(state, head));
    layout->addStretch(1);
    auto* edit = new QPushButton(tr("Edit"), head);
    setKind(*edit, ButtonKind::Quiet);
    edit->setAutoDefault(false);
    edit->setAccessibleName(tr("Edit %1").arg(m_title));
    edit->setObjectName(u"edit-%1"_s.arg(static_cast<int>(step.id)));
    connect(edit, &QPushButton::clicked, this, [this, id = step.id] { Q_EMIT editRequested(id); });
    layout->addWidget(edit);
    return head;
}

} // namespace meshwright
