// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "models/schema/kinds.h"

namespace meshwright {

/// The icon of @p kind.
Sign signOf(Kind kind);

} // namespace meshwright
