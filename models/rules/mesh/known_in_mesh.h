// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/rules/mesh/whole_mesh.h"

namespace meshwright {

/// Whether @p issue, which was found in @p part alone, asks what the rest of @p mesh answers: a short name
/// that is a service's, several listeners that everybody tells apart, a server that is known to be called, a
/// certificate in which all callers look for names of their own.
bool isAnswered(const Issue& issue, const MeshPart& part, const WholeMesh& mesh);

} // namespace meshwright
