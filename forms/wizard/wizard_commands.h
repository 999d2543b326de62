// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/create_command.h"
#include "forms/wizard/export_commands.h"
#include "forms/wizard/find_command.h"
#include "forms/wizard/history_commands.h"
#include "forms/wizard/issue_commands.h"
#include "forms/wizard/issues_at_hand.h"
#include "forms/wizard/typed_input.h"
#include "forms/wizard/wizard_panes.h"

namespace meshwright {

/// What a person can do in a wizard window, beyond its fields.
struct WizardCommands
{
    TypedInput typed;
    CreateCommand create;
    HistoryCommands undoing;
    ExportCommands exports;
    FindCommand find;
    IssueCommands problems;
    IssuesAtHand atHand;

    /// All must outlive the commands.
    WizardCommands(const FormContext& context, const WizardPanes& panes, const Ask& ask, NoticeBar& notices,
                   QWidget& window)
        : typed(context, *panes.json, window),
          create(context, *panes.wizard, *panes.json, typed),
          undoing(context, *panes.json, *panes.history),
          exports(context, *panes.json, typed, ask, window),
          find(context, panes),
          problems(context, typed, window),
          atHand(context, panes, problems, notices, window)
    {}
};

} // namespace meshwright
