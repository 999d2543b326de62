// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>

namespace meshwright {

/// @p value as a person reads it: a string's own text, what is not known as it is
/// written, anything else as JSON in one line; empty when absent.
/// Invalid UTF-8 is replaced, never thrown over.
QString plainText(const json* value);

} // namespace meshwright
