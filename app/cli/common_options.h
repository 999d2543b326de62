// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"

#include <optional>

// What every command takes.
namespace meshwright::cli {

/// Adds `--format` and `--help` to @p parser.
void addCommonOptions(QCommandLineParser& parser);

/// Whether @p arguments ask with `--format json` for a program's answer, also when the rest is wrong.
bool asksForJson(const QStringList& arguments);

/// What is wrong when @p words have another format than one of @p formats, an empty path, or standard
/// input twice.
std::optional<Wrong> wrongValue(const QCommandLineParser& words,
                                const QStringList& formats = {QStringLiteral("text"),
                                                              QStringLiteral("json")});

} // namespace meshwright::cli
