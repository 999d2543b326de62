// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace meshwright {

/// Whether @p text speaks of App Mesh: what is broken in it is worth telling.
bool mentionsAppMesh(std::string_view text);

} // namespace meshwright
