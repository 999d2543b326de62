// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

class CreateWizard;
class FindBar;
class HistoryList;
class JsonPane;
class ProblemsList;
class StepList;

/// What stands side by side in a wizard window.
struct WizardPanes
{
    StepList* steps;
    CreateWizard* wizard;
    JsonPane* json;
    ProblemsList* problems;
    HistoryList* history;
    FindBar* find; ///< below them all
};

} // namespace meshwright
