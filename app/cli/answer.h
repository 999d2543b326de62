// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/remark.h"
#include "models/json/json_fwd.h"

#include <string>
#include <vector>

namespace meshwright::cli {

/// The exit codes of the command line's contract.
enum Exit {
    Fine = 0,
    Errors = 1,  ///< a node has errors
    Trouble = 2, ///< a path cannot be read or written, or the call is wrong
};

/// What a command prints, and how the program ends.
struct Answer
{
    Exit exit = Fine;
    std::string output;          ///< for standard output
    std::vector<Remark> remarks; ///< for standard error
};

/// @p value on standard output, and all is well.
Answer printed(const json& value);

/// Why nothing was done, in words of our own; @p code tells a program what kind of reason it is. @p before
/// stands in front of it.
Answer refused(Exit exit, std::vector<Remark> before, const char* code, const QString& why);

/// How the program ends after @p failure: Errors when an endpoint or place answered and refused, Trouble when
/// it could not be asked, or a file or disk failed.
Exit exitFor(const Failure& failure);
/// Why it did not go, with the exit code for it. @p before stands in front of it.
Answer failed(const Failure& failure, std::vector<Remark> before = {});

} // namespace meshwright::cli
