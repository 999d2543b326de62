// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"

#include <QString>

namespace meshwright {

/// Why no setting of @p one can be taken over into what the second side of @p comparison has of it, a
/// sentence; empty when it can: of a virtual node into a draft, of other kinds into their file, also that of
/// a folder place. Whether that file is there and may be written is not asked.
QString whyNotTaken(const Comparison& comparison, const ResourceDifference& one);

} // namespace meshwright
