// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/wizard_window.h"
#include "models/meshes/outcome.h"

namespace meshwright {

/// What is told, where its window is not seen any more, of a virtual node that could not be sent: %1 is its
/// name, %2 the place, %3 the message of @p failure. It claims no more than is known of what the place did.
QString refusalWords(const Failure& failure, bool isUpdate);

/// The same of one that was sent and is there, where its draft, for the reason %3, does not know of it.
QString notNotedWords();

/// A refusal in @p window, from which it was sent.
void showRefusal(const Failure& failure, WizardWindow& window);

} // namespace meshwright
