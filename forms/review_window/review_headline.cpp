// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/review_headline.h"

#include "forms/fields/flow_layout.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/filter_chip.h"
#include "forms/parts/reading_order.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/inventory/inventory_words.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/words/issue_words.h"

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
    line->addWidget(makeGlance(tr("Review: %1").arg(title)), 1, Qt::AlignVCenter);
    makeButtons(*line);
    connect(&walk, &ReviewWalk::reviewChanged, this, &ReviewHeadline::refresh);
    connect(&walk, &ReviewWalk::went, this, &ReviewHeadline::allow);
    connect(&walk, &ReviewWalk::wantedChanged, this, &ReviewHeadline::allow);
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
    flow->addWidget(m_sound = new ChipLabel(chips));
    flow->addWidget(m_errors = addFilter("review-errors", chips));
    flow->addWidget(m_warnings = addFilter("review-warnings", chips));
    flow->addWidget(m_hints = addFilter("review-hints", chips));
    flow->addWidget(m_accepted = addFilter("review-accepted-count", chips));
    readAsLaidOut(*flow);
    return chips;
}

FilterChip* ReviewHeadline::addFilter(const char* name, QWidget* parent)
{
    auto* chip = new FilterChip(parent);
    chip->setObjectName(QLatin1String(name));
    connect(chip, &FilterChip::toggled, this, &ReviewHeadline::filter);
    return chip;
}

void ReviewHeadline::filter()
{
    m_walk.want({.errors = m_errors->isChecked(),
                 .warnings = m_warnings->isChecked(),
                 .hints = m_hints->isChecked(),
                 .accepted = m_accepted->isChecked(),
                 .words = m_walk.wanted().words});
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
    countProblems();
    allow();
}

void ReviewHeadline::countProblems()
{
    const auto& review = m_walk.review();
    const bool isChecked = review && review->isWhole;
    const Tally all = isChecked ? review->counts() : Tally();
    const int accepted = isChecked ? review->countAccepted() : 0;
    const bool isSound = isChecked && !review->rows.empty() && all.errors == 0 && all.warnings == 0;
    m_sound->say(isSound ? tr("sound") : QString(), Tone::Good);
    m_errors->say(countWords(all.errors, 0, 0), Tone::Error);
    m_warnings->say(countWords(0, all.warnings, 0), Tone::Warning);
    m_hints->say(countWords(0, 0, all.hints), Tone::Neutral);
    m_accepted->say(accepted == 0 ? QString() : acceptedWords(accepted), Tone::Neutral);
}

void ReviewHeadline::allow()
{
    m_report->setEnabled(m_walk.review() && m_walk.review()->isWhole);
    m_whatToDo->setEnabled(m_walk.shownIssue().has_value());
}

} // namespace meshwright
