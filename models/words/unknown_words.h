// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/issue.h"
#include "models/schema/kinds.h"

#include <QString>

#include <string>
#include <vector>

namespace meshwright {

/// Why @p input, a create input of @p kind, can neither be exported nor be created: which values in it are
/// not known, and what is written in their place. Empty when all are.
QString unknownWords(const json& input, Kind kind = Kind::VirtualNode);
/// The same of one value in whose place @p written stands.
QString unknownValueWords(const std::string& written);

/// What keeps @p input from being created: each value in it that is not known. That is no mistake in the file
/// it is from, and check() says nothing about it.
std::vector<Issue> unknownIssues(const json& input);
/// The same while @p input is kept in the file it is from, which may well leave its values open: hints.
std::vector<Issue> unknownHints(const json& input);

} // namespace meshwright
