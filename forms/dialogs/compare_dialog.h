// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

class QWidget;

namespace meshwright {

/// Shows, field by field, in what @p mine and @p theirs differ; both stay as they are.
void compare(const json& mine, const json& theirs, QWidget* parent);

} // namespace meshwright
