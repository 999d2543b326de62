// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/review_headline.h"

#include "forms/fields/flow_layout.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/inventory/inventory_words.h"
#include "models/review/review_walk.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <map>

namespace meshwright {

using namespace Qt::StringLiterals;

ReviewHeadline::ReviewHeadline(ReviewWalk& walk, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_walk(walk)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(measures.gap.medium, measures.gap.small, measures.gap.medium,
                             measures.gap.small);
    line->setSpacing(measures.gap.small);
    line->addWidget(makeGlance(tr("Review: %1").arg(title)), 1);
    makeButtons(*line);
    connect(&walk, &ReviewWalk::reviewChanged, this, &ReviewHeadline::refresh);
    connect(&walk, &ReviewWalk::went, this, &ReviewHeadline::allow);
    refresh();
}

QWidget* ReviewHeadline::makeGlance(const QString& words)
{
    auto* chips = new QWidget(this);
    QLabel* const heading = makeTitle(shownName(words), chips, TextSize::Page);
    heading->setToolTip(shownAsIs(words));
    heading->setMinimumWidth(1); // a long name is cut off
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, chips);
    flow->addWidget(heading);
    for (std::size_t i = 0; i < allKinds().size(); ++i)
        flow->addWidget(m_kinds.emplace_back(new ChipLabel(chips)));
    flow->addWidget(m_errors = new ChipLabel(chips));
    flow->addWidget(m_warnings = new ChipLabel(chips));
    readAsLaidOut(*flow);
    return chips;
}

void ReviewHeadline::makeButtons(QHBoxLayout& line)
{
    const auto add = [&](const QString& text, const QString& name, ButtonKind kind) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        setKind(*button, kind);
        line.addWidget(button);
        return button;
    };
    QPushButton* const compare = add(tr("Compare…"), u"review-compare"_s, ButtonKind::Plain);
    QPushButton* const report = add(tr("Report…"), u"review-report"_s, ButtonKind::Plain);
    QPushButton* const what = add(tr("Accept or fix…"), u"review-what-to-do"_s, ButtonKind::Primary);
    what->setAccessibleDescription(tr("What can be done about the problem that is looked at"));
    connect(compare, &QPushButton::clicked, this, &ReviewHeadline::compareRequested);
    connect(report, &QPushButton::clicked, this, &ReviewHeadline::reportRequested);
    connect(what, &QPushButton::clicked, this,
            [this, what] { Q_EMIT whatToDoAsked(what->mapToGlobal(what->rect().bottomLeft())); });
    m_report = report;
    m_whatToDo = what;
}

void ReviewHeadline::refresh()
{
    const auto& review = m_walk.review();
    std::map<Kind, int> counts;
    if (review)
        for (const InventoryResource& one : review->inventory.resources)
            counts[one.key.kind] += one.sameAs ? 0 : 1;
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const Kind kind = allKinds()[i];
        m_kinds[i]->say(counts[kind] == 0 ? QString() : countWords(kind, counts[kind]), Tone::Neutral);
    }
    const bool isChecked = review && review->isWhole;
    const Tally all = isChecked ? review->counts() : Tally();
    m_errors->say(all.errors == 0   ? QString()
                  : all.errors == 1 ? tr("1 error")
                                    : tr("%n errors", nullptr, all.errors),
                  Tone::Error);
    const bool isSound = isChecked && !review->rows.empty() && all.errors == 0 && all.warnings == 0;
    m_warnings->say(isSound             ? tr("sound")
                    : all.warnings == 0 ? QString()
                    : all.warnings == 1 ? tr("1 warning")
                                        : tr("%n warnings", nullptr, all.warnings),
                    isSound ? Tone::Good : Tone::Warning);
    allow();
}

void ReviewHeadline::allow()
{
    m_report->setEnabled(m_walk.review() && m_walk.review()->isWhole);
    m_whatToDo->setEnabled(m_walk.spot() && m_walk.spot()->issue);
}

} // namespace meshwright
