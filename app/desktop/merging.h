// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/session.h"
#include "forms/dialogs/compare_dialog.h"
#include "forms/parts/notice_bar.h"
#include "models/json/json_fwd.h"

#include <functional>

namespace meshwright {

/// Makes the document of @p session what it and @p theirs have both made of @p base, as one edit that can be
/// undone. What both have changed stays as it is here, and is named above the form in the words of it.
void mergeInto(Session& session, const json& base, const json& theirs);

/// Compares what is edited in @p session with @p theirs, which is at @p side; what differs can be taken over.
void compareWith(Session& session, const json& theirs, OtherSide side);

// What can be done where somebody else has changed what is edited in a session, which has to outlive the
// notice they stand in.

/// Merges with @p theirs what both have made of @p base; @p settle then notes that theirs is there.
Notice::Button mergeButton(Session& session, const json& base, const json& theirs,
                           std::function<void()> settle);
/// Does compareWith().
Notice::Button compareButton(Session& session, const json& theirs, OtherSide side);

} // namespace meshwright
