// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/session.h"
#include "tests/monkey/finding.h"

namespace meshwright::monkey {

/// "badges": what the steps, the problems list and the state of the JSON say about @p session is one truth.
void checkBadges(const Session& session, Findings& found);
/// "create": what Create says fits the problems.
void checkCreate(const Session& session, Findings& found);

} // namespace meshwright::monkey
