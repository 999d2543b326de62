// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

namespace meshwright {

/// Whether @p node is the output of --generate-cli-skeleton with most of it not filled in.
bool isSkeleton(const json& node);

} // namespace meshwright
