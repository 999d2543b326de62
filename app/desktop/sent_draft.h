// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft_folder.h"
#include "models/meshes/node_state.h"

#include <optional>

namespace meshwright {

/// Notes in the draft @p id of @p folder, whose window has been closed, that what was @p sent is there as
/// @p served says; it goes into the bin when it says no more than that. One that is about another virtual
/// node by now is left as it is. nullopt, or why that could not be done.
std::optional<QString> noteInDraft(const DraftFolder& folder, const QString& id, const NodeId& sent,
                                   const ServedNode& served);

/// Notes in the draft @p id of @p folder, whose window has been closed, that @p sent was sent to be created
/// and nobody has waited for the answer. One that is about another virtual node, or that is not there, is
/// left as it is. nullopt, or why that could not be done.
std::optional<QString> noteUnanswered(const DraftFolder& folder, const QString& id, const NodeId& sent);
/// Takes that back: by now it is known what became of @p sent. A title that a person gave stays.
std::optional<QString> noteAnswered(const DraftFolder& folder, const QString& id, const NodeId& sent);

} // namespace meshwright
