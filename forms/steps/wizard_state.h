// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step_state.h"
#include "forms/steps/visited.h"
#include "models/acceptance/node_acceptance.h"
#include "models/json/json_type.h"
#include "models/rules/check_place.h"
#include "models/rules/mesh_facts.h"

#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace meshwright::steps {

/// Why Create, or Update, cannot be pressed.
enum class Hindrance {
    None,
    ReadOnly,
    Checking,
    Sending,
    UnfinishedJson,
    Errors,
    AcceptedErrors, ///< that nobody counts any more, and that are refused all the same
    Obstacles,      ///< only in the way of creating what is right in its file
    NothingChanged
};

/// What somebody has decided to live with, and where more of that is written down.
struct AcceptanceFacts
{
    FolderAcceptance kept = {};
    bool hasFile = false; ///< the virtual node is kept in a file, so that there is a folder to write into
    QString who = {};     ///< who decides here, unless the person says otherwise

    friend bool operator==(const AcceptanceFacts&, const AcceptanceFacts&) = default;
};

/// An issue that somebody lives with.
struct AcceptedIssue
{
    Issue issue;
    AcceptedEntry entry; ///< that says so

    friend bool operator==(const AcceptedIssue&, const AcceptedIssue&) = default;
};

/// All that the state of a wizard comes from.
struct WizardFacts
{
    const json& document;
    const std::vector<Issue>& issues;       ///< what the rules find
    const std::vector<Issue>& accepted;     ///< what else they find, and somebody has accepted
    const std::optional<Issue>& unfinished; ///< why the text in the JSON pane is not the document yet
    const Visited& visited;
    const PlaceFacts& place; ///< what is known of where it is created
    const AcceptanceFacts& acceptance;
    const json* saved = nullptr; ///< what an update starts from
    bool isChecking = false;     ///< the issues are those of an older document
    bool isSending = false;      ///< Create or Update waits for its answer
    bool isReadOnly = false;
    const MeshFacts* mesh = nullptr; ///< what its mesh says, where that is known
    bool isInFile = false;           ///< it is kept in a file, and saved into that
};

/// The one truth about a wizard: what badges, problems, forms, review and buttons show is all here.
struct WizardState
{
    /// Everything that is wrong, in the words of a form: what the JSON pane and the place have against it,
    /// what in it is not known, then what the rules find, in the document's order; last, what its mesh has
    /// against it.
    std::vector<Issue> issues;
    std::multimap<Pointer, std::size_t> byPlace; ///< places in issues
    std::vector<AcceptedIssue> accepted;         ///< what is wrong and counts nowhere, in the same order
    std::array<StepState, 12> steps = {};
    int errors = 0;
    /// Those of its own. What others of its mesh are against hinders nobody: a mesh is built piece by piece.
    int ownErrors = 0;
    std::size_t ownAccepted = 0; ///< of those that are accepted, how many are of its own: the first ones
    int warnings = 0;
    int hints = 0;
    /// Why what is right in its file cannot be created as it is: each a sentence, and among the hints.
    QStringList obstacles = {};
    Hindrance hindrance = Hindrance::None;
    bool isUpdate = false;

    const StepState& of(StepId id) const { return steps.at(static_cast<std::size_t>(id) - 1); }
    /// The errors of its own that somebody has accepted: they count nowhere, and are refused all the same.
    std::vector<const Issue*> acceptedErrors() const;
    bool canCreate() const { return hindrance == Hindrance::None; }
    /// The issues exactly at @p at, not below it.
    std::vector<const Issue*> at(const Pointer& at) const;
    /// How many of @p severity there are at @p place and below it.
    int countWithin(const Pointer& place, Severity severity) const;
};

/// The state of everything a wizard shows. Pure.
WizardState wizardState(const WizardFacts& facts);

/// Why Create cannot be pressed, with all that is found in @p state. Pure.
Hindrance hindranceOf(const WizardFacts& facts, const WizardState& state);

/// What Create does, or why it cannot be pressed: its tooltip.
QString createWords(const WizardState& state);
/// How many errors of its own somebody has accepted: "1 accepted error: the service would refuse it"; empty
/// without any.
QString acceptedErrorWords(const WizardState& state);
/// The problems of @p state counted: "2 errors, 1 warning"; empty without any.
QString countWords(const WizardState& state);
/// Where @p issue is mended when that is in another step than its own; nullopt otherwise.
std::optional<Pointer> cureOf(const Issue& issue);
/// The words of the way to @p at: "Go to step 11: Listeners".
QString wayWords(const Pointer& at);

} // namespace meshwright::steps
