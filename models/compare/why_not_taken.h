// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/comparison.h"

#include <QString>

namespace meshwright {

/// Why no setting of @p one can be taken over into what the second side of @p comparison has of it, a
/// sentence; empty when it can: of a virtual node into a window, of other kinds into their file, also that of
/// a folder place. Whether that file is there and may be written is not asked.
QString whyNotTaken(const Comparison& comparison, const ResourceDifference& one);

/// Whether @p one is a virtual node that the second side of @p comparison has in a file into which an edit of
/// it can be saved, as far as names tell: not in an archive, a revision of git or a stream.
bool isEditedInFile(const Comparison& comparison, const ResourceDifference& one);

/// What taking over a setting of @p one does, a sentence, where nothing hinders it.
QString takingWords(const Comparison& comparison, const ResourceDifference& one);

} // namespace meshwright
