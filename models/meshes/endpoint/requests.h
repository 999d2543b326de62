// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/endpoint/http.h"
#include "models/meshes/outcome.h"
#include "models/meshes/resource.h"

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// The requests of the App Mesh API, version 2019-01-25: which member of an input stands in the path, which
/// in the query, which in the body. They are the same for every kind of thing.
namespace requests {

/// One page of a list; @p token as the page before gave it, empty for the first.
HttpRequest list(Kind kind, const MeshId& mesh, const std::string& parent, const std::string& token);
/// Why @p id cannot be asked for: names stand in the path, and without one it would be another request.
std::optional<Failure> withoutName(const ResourceId& id);
HttpRequest describe(const ResourceId& id);
HttpRequest remove(const ResourceId& id);
/// @p input is the API's create or update input.
HttpRequest create(Kind kind, const json& input);
HttpRequest update(Kind kind, const json& input);

HttpRequest tags(const std::string& arn, const std::string& token);
HttpRequest tag(const std::string& arn, const json& tags);
HttpRequest untag(const std::string& arn, const std::vector<std::string>& keys);

} // namespace requests

} // namespace meshwright
