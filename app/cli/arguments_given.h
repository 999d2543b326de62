// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "models/formats/format.h"

#include <variant>

namespace meshwright::cli {

/// What @p words give with --arg NAME=VALUE, or what is wrong with one of them.
std::variant<Arguments, Wrong> argumentsGiven(const QCommandLineParser& words);

} // namespace meshwright::cli
