// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace meshwright {

/// Asks for the name of a new mesh and checks it while it is typed; nullopt when the person cancels.
std::optional<QString> askForMeshName(QWidget* parent);

} // namespace meshwright
