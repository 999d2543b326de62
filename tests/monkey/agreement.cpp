// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/agreement.h"

#include "forms/json/json_pane.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "models/json/difference.h"

#include <QAbstractButton>
#include <QListView>
#include <QRegularExpression>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

/// What a badge says: how many errors and warnings, in the words that a person reads.
struct Counts
{
    int errors = 0;
    int warnings = 0;

    friend bool operator==(const Counts&, const Counts&) = default;
};

int numberBefore(const QString& words, const QString& unit)
{
    static const QRegularExpression numbers(u"(\\d+) (error|warning|hint)s?"_s);
    for (const auto& found : numbers.globalMatch(words))
        if (found.captured(2) == unit)
            return found.captured(1).toInt();
    return 0;
}

Counts countsIn(const QString& words)
{
    return {numberBefore(words, u"error"_s), numberBefore(words, u"warning"_s)};
}

Counts sumOfBadges(const QAbstractItemModel& steps)
{
    Counts out;
    for (int row = 0; row < steps.rowCount(); ++row) {
        const Counts badge = countsIn(steps.index(row, 0).data(StepsModel::WordsRole).toString());
        out.errors += badge.errors;
        out.warnings += badge.warnings;
    }
    return out;
}

/// Of a list of which only some are shown, what stands above it.
Counts problemsIn(ProblemsList& list)
{
    if (list.isFiltered())
        return countsIn(list.counts());
    const QAbstractItemModel& problems = *list.view().model();
    Counts out;
    for (int row = 0; row < problems.rowCount(); ++row) {
        const int severity = problems.index(row, 0).data(RowModel::SeverityRole).toInt();
        out.errors += severity == static_cast<int>(Severity::Error);
        out.warnings += severity == static_cast<int>(Severity::Warning);
    }
    return out;
}

QString shownCounts(const Counts& counts)
{
    return u"%1 errors and %2 warnings"_s.arg(QString::number(counts.errors),
                                              QString::number(counts.warnings));
}

} // namespace

void checkBadges(const Session& session, Findings& found)
{
    const auto say = [&](const QString& what) { found.push_back({u"badges"_s, what}); };
    const auto* list = session.window.findChild<StepList*>();
    auto* problems = session.window.findChild<ProblemsList*>();
    const Counts rows = problemsIn(*problems);
    if (const Counts badges = sumOfBadges(*list->model()); badges != rows)
        say(u"the badges say %1, the problems are %2"_s.arg(shownCounts(badges), shownCounts(rows)));
    if (const Counts said = countsIn(problems->counts()); said != rows)
        say(u"above the problems stands %1, they are %2"_s.arg(shownCounts(said), shownCounts(rows)));
    if (rows.errors < session.issues().countWithin(Pointer(), Severity::Error))
        say(u"the rules find more errors than are shown"_s);
    if (rows.errors == 0 && !session.window.jsonPane().unfinishedText().isEmpty())
        say(u"no problems beside JSON that cannot be read"_s);
    const QModelIndex review = list->model()->index(11, 0);
    if (rows.errors > 0 && review.data(StepsModel::WordsRole).toString() == u"Complete"_s)
        say(u"step 12 is complete with %1"_s.arg(shownCounts(rows)));
}

void checkCreate(const Session& session, Findings& found)
{
    const auto* create = session.window.findChild<QAbstractButton*>(u"create-virtual-node"_s);
    const int errors = problemsIn(*session.window.findChild<ProblemsList*>()).errors;
    if (create->isEnabled() && errors > 0)
        found.push_back({u"create"_s, u"it is offered with %1 errors"_s.arg(errors)});
    if (create->isEnabled() && session.readOnly)
        found.push_back({u"create"_s, u"it is offered where nothing can be changed"_s});
    const bool isSame =
        session.origin.served && sameValue(session.origin.served->saved, session.unsettled().value());
    if (create->isEnabled() && isSame)
        found.push_back({u"create"_s, u"an update of nothing is offered"_s});
    if (!create->isEnabled() && create->toolTip().isEmpty())
        found.push_back({u"create"_s, u"it does not say why it is not offered"_s});
}

} // namespace meshwright::monkey
