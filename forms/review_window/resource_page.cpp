// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/resource_page.h"

#include "forms/fields/card.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/review/fold.h"
#include "forms/review_window/issue_lines.h"
#include "forms/review_window/kind_signs.h"
#include "forms/review_window/resource_sections.h"
#include "forms/review_window/section_card.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

ResourcePage::ResourcePage(ReviewWalk& walk, ReviewWishes wishes, QWidget* parent)
    : QScrollArea(parent),
      m_walk(walk),
      m_wishes(std::move(wishes))
{
    setObjectName(u"review-resource"_s);
    setAccessibleName(tr("The resource"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(emOf(*this) * 17);
    connect(&walk, &ReviewWalk::went, this, &ResourcePage::showSpot);
    showSpot();
}

void ResourcePage::setWaiting(const QString& words)
{
    m_waiting = words;
    if (!m_walk.spot())
        showSpot();
}

void ResourcePage::showSpot()
{
    if (m_spot && m_shown == m_walk.review() && m_spot == m_walk.spot())
        return;
    const QWidget* const focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    const bool isReadAnew = m_shown != m_walk.review();
    m_shown = m_walk.review();
    m_spot = m_walk.spot();
    const auto place =
        m_spot ? std::optional(placeOf(*m_shown, spotOf(*m_shown, m_spot->row))) : std::nullopt;
    const bool isSame = std::exchange(m_place, place) == place;
    const int scrolled = isSame && isReadAnew ? verticalScrollBar()->value() : 0;
    if (!isSame)
        m_folds.clear();
    QWidget* const before = takeWidget();
    setWidget(m_spot ? makePage() : nullptr);
    if (!m_spot) {
        auto* empty = new EmptyState(Sign::NoMesh, this);
        empty->setText(!m_waiting.isEmpty()
                           ? m_waiting
                           : tr("There is nothing of App Mesh here. Review another folder or "
                                "archive: File ▸ Review folder… or Review archive or files…"));
        setWidget(empty);
    }
    if (before)
        before->deleteLater(); // one of its buttons may have been pressed just now
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(scrolled);
}

QWidget* ResourcePage::makePage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(measures.gap.large, measures.gap.large, measures.gap.large,
                               measures.gap.large);
    column->setSpacing(measures.gap.medium);
    column->addWidget(makeHead(page));
    if (m_spot->issue)
        column->addWidget(makeIssueCard(m_walk, *m_spot->issue, m_wishes, page));
    if (QWidget* const others = makeConcerningCard(m_walk, m_spot->row, page))
        column->addWidget(others);
    addSections(*column, page);
    if (QWidget* const accepted = makeAcceptedCard(m_walk, m_spot->row, m_wishes, page))
        column->addWidget(accepted);
    column->addStretch(1);
    readAsLaidOut(*column);
    return page;
}

QWidget* ResourcePage::makeHead(QWidget* parent)
{
    const Review& review = *m_shown;
    const ReviewRow& row = review.rows[m_spot->row];
    auto* head = new QWidget(parent);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, head);
    const InventoryKey* const key = review.key(row);
    QLabel* const sign = makeLabel(head);
    sign->setObjectName(u"review-kind-sign"_s);
    const auto draw = [sign, drawn = icon(key ? signOf(key->kind) : Sign::Kept)] {
        const int side = measures.height.mark;
        sign->setPixmap(drawn.pixmap(QSize(side, side), sign->devicePixelRatioF()));
    };
    draw();
    onPaletteChange(*sign, draw);
    QLabel* const title = makeTitle(shownName(nameWords(review, row)), head, TextSize::Page);
    title->setObjectName(u"review-resource-name"_s);
    title->setAccessibleName(shownName(titleWords(review, row)));
    title->setToolTip(shownAsIs(titleWords(review, row)));
    title->setMinimumWidth(1);
    title->setMinimumHeight(measures.height.control); // in the same place with a button beside it and without
    auto* origin = new ChipLabel(head);
    origin->setObjectName(u"review-origin"_s);
    origin->say(originWords(review, row), Tone::Neutral);
    flow->addWidget(sign);
    flow->addWidget(title);
    flow->addWidget(origin);
    if (key && key->kind == Kind::VirtualNode) {
        auto* edit = new QPushButton(tr("Edit…"), head);
        edit->setObjectName(u"review-edit"_s);
        edit->setAccessibleName(tr("Edit %1").arg(shownName(titleWords(review, row))));
        edit->setAutoDefault(false);
        setKind(*edit, ButtonKind::Quiet);
        connect(edit, &QPushButton::clicked, this, [this, number = m_spot->row] { m_wishes.edit(number); });
        flow->addWidget(edit);
    }
    readAsLaidOut(*flow);
    return head;
}

bool ResourcePage::addIssues(const ResourceSection& section, QVBoxLayout& column, QWidget* parent,
                             int& left) const
{
    bool isAny = false;
    int more = 0;
    for (const std::size_t number : section.issues) {
        const ReviewIssue at{m_spot->row, number};
        if (m_spot->issue == at)
            continue; // it has a card of its own
        isAny = true;
        if (left == 0) {
            ++more;
            continue;
        }
        addIssueLine(column, m_walk, at, parent);
        --left;
    }
    addMoreIssues(column, more, parent);
    return isAny;
}

void ResourcePage::addSections(QVBoxLayout& column, QWidget* parent)
{
    int left = 50; // more lines than anybody reads there, and each is a widget of its own
    for (const ResourceSection& section : sectionsOf(*m_shown, m_shown->rows[m_spot->row])) {
        auto* card = new Card(parent);
        card->setObjectName(u"review-section"_s);
        card->column().setSpacing(measures.gap.small);
        if (!section.title.isEmpty())
            addHead(section, *card);
        const bool isAny = addIssues(section, card->column(), card, left);
        if (isAny || !section.title.isEmpty())
            column.addWidget(card);
        else
            delete card;
    }
}

/// What is sound is folded away, unless somebody has opened it.
void ResourcePage::addHead(const ResourceSection& section, Card& card)
{
    Tally counts;
    for (const std::size_t number : section.issues) {
        const Severity severity = m_shown->issue({m_spot->row, number}).issue.severity;
        ++(severity == Severity::Error     ? counts.errors
           : severity == Severity::Warning ? counts.warnings
                                           : counts.hints);
    }
    card.column().addLayout(makeSectionHead(section, m_shown->isWhole ? &counts : nullptr, &card));
    const auto chosen = m_folds.find(section.title);
    const bool isOpen = chosen == m_folds.end() ? !section.issues.empty() : chosen->second;
    Fold* const fold = makeSectionFold(section, isOpen, &card);
    if (!fold)
        return;
    card.column().addWidget(fold);
    connect(fold, &Fold::toggled, this,
            [this, title = section.title](bool isOpenNow) { m_folds[title] = isOpenNow; });
}

} // namespace meshwright
