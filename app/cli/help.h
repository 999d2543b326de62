// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

// What `--help` prints, and sentences that name the commands.
namespace meshwright::cli {

QString generalHelp();
QString helpOf(const Command& command);

/// The names of all commands, the last one behind @p joint: "check, export or push".
QString allCommands(const QString& joint);

} // namespace meshwright::cli
