// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"

namespace meshwright {

/// Says of each member of the text of @p reading that is called as what stands for values that are not known
/// (models/json/unknown.h), and has come into a resource, that nothing has such a member: only what a format
/// leaves open is not checked.
void tellLiteralUnknowns(Reading& reading);

} // namespace meshwright
