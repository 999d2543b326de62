// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/issue_commands.h"

#include "forms/dialogs/accept_dialog.h"
#include "forms/dialogs/compare_dialog.h"
#include "forms/dialogs/rule_page_dialog.h"
#include "forms/wizard/typed_input.h"
#include "models/formats/catalogue.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p a and @p b are one problem, whatever its words are.
bool isSameProblem(const Issue& a, const Issue& b)
{
    return a.rule == b.rule && a.pointer == b.pointer && a.fixes == b.fixes;
}

} // namespace

IssueCommands::IssueCommands(const FormContext& context, TypedInput& typed, QWidget& window)
    : m_context(context),
      m_typed(typed),
      m_window(window),
      m_trials(context.document)
{
    connect(&m_trials, &FixTrials::runningChanged, this, &IssueCommands::tryingChanged);
}

/// All that is wrong with a state of the document; another thread may ask it.
CheckInput IssueCommands::check() const
{
    return [own = m_context.issues.check(), mesh = m_mesh ? m_mesh() : FindInMesh()](const json& node) {
        std::vector<Issue> found = own(node);
        return mesh ? mesh(node, std::move(found)) : found;
    };
}

/// The state says it in the words of a form, which no check finds again; nullptr for what no rule has found.
const Issue* IssueCommands::asFound(const Issue& issue) const
{
    for (const std::vector<Issue>* all :
         {&m_context.issues.all(), &m_context.issues.accepted(), &m_context.state->mesh().issues}) {
        const auto at =
            std::ranges::find_if(*all, [&](const Issue& one) { return isSameProblem(one, issue); });
        if (at != all->end())
            return &*at;
    }
    return nullptr;
}

/// Whether the mesh has it against another resource, and it only shows in this one.
bool IssueCommands::isOfOthers(const Issue& issue) const
{
    return std::ranges::any_of(m_context.state->mesh().ofOthers,
                               [&](const Issue& one) { return isSameProblem(one, issue); });
}

bool IssueCommands::isThere(const Issue& issue) const
{
    return std::ranges::any_of(m_context.state->now().issues,
                               [&](const Issue& one) { return isSameProblem(one, issue); });
}

FixTrials::Attempt IssueCommands::attempt(const Issue& issue, const Fix& fix) const
{
    const Issue* raw = asFound(issue);
    return
        [check = check(), issue = raw ? *raw : issue, fix](const json& input, const std::stop_token& stop) {
            return fixInput(input, issue, fix, stoppable(check, stop));
        };
}

void IssueCommands::tryOut(const Issue& issue, const Fix& fix, QObject* receiver, FixTrials::Then then) const
{
    m_trials.tryOut(receiver, attempt(issue, fix), std::move(then));
}

int IssueCommands::howManyOfRule(const Issue& issue) const
{
    return static_cast<int>(std::ranges::count_if(m_context.state->now().issues, [&](const Issue& one) {
        return one.rule == issue.rule && sureFixOf(one);
    }));
}

/// Of a large document it has to be known what is wrong before that can be mended.
bool IssueCommands::mayMend()
{
    m_typed.finish();
    const bool areKnown = m_typed.bringIssuesUpToDate();
    if (!areKnown && !m_isReadOnly)
        Q_EMIT refused(tr("Nothing was mended yet: what is wrong is still being found. Try again then."));
    return areKnown && !m_isReadOnly;
}

void IssueCommands::fix(const Issue& issue, const Fix& fix)
{
    if (!mayMend())
        return;
    if (!isThere(issue))
        return Q_EMIT refused(tr("Nothing was mended: what is there has changed meanwhile."));
    m_trials.begin(attempt(issue, fix), [this, title = fix.title, at = issue.pointer](
                                            const FixedInput& fixed) { become(fixed, title, at); });
}

void IssueCommands::fixAll(const Issue& issue)
{
    if (!mayMend())
        return;
    const auto mendRule = [check = check(), rule = issue.rule,
                           accepted = m_context.state->acceptance().kept.entries](
                              const json& input, const std::stop_token& stop) {
        const CheckInput all = stoppable(check, stop);
        return fixRule(input, rule, all,
                       [&](const json& node) { return notAccepted(node, all(node), accepted); });
    };
    m_trials.begin(mendRule, [this, issue](const FixedInput& fixed) { becomeIfWanted(fixed, issue); });
}

void IssueCommands::becomeIfWanted(const FixedInput& fixed, const Issue& issue)
{
    const QString rule = titleOfRule(issue.rule);
    const json before = m_context.document.value();
    const bool isWanted =
        !fixed.value ||
        confirmChange(before, *fixed.value, tr("Fix all of this rule"),
                      tr("This is done about “%1”, in one step of the history.").arg(rule), &m_window);
    if (!isWanted)
        return;
    if (before != m_context.document.value())
        return Q_EMIT refused(tr("Nothing was mended: what is there has changed meanwhile."));
    become(fixed, tr("Fix all: %1").arg(rule), issue.pointer);
}

void IssueCommands::become(const FixedInput& fixed, const QString& title, const Pointer& at)
{
    if (!fixed.value || !m_context.document.become(*fixed.value, title))
        return sayWhyNot(fixed.why);
    m_typed.bringIssuesUpToDate();
    Q_EMIT refused({});
    Q_EMIT told(tr("Done: %1. Undo takes it back.").arg(title));
    Q_EMIT mended(at);
}

QString IssueCommands::whyNotAccepted(const Issue& issue) const
{
    const bool isFound = asFound(issue) != nullptr;
    if (!isFound && isOfOthers(issue))
        return tr(
            "This is a problem of another resource, which this one has a part in: it is accepted there.");
    if (!m_context.state->acceptance().hasFile)
        return tr(
            "What is accepted is written beside the file of a virtual node, and this one has none. Save "
            "it first, or create it in a folder.");
    if (!isFound)
        return tr("No rule has found this: it goes away by itself once it is put right.");
    if (!entryFor(m_context.document.value(), issue))
        return tr("Give the mesh and the virtual node their names first.");
    return {};
}

void IssueCommands::accept(const Issue& issue)
{
    m_typed.finish();
    // What is accepted is told by its place and value as they are now.
    const steps::AcceptanceFacts& facts = m_context.state->acceptance();
    const Issue* raw = m_typed.bringIssuesUpToDate() && facts.hasFile ? asFound(issue) : nullptr;
    auto entry = raw ? entryFor(m_context.document.value(), *raw) : std::nullopt;
    if (!entry)
        return Q_EMIT refused(tr("Nothing was accepted: what is there has changed meanwhile."));
    const auto before = acceptedOf(m_context.document.value(), {*raw}, facts.kept.expired);
    const AcceptanceWords said =
        before.front() ? AcceptanceWords{before.front()->reason, before.front()->by, before.front()->until}
                       : AcceptanceWords();
    const QString folder = facts.kept.folder; // another one may hold while the person thinks
    const auto words =
        askForAcceptance(issue.message, facts.who, folder + "/.meshwright.json"_L1, &m_window, said);
    if (!words)
        return;
    entry->reason = words->reason;
    entry->by = words->by;
    entry->until = words->until;
    Q_EMIT acceptRequested(*entry, folder);
}

void IssueCommands::takeBack(const steps::AcceptedIssue& accepted)
{
    const steps::AcceptanceFacts& facts = m_context.state->acceptance();
    if (!facts.hasFile)
        return Q_EMIT refused(tr("Nothing was taken back: what is accepted has yet to be read."));
    Q_EMIT takeBackRequested(accepted.entry, facts.kept.folder);
}

void IssueCommands::explain(const Issue& issue)
{
    showRulePage(issue.rule, &m_window);
}

void IssueCommands::goTo(const Pointer& at)
{
    m_context.state->ask(at);
}

std::vector<WayElsewhere> IssueCommands::waysElsewhere(const Issue& issue) const
{
    return m_findWays ? m_findWays(issue) : std::vector<WayElsewhere>();
}

} // namespace meshwright
