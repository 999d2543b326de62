// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/outcome.h"

#include <QCoreApplication>

namespace meshwright {

Failure stopped()
{
    return {code::stopped, QCoreApplication::translate("Outcome", "It was cancelled."), {}};
}

} // namespace meshwright
