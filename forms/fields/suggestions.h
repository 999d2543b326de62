// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/fields/node_view.h"
#include "forms/steps/step.h"

#include <span>

namespace meshwright {

/// A row of buttons, one for each suggestion, that fill in values below @p at as one undo step; nullptr when
/// there are none. A pointer "-" appends to the list at @p at.
QWidget* makeSuggestions(std::span<const steps::Suggestion> suggestions, Document& document,
                         const Pointer& at, QWidget* parent);

} // namespace meshwright
