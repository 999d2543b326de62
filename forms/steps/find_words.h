// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/json/json_fwd.h"

#include <vector>

namespace meshwright::steps {

/// Where in @p document @p words stand, in capitals or not: in what the forms show there (labels, captions,
/// values as they are called), step by step from the top, and in the line it has in the JSON. At most @p most
/// places, none for no words.
std::vector<Pointer> placesOf(const QString& words, const json& document, std::size_t most = 1000);

} // namespace meshwright::steps
