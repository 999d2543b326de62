// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/comparison_headline.h"

#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <initializer_list>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

int countOf(const InventoryDifference& all, ResourceChange change)
{
    return static_cast<int>(std::ranges::count(all.resources, change, &ResourceDifference::change));
}

int weakerIn(const InventoryDifference& all)
{
    int out = 0;
    for (const ResourceDifference& one : all.resources)
        out += static_cast<int>(std::ranges::count(one.fields, true, &FieldDifference::weakensTls));
    return out;
}

void sayCount(ChipLabel& chip, int count, const QString& words, Tone tone)
{
    chip.say(count > 0 ? words : QString(), tone);
}

} // namespace

ComparisonHeadline::ComparisonHeadline(QWidget* parent)
    : QWidget(parent),
      m_title(makeTitle({}, this)),
      m_changed(new ChipLabel(this)),
      m_added(new ChipLabel(this)),
      m_removed(new ChipLabel(this)),
      m_renamed(new ChipLabel(this)),
      m_weaker(new ChipLabel(this)),
      m_choose(new QPushButton(this))
{
    m_title->setMinimumWidth(1);
    makeChoices();
    auto* layout = new QHBoxLayout(this);
    const Spacing& gap = measures.gap;
    layout->setContentsMargins(gap.medium, gap.small, gap.medium, gap.small);
    layout->setSpacing(gap.small);
    layout->addWidget(makeWords(), 1, Qt::AlignVCenter);
    layout->addWidget(m_choose);
    layout->addWidget(makeCopy());
}

/// On a narrow screen they stand below each other.
QWidget* ComparisonHeadline::makeWords()
{
    auto* what = new QWidget(this);
    auto* words = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, what);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_changed, m_added, m_removed, m_renamed, m_weaker})
        words->addWidget(part);
    return what;
}

QPushButton* ComparisonHeadline::makeCopy()
{
    auto* copy = new QPushButton(tr("Copy as text"), this);
    copy->setObjectName(u"copy-as-text"_s);
    connect(copy, &QPushButton::clicked, this, &ComparisonHeadline::copyRequested);
    return copy;
}

void ComparisonHeadline::makeChoices()
{
    auto* group = new QActionGroup(this);
    auto* menu = new QMenu(m_choose);
    menu->setAccessibleName(tr("What is shown"));
    for (const QString& text : {tr("Only what changes &behaviour"), tr("&Everything that differs")}) {
        QAction* const choice = group->addAction(text);
        choice->setCheckable(true);
        m_choices.append(choice);
    }
    m_choices[0]->setObjectName(u"only-behaviour"_s);
    m_choices[1]->setObjectName(u"everything"_s);
    m_choices[1]->setChecked(true);
    menu->addActions(m_choices);
    m_choose->setObjectName(u"what-is-shown"_s);
    m_choose->setMenu(menu);
    connect(group, &QActionGroup::triggered, this, [this] {
        showChoice();
        Q_EMIT choiceChanged();
    });
    showChoice();
}

bool ComparisonHeadline::isOnlyBehaviour() const
{
    return m_choices[0]->isChecked();
}

void ComparisonHeadline::showChoice()
{
    const QString text = m_choices[isOnlyBehaviour() ? 0 : 1]->text().remove(u'&');
    m_choose->setText(text);
    m_choose->setAccessibleName(tr("What is shown: %1").arg(text));
}

void ComparisonHeadline::show(const Comparison& comparison)
{
    const InventoryDifference& all = comparison.all;
    const QString title =
        tr("Compare: %1 ↔ %2").arg(shownName(comparison.before.title), shownName(comparison.after.title));
    m_title->setText(title);
    m_title->setToolTip(shownAsIs(title));
    const int changed = countOf(all, ResourceChange::Changed);
    const int added = countOf(all, ResourceChange::Added);
    const int removed = countOf(all, ResourceChange::Removed);
    const int renamed = countOf(all, ResourceChange::Renamed);
    const int weaker = weakerIn(all);
    sayCount(*m_changed, changed, tr("%n changed", nullptr, changed), Tone::Neutral);
    sayCount(*m_added, added, tr("%n added", nullptr, added), Tone::Good);
    sayCount(*m_removed, removed, tr("%n removed", nullptr, removed), Tone::Error);
    sayCount(*m_renamed, renamed, tr("%n perhaps renamed", nullptr, renamed), Tone::Neutral);
    sayCount(*m_weaker, weaker, weaker == 1 ? tr("1 weakens TLS") : tr("%n weaken TLS", nullptr, weaker),
             Tone::Warning);
}

} // namespace meshwright
