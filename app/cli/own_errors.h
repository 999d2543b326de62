// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"

namespace meshwright::cli {

/// Whether @p found keeps its resource from being exported or created: an error that nobody has accepted, of
/// the resource or its file, which is none of its mesh: the others may come later.
bool isOwnError(const LocatedIssue& found);

/// How many of those there are in @p file.
int ownErrors(const CheckedFile& file);

} // namespace meshwright::cli
