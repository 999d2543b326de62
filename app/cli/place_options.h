// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "app/cli/open_target.h"

#include <optional>
#include <span>

// What every command takes that works in a place.
namespace meshwright::cli {

/// The options that say where.
std::span<const Option> placeOptions();
/// Of them in the help of a command, and of the exit codes.
QString placeHelp();

/// What a command in a place cannot do without.
struct PlaceNeeds
{
    QLatin1StringView argument = {}; ///< the one it takes, as the help calls it; empty for none
    bool mesh = false;
    QLatin1StringView option = {};       ///< one that has to be there
    const char* withoutOption = nullptr; ///< what is said when it is not, to be translated
};

/// What is wrong with @p words, of a command that needs @p needs.
std::optional<Wrong> wrongInPlace(const QCommandLineParser& words, const PlaceNeeds& needs);

/// Where @p words, with which nothing is wrong, say to work.
Target targetIn(const QCommandLineParser& words);

} // namespace meshwright::cli
