// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/what_to_do_menu.h"

#include "forms/parts/first_of_menu.h"
#include "forms/review_window/rule_in_file.h"
#include "forms/review_window/way_words.h"
#include "models/review/review_walk.h"
#include "models/review/review_words.h"
#include "models/review/to_accept.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QMenu>

#include <functional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A line of the menu of a found problem: what others wrote in it is no key.
QAction* addWay(QMenu& menu, const QString& words, const QString& name)
{
    constexpr qsizetype most = 72;
    QAction* const action = menu.addAction(wayWords(words, most));
    action->setObjectName(name);
    action->setToolTip(shownAsIs(words));
    return action;
}

using AddWay = std::function<void(const QString& words, const QString& name, std::function<void()> does)>;

/// What mends @p at; of what is accepted, what takes that back.
void addSettling(const ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes, const AddWay& add)
{
    const LocatedIssue& found = walk.review()->issue(at);
    if (found.accepted)
        return add(Texts::tr("Take the acceptance back"), u"review-take-back"_s,
                   [wishes, at] { wishes.takeBack(at); });
    for (std::size_t i = 0; i < found.issue.fixes.size(); ++i)
        add(found.issue.fixes[i].title, u"review-fix"_s, [wishes, at, i] { wishes.fix(at, i); });
    if (mendableOfRule(*walk.review(), at).size() > 1)
        add(Texts::tr("Fix all of this rule…"), u"review-fix-all"_s, [wishes, at] { wishes.fixAll(at); });
}

/// Where else @p at leads.
void addGoing(ReviewWalk& walk, const ReviewIssue& at, const AddWay& add)
{
    const Review& review = *walk.review();
    const auto words = [&review](std::size_t row) {
        return Texts::tr("Go to %1", "a resource").arg(titleWords(review, review.rows[row]));
    };
    if (const auto meant = meantByExpired(review, at))
        add(words(meant->row), u"review-go-to-meant"_s, [&walk, to = *meant] { walk.goTo(to); });
    for (const ReviewSpot& one : relatedOf(review, spotOf(review, at)))
        if (one.row != at.row)
            add(words(one.row), u"review-go-to-related"_s, [&walk, one] { walk.goTo(one); });
}

QString acceptWords(const Review& review, const ReviewIssue& at)
{
    return review.issue(at).expired ? Texts::tr("Accept once more…") : Texts::tr("Accept with a reason…");
}

} // namespace

void openWhatToDoMenu(ReviewWalk& walk, const ReviewIssue& at, const ReviewWishes& wishes, QPoint where,
                      QWidget& window)
{
    const Review& review = *walk.review();
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"review-what-to-do-menu"_s);
    menu->setAccessibleName(Texts::tr("What can be done"));
    menu->setToolTipsVisible(true);
    // Files may be read again while the menu is open: what was found then has other numbers.
    const AddWay add = [&](const QString& words, const QString& name, std::function<void()> does) {
        QObject::connect(addWay(*menu, words, name), &QAction::triggered, &window,
                         [&walk, read = walk.review(), does = std::move(does)] {
                             if (walk.review() == read)
                                 does();
                         });
    };
    addSettling(walk, at, wishes, add);
    if (!review.issue(at).accepted && !review.issue(at).issue.fixes.empty())
        menu->addSeparator();
    addGoing(walk, at, add);
    add(Texts::tr("Explain"), u"review-explain"_s, [wishes, at] { wishes.explain(at); });
    if (const auto one = toAccept(review, at))
        add(acceptWords(review, *one), u"review-accept"_s, [wishes, to = *one] { wishes.accept(to); });
    menu->popup(where);
    chooseFirst(*menu);
}

} // namespace meshwright
