// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// @p node as a file that `aws appmesh create-virtual-node --cli-input-json` takes: keys sorted, two blanks,
/// a final newline, and in meaning exactly the value.
std::string exportText(const json& node);

/// Options of the AWS CLI that every command has, a word each: "--region", "us-west-2".
using CliOptions = std::vector<std::string>;

/// The shell command that creates @p node without a file. A shell takes no word of more than 128 KiB, which
/// no node within the service's quotas reaches.
std::string awsCliCommand(const json& node, const CliOptions& options = {});
/// The same for a virtual node that is there already: gives it the spec of @p node. Its tags, which an update
/// does not take, are left out.
std::string awsCliUpdateCommand(const json& node, const CliOptions& options = {});
/// The shell command that creates the node in the exported file @p fileName.
std::string awsCliCommandForFile(std::string_view fileName);

/// @p text as one word of a POSIX shell: as it is when harmless, otherwise in single quotes.
std::string shellWord(std::string_view text);

} // namespace meshwright
