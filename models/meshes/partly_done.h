// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"

#include <QStringList>

namespace meshwright {

/// Of something that takes several requests and ended at the first of @p notDone with @p failure: what was
/// done, what was not, and why. Where no answer tells whether that first part was done, neither is said of
/// it.
QString partlyDoneWords(const QStringList& done, QStringList notDone, const Failure& failure);

} // namespace meshwright
