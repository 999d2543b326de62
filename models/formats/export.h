// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"

#include <string>

namespace meshwright {

/// The create-virtual-node input as a file: keys sorted, two blanks, final newline, and in meaning exactly @p
/// node.
std::string exportText(const json& node);

/// A shell command that creates @p node with the AWS CLI, the input inline and quoted.
std::string awsCliCommand(const json& node);

} // namespace meshwright
