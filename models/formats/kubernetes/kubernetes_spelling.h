// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <optional>
#include <span>
#include <string_view>

// How the controller's API spells what App Mesh spells otherwise.
namespace meshwright {

/// A member that a spec of Kubernetes has under another name.
struct Respelt
{
    std::string_view input;        ///< in App Mesh
    std::string_view file;         ///< in the manifest; with / where it is further inside
    std::optional<Kind> only = {}; ///< the kind that has it; nullopt for every one
};

/// The rows of v1beta2.
std::span<const Respelt> respeltNow();
/// The rows of v1beta1.
std::span<const Respelt> respeltBefore();

/// The Spelling of a spec in v1beta2.
Pointer speltNow(Kind kind, const Pointer& from, const Pointer& at);
/// The Spelling of a spec in v1beta1.
Pointer speltBefore(Kind kind, const Pointer& from, const Pointer& at);

} // namespace meshwright
