// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/field_difference.h"

namespace meshwright {

/// Whether with @p difference, of the inputs @p before and @p after, less is demanded of connections than
/// before: TLS that is gone or no longer enforced, certificates that are no longer asked for, names that are
/// no longer compared, more names or authorities that are accepted, ports for which it no longer holds. A
/// listener or backend that is gone as a whole demands nothing.
bool weakensTls(const FieldDifference& difference, const json& before, const json& after);

} // namespace meshwright
