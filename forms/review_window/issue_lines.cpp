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

} // namespace

void addIssueLine(QVBoxLayout& column, ReviewWalk& walk, const ReviewIssue& at, QWidget* parent)
{
    const Issue& issue = walk.review()->issue(at).issue;
    const QString place = placeWords(*walk.review(), at);
    const QString message = shownLines(issue.message).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    const QString link = u"<a href='go'>%1</a> %2"_s.arg(
        (place.isEmpty() ? Texts::tr("Look at it") : shownName(place)).toHtmlEscaped(), message);
    QHBoxLayout* const line = makeIssueLine(issue.severity, parent);
    QLabel* const text = makeHtmlLabel(link, parent);
    text->setObjectName(u"review-issue-line"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(1); // as narrow as the page is
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    text->setAccessibleName(severityWords(issue.severity) + u", "_s + shownName(place) + u": "_s +
                            shownName(issue.message));
    QObject::connect(text, &QLabel::linkActivated, &walk, [&walk, at] { walk.goTo(at); });
    line->addWidget(text, 1);
    column.addLayout(line);
}

QWidget* makeAcceptedCard(ReviewWalk& walk, std::size_t row, const ReviewWishes& wishes, QWidget* parent)
{
    const std::vector<LocatedIssue>& issues = walk.review()->found(walk.review()->rows[row]).issues;
    if (std::ranges::none_of(issues, [](const LocatedIssue& one) { return one.accepted.has_value(); }))
        return nullptr;
    auto* card = new Card(parent);
    card->setObjectName(u"review-accepted"_s);
    card->column().addWidget(makeTitle(Texts::tr("Accepted"), card));
    for (std::size_t i = 0; i < issues.size(); ++i) {
        if (!issues[i].accepted)
            continue;
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
