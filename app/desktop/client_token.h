// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

// The clientToken that a person has typed: it belongs to one request, and no description tells it.
namespace meshwright {

/// @p node with the token that @p other has, or with none. So it is carried over into what is there now:
/// whoever has typed one has changed nothing since.
json withTokenOf(const json& other, json node);
/// @p wanted without the token that the node of @p saved was sent with already.
json withoutUsedToken(json wanted, const json& saved);

} // namespace meshwright
