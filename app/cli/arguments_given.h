// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "models/formats/format.h"
#include "models/inventory/read_found.h"

#include <variant>

namespace meshwright::cli {

/// What @p words give with --arg NAME=VALUE, or what is wrong with one of them.
std::variant<Arguments, Wrong> argumentsGiven(const QCommandLineParser& words);

/// How files are to be read and checked as @p words say: --arg, --complete, --audit.
std::variant<FillOptions, Wrong> checkingGiven(const QCommandLineParser& words);

} // namespace meshwright::cli
