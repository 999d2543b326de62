// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/tree.h"

#include <string_view>

// What is written without quotation marks means by the core schema of YAML 1.2: yes, no, on and off are text,
// as are dates; 0o17 is octal, 017 is 17. PyYAML and the readers in Go keep to YAML 1.1 in part, and not to
// the same part; where it differs is told, so that a person can be warned.
namespace meshwright::source {

/// Null, True, False, Number or String: what @p word is. Infinity and what is no number, which JSON cannot
/// write, are text.
Node::Kind plainKind(std::string_view word);

/// Whether a reader of YAML 1.1 takes @p word for something else.
bool differsInYaml11(std::string_view word);

} // namespace meshwright::source
