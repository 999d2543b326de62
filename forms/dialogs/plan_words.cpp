// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/plan_words.h"

#include "models/words/issue_words.h"

#include <QDialog>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace meshwright {

using namespace Qt::StringLiterals;
using Action = PlanItem::Action;

namespace {

auto dueOf(const std::vector<PlanItem>& plan, Action action)
{
    return std::ranges::count_if(
        plan, [action](const PlanItem& item) { return item.isDue() && item.action == action; });
}

auto countOf(const std::vector<PlanItem>& plan, Action action)
{
    return std::ranges::count(plan, action, &PlanItem::action);
}

auto conflictsIn(const std::vector<PlanItem>& plan)
{
    return std::ranges::count_if(plan, [](const PlanItem& item) { return !item.conflict.isEmpty(); });
}

constexpr qsizetype mostNamed = 10; ///< the table beside the words has all of them

QStringList namesOf(const std::vector<PlanItem>& items, const std::function<bool(const PlanItem&)>& isMeant)
{
    QStringList names;
    for (const PlanItem& item : items)
        if (isMeant(item))
            names.append(words(item.id));
    if (const qsizetype more = names.size() - mostNamed; more > 0) {
        names.resize(mostNamed);
        names.append(QDialog::tr("%n more", nullptr, static_cast<int>(more)));
    }
    return names;
}

/// What was left alone, each with the reason.
QStringList reasonsIn(const std::vector<PlanItem>& items)
{
    QStringList lines;
    for (const PlanItem& item : items)
        if (!item.conflict.isEmpty())
            lines.append(QDialog::tr("Left alone: %1. %2").arg(words(item.id), item.conflict));
    if (const qsizetype more = lines.size() - mostNamed; more > 0) {
        lines.resize(mostNamed);
        lines.append(QDialog::tr("Left alone as well: %1, see below.").arg(more));
    }
    return lines;
}

} // namespace

QString planSummary(const std::vector<PlanItem>& plan)
{
    QStringList parts{QDialog::tr("To create: %1.").arg(dueOf(plan, Action::Create)),
                      QDialog::tr("To update: %1.").arg(dueOf(plan, Action::Update))};
    if (const auto conflicts = conflictsIn(plan))
        parts.append(QDialog::tr("Left alone: %1.").arg(conflicts));
    if (const auto changed = countOf(plan, Action::ChangedThere))
        parts.append(QDialog::tr("Changed only there: %1.").arg(changed));
    parts.append(QDialog::tr("The same: %1.").arg(countOf(plan, Action::Same)));
    parts.append(QDialog::tr("Only there: %1.").arg(countOf(plan, Action::OnlyThere)));
    return parts.join(u' ');
}

QString problemsSummary(const std::vector<ProblemAfterPush>& problems)
{
    if (problems.empty())
        return {};
    QStringList lines{QDialog::tr("The mesh would have these problems then, which hinder nothing:")};
    for (const ProblemAfterPush& one : problems) {
        if (lines.size() > mostNamed)
            break;
        lines.append(QDialog::tr("%1: %2: %3")
                         .arg(severityWords(one.issue.severity), words(one.id), one.issue.message));
    }
    if (const auto more = static_cast<qsizetype>(problems.size()) - mostNamed; more == 1)
        lines.append(QDialog::tr("1 more problem."));
    else if (more > 1)
        lines.append(QDialog::tr("%n more problems.", nullptr, static_cast<int>(more)));
    return lines.join(u'\n');
}

QString pushedWords(const Pushed& pushed, const QString& mesh, const QString& target)
{
    const std::vector<PlanItem>& items = pushed.items;
    QStringList out;
    if (pushed.brokenOff)
        out.append(QDialog::tr("It broke off: %1 What was done stays, and asking again goes on from there.")
                       .arg(pushed.brokenOff->message));
    const auto list = [&](const QString& what, const std::function<bool(const PlanItem&)>& isMeant) {
        if (const QStringList names = namesOf(items, isMeant); !names.isEmpty())
            out.append(what.arg(names.join(u", "_s)));
    };
    list(QDialog::tr("Could not be done: %1."), [](const PlanItem& item) { return !item.failure.isEmpty(); });
    list(QDialog::tr("Not done any more: %1."), &PlanItem::isOutstanding);
    out.append(reasonsIn(items));
    list(QDialog::tr("Changed only there, and left so until the mesh is saved to the folder again: %1."),
         [](const PlanItem& item) { return item.action == Action::ChangedThere && item.conflict.isEmpty(); });
    list(QDialog::tr("Replaced here by what is there: %1."), &PlanItem::isTaken);
    if (!pushed.setAside.isEmpty())
        out.append(QDialog::tr("The old files are in %1.").arg(pushed.setAside));
    if (out.isEmpty())
        out.append(QDialog::tr("All that is here of %1 is so in %2.").arg(mesh, target));
    list(QDialog::tr("Only there, and left so: %1."),
         [](const PlanItem& item) { return item.action == Action::OnlyThere; });
    if (pushed.forgotten)
        out.append(QDialog::tr("The folder cannot remember this push, so that later ones may ask more: %1")
                       .arg(pushed.forgotten->message));
    return out.join(u'\n');
}

} // namespace meshwright
