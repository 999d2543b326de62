// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/issue_lines.h"

#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* makeIssueLine(Severity severity, QWidget* parent)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(measures.gap.small);
    QLabel* const sign = makeLabel(parent);
    showSeverity(*sign, severity);
    sign->setAccessibleName(severityWords(severity));
    line->addWidget(sign, 0, Qt::AlignTop);
    return line;
}

/// A line about @p at, which @p words lead to.
QLabel* addLineTo(QVBoxLayout& column, ReviewWalk& walk, const ReviewIssue& at, const QString& words,
                  QWidget* parent)
{
    const Severity severity = walk.review()->issue(at).issue.severity;
    const QString message = messageWords(*walk.review(), at);
    const QString link = u"<a href='go'>%1</a> %2"_s.arg(
        words.toHtmlEscaped(), shownLines(message).toHtmlEscaped().replace(u'\n', "<br>"_L1));
    QHBoxLayout* const line = makeIssueLine(severity, parent);
    QLabel* const text = makeHtmlLabel(link, parent);
    text->setWordWrap(true);
    text->setMinimumWidth(1); // as narrow as the page is
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setAccessibleName(severityWords(severity) + u", "_s + words + u": "_s + shownName(message));
    QObject::connect(text, &QLabel::linkActivated, &walk, [&walk, at] { walk.goTo(at); });
    line->addWidget(text, 1);
    column.addLayout(line);
    return text;
}

} // namespace

void addIssueLine(QVBoxLayout& column, ReviewWalk& walk, const ReviewIssue& at, QWidget* parent)
{
    const QString place = placeWords(*walk.review(), at);
    addLineTo(column, walk, at, place.isEmpty() ? Texts::tr("Look at it") : shownName(place), parent)
        ->setObjectName(u"review-issue-line"_s);
}

void addMoreIssues(QVBoxLayout& column, int more, QWidget* parent)
{
    if (more == 0)
        return;
    QLabel* const rest = makeLabel(more == 1 ? Texts::tr("and 1 more: see Problems")
                                             : Texts::tr("and %n more: see Problems", nullptr, more),
                                   parent);
    rest->setObjectName(u"review-more-issues"_s);
    rest->setWordWrap(true);
    column.addWidget(rest);
}

QWidget* makeConcerningCard(ReviewWalk& walk, std::size_t row, QWidget* parent)
{
    constexpr std::size_t most = 10;
    const Review& review = *walk.review();
    const std::vector<ReviewIssue> all = concerning(review, row);
    if (all.empty())
        return nullptr;
    auto* card = new Card(parent);
    card->setObjectName(u"review-concerning"_s);
    card->column().setSpacing(measures.gap.small);
    card->column().addWidget(makeTitle(Texts::tr("Concerns this"), card));
    for (const ReviewIssue& at : std::span(all).first(std::min(most, all.size())))
        addLineTo(card->column(), walk, at, shownName(titleWords(review, review.rows[at.row])), card)
            ->setObjectName(u"review-concerning-line"_s);
    addMoreIssues(card->column(), static_cast<int>(all.size() - std::min(most, all.size())), card);
    return card;
}

QWidget* makeAcceptedCard(ReviewWalk& walk, std::size_t row, const ReviewWishes& wishes, QWidget* parent)
{
    const std::vector<LocatedIssue>& issues = walk.review()->found(walk.review()->rows[row]).issues;
    std::vector<std::size_t> listed;
    for (std::size_t i = 0; i < issues.size(); ++i)
        if (issues[i].accepted && walk.spot()->issue != ReviewIssue{row, i}) // that has a card of its own
            listed.push_back(i);
    if (listed.empty())
        return nullptr;
    auto* card = new Card(parent);
    card->setObjectName(u"review-accepted"_s);
    card->column().addWidget(makeTitle(Texts::tr("Accepted"), card));
    for (const std::size_t i : listed) {
        QHBoxLayout* const line = makeIssueLine(issues[i].issue.severity, card);
        const QString reason = issues[i].accepted->reason;
        QLabel* const text =
            makeLabel(shownName(reason) + u"\n"_s + shownLines(issues[i].issue.message), card);
        text->setWordWrap(true);
        text->setMinimumWidth(1);
        auto* back = new QPushButton(Texts::tr("Take back"), card);
        back->setObjectName(u"review-take-back"_s);
        back->setAccessibleName(Texts::tr("Take the acceptance back: %1").arg(shownName(reason)));
        back->setAutoDefault(false);
        setKind(*back, ButtonKind::Quiet);
        QObject::connect(back, &QPushButton::clicked, card,
                         [wishes, at = ReviewIssue{row, i}] { wishes.takeBack(at); });
        line->addWidget(text, 1);
        line->addWidget(back, 0, Qt::AlignTop);
        card->column().addLayout(line);
    }
    return card;
}

} // namespace meshwright
