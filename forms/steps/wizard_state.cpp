// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/wizard_state.h"

#include "forms/steps/steps.h"
#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/text/texts.h"
#include "models/words/form_words.h"
#include "models/words/issue_words.h"
#include "models/words/unknown_words.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright::steps {

namespace {

/// Whether the document says anything about @p step; an empty object says nothing.
bool isPresent(const Step& step, const json& document)
{
    return std::ranges::any_of(step.about, [&](std::string_view about) {
        const json* value = find(document, Pointer(std::string(about)));
        return value && !value->empty();
    });
}

/// What the place of a new node has against it. That of a node whose mesh is in its file is only where it
/// would be created: the node is not wrong for it.
void addOfPlace(const WizardFacts& facts, WizardState& out)
{
    if (facts.saved)
        return; // an edit is where it is: its mesh is there, and its name is its own
    for (Issue& issue : checkPlace(facts.place, facts.document)) {
        if (facts.mesh && facts.mesh->isOfFile) {
            issue.severity = Severity::Hint;
            out.obstacles.append(formMessage(issue));
        }
        out.issues.push_back(std::move(issue));
    }
}

/// What is not known in the document. A file may well leave it open.
void addUnknowns(const WizardFacts& facts, WizardState& out)
{
    if (!facts.isInFile)
        return void(std::ranges::move(unknownIssues(facts.document), std::back_inserter(out.issues)));
    std::ranges::move(unknownHints(facts.document), std::back_inserter(out.issues));
    if (const QString words = unknownWords(facts.document); !words.isEmpty())
        out.obstacles.append(words);
}

/// Adds @p all to what is wrong, but what somebody lives with; to @p past what is to be said of each that
/// somebody has lived with.
void setAcceptedAside(const WizardFacts& facts, const std::vector<Issue>& all, WizardState& out,
                      std::vector<QString>& past)
{
    const FolderAcceptance& kept = facts.acceptance.kept;
    const auto entries = acceptedOf(facts.document, all, kept.entries);
    std::vector<const AcceptedEntry*> expired(all.size(), nullptr);
    if (!kept.expired.empty())
        expired = acceptedOf(facts.document, all, kept.expired);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!entries[i]) {
            out.issues.push_back(all[i]);
            past.push_back(expired[i]
                               ? wasAcceptedWords(expired[i]->until, expired[i]->by, expired[i]->reason)
                               : QString());
            continue;
        }
        out.accepted.push_back({all[i], *entries[i]});
        out.accepted.back().issue.message = formMessage(all[i]);
    }
}

void addIssues(const WizardFacts& facts, WizardState& out)
{
    if (facts.unfinished)
        out.issues.push_back(*facts.unfinished);
    addOfPlace(facts, out);
    addUnknowns(facts, out);
    std::ranges::copy_if(facts.issues, std::back_inserter(out.issues),
                         [&](const Issue& issue) { return !facts.mesh || !facts.mesh->answers(issue); });
    out.issues.insert(out.issues.end(), facts.accepted.begin(), facts.accepted.end());
    std::vector<QString> past;
    setAcceptedAside(facts, std::exchange(out.issues, {}), out, past);
    out.ownErrors = static_cast<int>(std::ranges::count(out.issues, Severity::Error, &Issue::severity));
    out.ownAccepted = out.accepted.size();
    if (facts.mesh) {
        setAcceptedAside(facts, facts.mesh->issues, out, past);
        std::ranges::copy(facts.mesh->ofOthers, std::back_inserter(out.issues));
        past.resize(out.issues.size());
    }
    for (std::size_t i = 0; i < out.issues.size(); ++i) {
        Issue& issue = out.issues[i];
        issue.message = formMessage(issue);
        if (!past[i].isEmpty())
            issue.message += u' ' + past[i];
        out.byPlace.emplace(issue.pointer, i);
    }
}

void count(WizardState& out)
{
    for (const Issue& issue : out.issues) {
        StepState& step = out.steps.at(static_cast<std::size_t>(stepOf(issue.pointer)) - 1);
        if (issue.severity == Severity::Error) {
            ++out.errors;
            ++step.errors;
        } else if (issue.severity == Severity::Warning) {
            ++out.warnings;
            ++step.warnings;
        } else {
            ++out.hints;
        }
    }
}

StepState::Kind kindOf(const Step& step, const WizardFacts& facts, const WizardState& state)
{
    if (!facts.visited.has(step.id))
        return StepState::ToDo;
    const StepState& own = state.of(step.id);
    if (own.errors > 0)
        return StepState::Errors;
    if (own.warnings > 0)
        return StepState::Warnings;
    // The last step is about all of them: with errors in another, be they of the mesh, or while they are not
    // known, it is not done.
    if (step.id == StepId::Review) {
        const bool isDone = state.errors == 0 && state.acceptedErrors().empty() && !facts.isChecking;
        return isDone ? StepState::Complete : StepState::ToDo;
    }
    return step.about.empty() || isPresent(step, facts.document) ? StepState::Complete : StepState::Nothing;
}

/// The error that the tooltip of Create names: what the place has against it, which no field shows by itself,
/// or the first.
const Issue* gravest(const WizardState& state)
{
    const auto found = std::ranges::find(state.issues, Severity::Error, &Issue::severity);
    return found == state.issues.end() ? nullptr : &*found;
}

} // namespace

std::vector<const Issue*> WizardState::at(const Pointer& at) const
{
    std::vector<const Issue*> out;
    const auto [first, last] = byPlace.equal_range(at);
    for (auto found = first; found != last; ++found)
        out.push_back(&issues[found->second]);
    return out;
}

int WizardState::countWithin(const Pointer& place, Severity severity) const
{
    int out = 0;
    for (const Issue* issue : at(place))
        out += issue->severity == severity;
    // What is below it stands together.
    for (auto found = byPlace.lower_bound(Pointer(place.text() + '/'));
         found != byPlace.end() && place.contains(found->first); ++found)
        out += issues[found->second].severity == severity;
    return out;
}

std::vector<const Issue*> WizardState::acceptedErrors() const
{
    std::vector<const Issue*> out;
    for (const AcceptedIssue& one : std::span(accepted).first(ownAccepted))
        if (one.issue.severity == Severity::Error)
            out.push_back(&one.issue);
    return out;
}

Hindrance hindranceOf(const WizardFacts& facts, const WizardState& state)
{
    if (facts.isReadOnly)
        return Hindrance::ReadOnly;
    if (facts.isChecking)
        return Hindrance::Checking;
    if (facts.isSending)
        return Hindrance::Sending;
    if (facts.unfinished)
        return Hindrance::UnfinishedJson;
    if (state.ownErrors > 0)
        return Hindrance::Errors;
    if (!state.acceptedErrors().empty())
        return Hindrance::AcceptedErrors;
    if (!state.obstacles.isEmpty())
        return Hindrance::Obstacles;
    if (facts.saved && sameValue(*facts.saved, facts.document))
        return Hindrance::NothingChanged;
    return Hindrance::None;
}

WizardState wizardState(const WizardFacts& facts)
{
    WizardState out;
    out.isUpdate = facts.saved != nullptr;
    addIssues(facts, out);
    count(out);
    out.hindrance = hindranceOf(facts, out);
    for (const Step& step : all())
        out.steps.at(static_cast<std::size_t>(step.id) - 1).kind = kindOf(step, facts, out);
    return out;
}

QString createWords(const WizardState& state)
{
    switch (state.hindrance) {
    case Hindrance::ReadOnly:
        return Texts::tr("This window only shows the virtual node.");
    case Hindrance::Checking:
        return Texts::tr("The virtual node is being checked.");
    case Hindrance::Sending:
        return state.isUpdate ? Texts::tr("The virtual node is being updated.")
                              : Texts::tr("The virtual node is being created.");
    case Hindrance::UnfinishedJson:
        return Texts::tr("Mend the JSON first: what is typed there is not valid yet.");
    case Hindrance::Errors:
        return Texts::tr("Mend the errors first (%1): F8 goes from one to the next. The first: %2")
            .arg(QString::number(state.ownErrors), gravest(state)->message);
    case Hindrance::AcceptedErrors:
        return Texts::tr("%1. Mend it, or take the acceptance back in Problems. The first: %2")
            .arg(acceptedErrorWords(state), state.acceptedErrors().front()->message);
    case Hindrance::Obstacles:
        return state.obstacles.join(u' ');
    case Hindrance::NothingChanged:
    case Hindrance::None:
        break;
    }
    return state.isUpdate ? Texts::tr("Sends what has changed; nothing when nothing has.")
                          : Texts::tr("Creates the virtual node in the mesh you have chosen.");
}

QString acceptedErrorWords(const WizardState& state)
{
    const auto count = static_cast<int>(state.acceptedErrors().size());
    if (count == 0)
        return {};
    return count == 1 ? Texts::tr("1 accepted error: the service would refuse it")
                      : Texts::tr("%n accepted errors: the service would refuse them", nullptr, count);
}

QString countWords(const WizardState& state)
{
    return meshwright::countWords(state.errors, state.warnings, state.hints);
}

std::optional<Pointer> cureOf(const Issue& issue)
{
    for (const Related& related : issue.related)
        if (stepOf(related.pointer) != stepOf(issue.pointer))
            return related.pointer;
    return std::nullopt;
}

QString wayWords(const Pointer& at)
{
    const Step& there = step(stepOf(at));
    return Texts::tr("Go to step %1: %2")
        .arg(QString::number(static_cast<int>(there.id)), translated(there.title));
}

} // namespace meshwright::steps
