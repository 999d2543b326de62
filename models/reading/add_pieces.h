// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"

#include <cstddef>

namespace meshwright {

/// Puts what number @p document of a file has given, which is in @p format (nullptr for none), into @p out,
/// but for its issues: where these stand is the caller's to find.
void addPieces(FilePieces pieces, const Format* format, std::size_t document, Reading& out);

} // namespace meshwright
