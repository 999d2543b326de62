// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/merging.h"

#include "app/desktop/taking_over.h"
#include "models/compare/three_way.h"
#include "models/json/json_type.h"
#include "models/text/shown_name.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Some of the conflicts; who has more compares.
QString namedIn(const QStringList& conflicts)
{
    constexpr qsizetype most = 5;
    QStringList out = shownNames(conflicts.mid(0, most));
    if (conflicts.size() > most)
        out.append(WizardWindow::tr("And %n more.", nullptr, static_cast<int>(conflicts.size() - most)));
    return out.join(u'\n');
}

} // namespace

void mergeInto(Session& session, const json& base, const json& theirs)
{
    const json mine = session.document().value();
    const ThreeWay all = mergedInputs(Kind::VirtualNode, base, mine, theirs);
    session.document().become(all.merged, WizardWindow::tr("Merge with what somebody else has changed"));
    const QStringList conflicts = mergeConflictWords(Kind::VirtualNode, mine, theirs, all);
    const QString done =
        WizardWindow::tr("What both have changed is in the form now. Undo takes theirs out again.");
    session.window.notices().put(
        u"merged"_s,
        conflicts.isEmpty()
            ? Notice{Severity::Hint, done}
            : Notice{
                  Severity::Warning,
                  done + u' ' +
                      (conflicts.size() == 1
                           ? WizardWindow::tr(
                                 "One thing both have changed, each in another way; it is as you had it:")
                           : WizardWindow::tr("%n things both have changed, each in another way; they are as "
                                              "you had them:",
                                              nullptr, static_cast<int>(conflicts.size()))) +
                      u'\n' + namedIn(conflicts)});
}

Notice::Button mergeButton(Session& session, const json& base, const json& theirs,
                           std::function<void()> settle)
{
    return {WizardWindow::tr("Merge"), [&session, base, theirs, settle = std::move(settle)] {
                mergeInto(session, base, theirs);
                settle(); // which may take the notice away, and this with it
            }};
}

void compareWith(Session& session, const json& theirs, OtherSide side)
{
    compare(session.document().value(), theirs, &session.window, side, Kind::VirtualNode,
            takeOverInto(session));
}

Notice::Button compareButton(Session& session, const json& theirs, OtherSide side)
{
    return {WizardWindow::tr("Compare…"), [&session, theirs, side] { compareWith(session, theirs, side); }};
}

} // namespace meshwright
