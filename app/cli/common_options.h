// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/arguments.h"

#include <QCommandLineParser>

#include <optional>

// What every command takes, and how every wrong call is answered.
namespace meshwright::cli {

/// Adds `--format` and `--help` to @p parser and lets it read @p arguments, of which the first is the name of
/// the command. The call to answer with when there is one already: @p help, or what is wrong.
std::optional<Call> parsed(QCommandLineParser& parser, const QStringList& arguments, const QString& help);

/// Whether @p arguments ask with `--format json` for a program's answer, also when the rest is wrong.
bool asksForJson(const QStringList& arguments);

/// The answer to a call of @p command that is wrong.
Wrong wrong(QString message, const QString& command = {});
/// The answer when @p parser was given another format than one of @p formats, or an empty path.
std::optional<Wrong> wrongValue(const QCommandLineParser& parser, const QStringList& formats,
                                const QString& command);

} // namespace meshwright::cli
