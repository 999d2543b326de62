// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/templates/node_template.h"

#include <vector>

namespace meshwright {

/// The templates that come with the program, in the order they are shown.
std::vector<NodeTemplate> builtInTemplates();

} // namespace meshwright
