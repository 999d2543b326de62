// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

namespace meshwright {

/// Why @p node, a create input, would be refused or could not work, in words; empty when it is well.
QString faultOf(const json& node);

} // namespace meshwright
