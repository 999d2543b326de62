// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/remark.h"

#include <string>
#include <vector>

namespace meshwright::cli {

/// What a command prints, and how the program ends.
struct Answer
{
    Exit exit = Fine;
    std::string output;          ///< for standard output
    std::vector<Remark> remarks; ///< for standard error
};

Answer run(const CheckCall& call);
Answer run(const ExportCall& call);
Answer run(const ListCall& call);
Answer run(const DescribeCall& call);
Answer run(const CreateCall& call);
Answer run(const DeleteCall& call);
Answer run(const PullCall& call);
Answer run(const PushCall& call);
Answer run(const Say& call);
Answer run(const Wrong& call);

} // namespace meshwright::cli
