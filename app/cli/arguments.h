// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/mesh_calls.h"

#include <QStringList>

#include <variant>

namespace meshwright::cli {

/// The exit codes of the command line's contract.
enum Exit {
    Fine = 0,
    Errors = 1,  ///< a node has errors
    Trouble = 2, ///< a path cannot be read or written, or the call is wrong
};

enum class Format { Text, Json, Sarif };

/// `meshwright-cli check`
struct CheckCall
{
    Format format = Format::Text;
    QStringList paths; ///< files, folders, or "-" for standard input; at least one
};

/// `meshwright-cli export`
struct ExportCall
{
    QString path;   ///< a file, or "-" for standard input
    QString output; ///< empty: standard output
    bool force = false;
};

/// What to print and nothing else: help or the version.
struct Say
{
    QString text;
};

/// A call that cannot be understood.
struct Wrong
{
    QString message; ///< what is wrong and where to read on
};

using Call = std::variant<CheckCall, ExportCall, ListCall, DescribeCall, CreateCall, DeleteCall, PullCall,
                          PushCall, Say, Wrong>;

/// What @p arguments, without the program's name, ask for.
Call understand(const QStringList& arguments);

} // namespace meshwright::cli
