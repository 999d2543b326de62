// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/endpoint/http.h"
#include "models/meshes/endpoint/url.h"
#include "models/meshes/meshes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// The JSON of a good answer; else why there is none: the service's own code, message and request id, or that
/// something else than App Mesh answered. Messages are cleaned here, names and values stay what they are.
/// @p signing is what the request was signed with.
Outcome<json> readAnswer(const HttpAnswer& answer, const EndpointUrl& endpoint, const Signing& signing);

/// The failure of a list that ended too early, because of @p why.
Failure notWholeList(const QString& why);
/// What names the next page in @p answer; empty when there is none. What is no text is a failure: a list that
/// is not whole must not look as if it were.
Outcome<std::string> nextTokenIn(const json& answer);

/// One page of a list.
struct Page
{
    std::vector<ResourceRef> refs;
    std::string next; ///< empty after the last page
};
/// @p answer lists @p resource in @p mesh; one's own account @p account is empty when it is not known.
Outcome<Page> readPage(const json& answer, const Resource& resource, const MeshId& mesh,
                       const std::string& account);

/// The member a message of the service is about: "… at 'spec.listeners.1.member.portMapping.port' failed …"
/// is
/// "/spec/listeners/0/portMapping/port". nullopt when it names none.
std::optional<Pointer> pointerIn(std::string_view message);

} // namespace meshwright
