// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/references.h"

#include <QString>

#include <optional>

namespace meshwright {

/// What @p falls with a virtual node, a sentence: "2 virtual services are served by it alone: a, b. 1 route
/// leads to it: all." And who calls it. Of nullopt, that nothing else is known.
QString fallsWords(const std::optional<FallsWithNode>& falls);

} // namespace meshwright
