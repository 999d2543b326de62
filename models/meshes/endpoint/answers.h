// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/endpoint/http.h"
#include "models/meshes/endpoint/url.h"
#include "models/meshes/meshes.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// The JSON of a good answer; else why there is none: the service's own code, message and request id, or that
/// something else than App Mesh answered. Messages are cleaned here, names and values stay what they are.
/// @p signing is what the request was signed with.
Outcome<json> readAnswer(const HttpAnswer& answer, const EndpointUrl& endpoint, const Signing& signing);

/// The member a message of the service is about: "… at 'spec.listeners.1.member.portMapping.port' failed …"
/// is "/spec/listeners/0/portMapping/port". nullopt when it names none.
std::optional<Pointer> pointerIn(std::string_view message);

} // namespace meshwright
