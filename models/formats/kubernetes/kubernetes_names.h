// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/kubernetes/kubernetes_object.h"
#include "models/formats/resource_in_file.h"

#include <memory>
#include <span>

namespace meshwright {

/// Gives @p resources the names that other objects of Kubernetes decide: of their mesh and gateway, of what
/// they refer to, of the backends in their groups. What is at hand are these resources and @p beside; without
/// the object a name is what the controller would make it, and the name of a mesh that nothing tells is
/// absent and not missed. Others than of Kubernetes stay as they are. May be called again, also with more at
/// hand.
void resolveKubernetesNames(std::span<ResourceInFile* const> resources,
                            std::span<const std::shared_ptr<const KubernetesObject>> beside);

} // namespace meshwright
