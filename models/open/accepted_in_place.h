// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/node_acceptance.h"
#include "models/items/nodes_model.h"
#include "models/meshes/place.h"

#include <string>

namespace meshwright {

/// What is accepted of the virtual nodes of the mesh @p mesh in the folder @p place of a place. Waits for the
/// disk.
FolderAcceptance acceptanceIn(const QString& place, const std::string& mesh);

/// @p check without what is accepted of the mesh @p mesh of @p place, which only a folder says anything
/// about. Waits for the disk; what it gives does not.
NodeCheck withoutAccepted(NodeCheck check, const Place& place, const std::string& mesh);

} // namespace meshwright
