// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"

#include <QStringList>

#include <vector>

namespace meshwright {

/// What to call each of @p places where one of them is to be chosen: no two the same. Those that have one
/// name are told apart by where they are, Region, profile and account, as far as it takes, and at last by
/// number.
QStringList namesToChooseFrom(const std::vector<Place>& places);

} // namespace meshwright
