// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/pull.h"

#include <QString>

namespace meshwright {

/// What saving @p mesh to the folder place @p place came to.
QString savedWords(const Pulled& pulled, const QString& mesh, const QString& place);

} // namespace meshwright
