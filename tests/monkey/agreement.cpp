// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/monkey/agreement.h"

#include "forms/json/json_pane.h"
#include "forms/steps/steps.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "models/json/difference.h"

#include <QAbstractButton>
#include <QListView>

namespace meshwright::monkey {

using namespace Qt::StringLiterals;

namespace {

int countIn(const Session& session, steps::StepId id, Severity severity)
{
    const auto& all = session.issues().all();
    return static_cast<int>(std::ranges::count_if(all, [&](const Issue& issue) {
        return issue.severity == severity && steps::stepOf(issue.pointer) == id;
    }));
}

/// What a step that has such problems must say; it may say "complete" or "untouched" only without any.
steps::StepState wantedOf(const Session& session, steps::StepId id, const steps::StepState& said)
{
    if (const int errors = countIn(session, id, Severity::Error))
        return {steps::StepState::Errors, errors};
    if (const int warnings = countIn(session, id, Severity::Warning))
        return {steps::StepState::Warnings, warnings};
    const bool saysNothing =
        said.kind == steps::StepState::Untouched || said.kind == steps::StepState::Complete;
    return saysNothing ? said : steps::StepState{};
}

} // namespace

void checkBadges(const Session& session, Findings& found)
{
    const auto* list = session.window.findChild<StepList*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const auto said = list->model()->index(row, 0).data(StepsModel::StateRole).value<steps::StepState>();
        const auto wanted = wantedOf(session, static_cast<steps::StepId>(row + 1), said);
        if (said != wanted)
            found.push_back(
                {u"badges"_s, u"step %1 says “%2” where the problems say “%3”"_s.arg(
                                  QString::number(row + 1), steps::words(said), steps::words(wanted))});
    }
    auto* problems = session.window.findChild<ProblemsList*>();
    if (problems->view().model()->rowCount() != std::ssize(session.issues().all()))
        found.push_back(
            {u"badges"_s, u"the problems list shows %1 of %2"_s.arg(problems->view().model()->rowCount())
                              .arg(std::ssize(session.issues().all()))});
    if (session.issues().all().empty() && !session.window.jsonPane().unfinishedText().isEmpty())
        found.push_back({u"badges"_s, u"no problems beside JSON that cannot be read"_s});
}

void checkCreate(const Session& session, Findings& found)
{
    const auto* create = session.window.findChild<QAbstractButton*>(u"create-virtual-node"_s);
    const int errors = session.issues().countWithin(Pointer(), Severity::Error);
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
