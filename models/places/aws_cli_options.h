// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/export.h"
#include "models/meshes/place.h"

namespace meshwright {

/// The options that lead a command of the AWS CLI to @p place. None for a folder, which no command reaches,
/// and none for what the settings of the AWS CLI say.
CliOptions awsCliOptions(const Place& place);

} // namespace meshwright
