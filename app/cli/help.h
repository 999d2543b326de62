// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

// What `--help` prints, and sentences that name the commands.
namespace meshwright::cli {

QString generalHelp();
QString helpOf(const Command& command);

/// The names of all commands, in the order of the general help.
QStringList allCommands();

} // namespace meshwright::cli
