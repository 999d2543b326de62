// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

#include <optional>

class QWidget;

namespace meshwright {

/// Asks for the name of a new mesh, checked while it is typed. nullopt when the person cancels.
std::optional<QString> askForMeshName(QWidget* parent);

/// Asks for the mesh of the virtual nodes in @p file of which none says one, for all of them at once; empty
/// when the person leaves it for later. nullopt when the person cancels.
std::optional<QString> askForTheirMesh(const QString& file, QWidget* parent);

/// Asks for the names that @p node, settings read from @p file, does not have. The node with those that were
/// given; a person may leave them for later. nullopt when the person cancels.
std::optional<json> askForNames(const json& node, const QString& file, QWidget* parent);

} // namespace meshwright
