// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_fwd.h"

#include <optional>

// Services of AWS that tell about resources of others as CloudFormation spells them, and as texts that hold
// JSON.
namespace meshwright {

/// What @p value holds: the JSON in it when it is a text, itself otherwise; nullopt when it is a text of
/// something else.
std::optional<json> jsonWithin(const json& value);
/// Of everything in a text that holds JSON there is one place, that of the text; a Spelling.
Pointer withinText(Kind kind, const Pointer& from, const Pointer& at);

/// Reads what @p held holds: the properties of a resource of @p kind as CloudFormation's schema has them,
/// which stand at @p at, as an object or a text. What the service alone knows is left behind.
void readRegistryProperties(Kind kind, const json& held, const Whence& whence, const Format& format,
                            FilePieces& out);

} // namespace meshwright
