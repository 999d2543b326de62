// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_fwd.h"

namespace meshwright {

/// Whether @p value is the Properties of a resource of App Mesh in a template, or the Spec of them, without
/// anything around.
bool isCloudFormationPiece(const json& value);
/// Reads @p value, which is that, into @p out. What is in it tells its kind.
void readCloudFormationPiece(const json& value, const Whence& whence, FilePieces& out);

} // namespace meshwright
