// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"
#include "models/schema/references.h"

#include <functional>
#include <string_view>

namespace meshwright {

/// Is told of a text that names another resource, and where in the input it stands.
using SeeNamed =
    std::function<void(const schema::Naming& names, const Pointer& at, std::string_view written)>;

/// Tells @p see of everything that @p input, one of @p kind, names, in the order of
/// schema::referencePlaces(). What is empty names nothing.
void eachNamed(Kind kind, const json& input, const SeeNamed& see);

} // namespace meshwright
