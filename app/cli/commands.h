// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

#include <array>

// The table of the commands: each is described where it is, in a file of its own.
namespace meshwright::cli {

extern const Command checkCommand;
extern const Command diffCommand;
extern const Command explainCommand;
extern const Command exportCommand;
extern const Command reportCommand;
extern const Command listCommand;
extern const Command describeCommand;
extern const Command createCommand;
extern const Command deleteCommand;
extern const Command pullCommand;
extern const Command pushCommand;

/// Every command, in the order of the general help.
inline constexpr std::array commands{&checkCommand,  &diffCommand, &explainCommand,  &exportCommand,
                                     &reportCommand, &listCommand, &describeCommand, &createCommand,
                                     &deleteCommand, &pullCommand, &pushCommand};

} // namespace meshwright::cli
