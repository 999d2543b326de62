// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft.h"
#include "models/json/json_fwd.h"

#include <optional>

namespace meshwright {

// How a draft writes down what it edits; nullopt when what was read is not that.

json editedJson(EditedNode node);
std::optional<EditedNode> editedIn(const json& value);

json servedJson(ServedNode node);
std::optional<ServedNode> servedIn(const json& value);

} // namespace meshwright
