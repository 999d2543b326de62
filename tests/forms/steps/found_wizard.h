// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/wizard_state.h"
#include "models/rules/check.h"
#include "tests/support/sample_documents.h"

#include <optional>
#include <vector>

namespace meshwright::steps {

/// A wizard as it may be found.
struct Found
{
    json document = guideExample();
    std::optional<Issue> unfinished = {};
    Visited visited = {};
    PlaceFacts place = {};
    std::optional<json> saved = {};
    bool isChecking = false;
    bool isSending = false;
    bool isReadOnly = false;
    MeshFacts mesh = {};
    std::vector<Issue> accepted = {};
    AcceptanceFacts acceptance = {};
    bool isInFile = false;

    WizardState state() const
    {
        return wizardState({document, check(document), accepted, unfinished, visited, place, acceptance,
                            saved ? &*saved : nullptr, isChecking, isSending, isReadOnly, &mesh, isInFile});
    }
};

inline Visited everything()
{
    Visited out;
    out.seeAll();
    return out;
}

} // namespace meshwright::steps
