// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/issue_card.h"

#include "forms/fields/card.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/reading_order.h"
#include "forms/review_window/rule_in_file.h"
#include "forms/review_window/way_words.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/formats/catalogue.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/review/to_accept.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOnAButton = 48; // letters: no card is wider than its page

/// Fills the line of buttons of a card.
class ButtonsOfIssue
{
public:
    ButtonsOfIssue(QWidget& line, FlowLayout& flow) : m_line(line), m_flow(flow) {}

    QPushButton* add(const QString& words, const QString& name, ButtonKind kind)
    {
        auto* button = new QPushButton(wayWords(words, mostOnAButton), &m_line);
        button->setObjectName(name);
        button->setAccessibleName(shownName(words));
        button->setToolTip(shownAsIs(words));
        button->setAutoDefault(false);
        setKind(*button, kind);
        m_flow.addWidget(button);
        return button;
    }

private:
    QWidget& m_line;
    FlowLayout& m_flow;
};

void addWays(ButtonsOfIssue& buttons, ReviewWalk& walk, const ReviewSpot& spot)
{
    constexpr std::size_t most = 3;
    const Review& review = *walk.review();
    const std::vector<ReviewSpot> related = relatedOf(review, spot);
    for (std::size_t i = 0; i < std::min(most, related.size()); ++i) {
        if (related[i].row == spot.row)
            continue; // on this very page
        const QString words =
            Texts::tr("Go to %1", "a resource").arg(nameWords(review, review.rows[related[i].row]));
        QObject::connect(buttons.add(words, u"review-go-to-related"_s, ButtonKind::Plain),
                         &QPushButton::clicked, &walk, [&walk, to = related[i]] { walk.goTo(to); });
    }
}

void addAccept(ButtonsOfIssue& buttons, ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes)
{
    const Review& review = *walk.review();
    if (const auto meant = meantByExpired(review, at)) {
        const QString words =
            Texts::tr("Go to %1", "a resource").arg(nameWords(review, review.rows[meant->row]));
        QObject::connect(buttons.add(words, u"review-go-to-meant"_s, ButtonKind::Plain),
                         &QPushButton::clicked, &walk, [&walk, to = *meant] { walk.goTo(to); });
    }
    if (review.issue(at).accepted)
        QObject::connect(buttons.add(Texts::tr("Take back"), u"review-take-back"_s, ButtonKind::Quiet),
                         &QPushButton::clicked, &walk, [wishes, at] { wishes.takeBack(at); });
    if (const auto one = toAccept(review, at))
        QObject::connect(
            buttons.add(review.issue(*one).expired ? Texts::tr("Accept once more…") : Texts::tr("Accept…"),
                        u"review-accept"_s, ButtonKind::Quiet),
            &QPushButton::clicked, &walk, [wishes, to = *one] { wishes.accept(to); });
}

void addFixes(ButtonsOfIssue& buttons, ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes)
{
    const LocatedIssue& found = walk.review()->issue(at);
    if (found.accepted)
        return; // it is to stay as it is
    for (std::size_t i = 0; i < found.issue.fixes.size(); ++i)
        QObject::connect(buttons.add(found.issue.fixes[i].title, u"review-fix"_s, ButtonKind::Plain),
                         &QPushButton::clicked, &walk, [wishes, at, i] { wishes.fix(at, i); });
    if (mendableOfRule(*walk.review(), at).size() > 1)
        QObject::connect(
            buttons.add(Texts::tr("Fix all of this rule…"), u"review-fix-all"_s, ButtonKind::Plain),
            &QPushButton::clicked, &walk, [wishes, at] { wishes.fixAll(at); });
}

QWidget* makeIssueButtons(ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes,
                          QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* flow = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, line);
    ButtonsOfIssue buttons(*line, *flow);
    addWays(buttons, walk, spotOf(*walk.review(), at));
    addFixes(buttons, walk, at, wishes);
    addAccept(buttons, walk, at, wishes);
    QObject::connect(buttons.add(Texts::tr("Explain"), u"review-explain"_s, ButtonKind::Quiet),
                     &QPushButton::clicked, line, [wishes, at] { wishes.explain(at); });
    readAsLaidOut(*flow);
    return line;
}

} // namespace

QWidget* makeIssueCard(ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes, QWidget* parent)
{
    const Review& review = *walk.review();
    const Issue& issue = review.issue(at).issue;
    auto* card = new Card(parent);
    card->setObjectName(u"review-issue"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(measures.gap.small);
    QLabel* const sign = makeLabel(card);
    showSeverity(*sign, issue.severity);
    sign->setAccessibleName(severityWords(issue.severity));
    QLabel* const title = makeTitle(titleOfRule(issue.rule), card);
    title->setWordWrap(true);
    title->setMinimumWidth(1);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    const QString place = placeWords(review, at);
    const auto& accepted = review.issue(at).accepted;
    const QString reason =
        accepted ? Texts::tr("Accepted: %1").arg(shownName(accepted->reason)) + u'\n' : QString();
    const QString message = shownLines(messageWords(review, at));
    QLabel* const text =
        makeLabel(reason + (place.isEmpty() ? message : shownName(place) + u": "_s + message), card);
    text->setObjectName(u"review-issue-message"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(1); // as narrow as the page is
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column().setSpacing(measures.gap.small);
    card->column().addLayout(head);
    card->column().addWidget(text);
    card->column().addWidget(makeIssueButtons(walk, at, wishes, card));
    return card;
}

} // namespace meshwright
