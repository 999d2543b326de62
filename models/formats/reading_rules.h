// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule.h"

// The rows that reading reports with; their ids are part of the command line's output.
namespace meshwright::reading {

inline constexpr Rule syntax{"json-syntax", Severity::Error, nullptr};
inline constexpr Rule duplicateKey{"duplicate-key", Severity::Warning, nullptr};
inline constexpr Rule tooDeep{"too-deep", Severity::Error, nullptr};
inline constexpr Rule fileTooLarge{"file-too-large", Severity::Error, nullptr};
inline constexpr Rule numberTooLarge{"number-too-large", Severity::Error, nullptr};
inline constexpr Rule cloudFormation{"cloudformation", Severity::Error, nullptr};
inline constexpr Rule kubernetes{"kubernetes", Severity::Error, nullptr};
inline constexpr Rule terraform{"terraform", Severity::Error, nullptr};
inline constexpr Rule notANode{"not-a-virtual-node", Severity::Error, nullptr};
inline constexpr Rule otherResource{"other-resource", Severity::Hint, nullptr};
inline constexpr Rule noSpecListed{"node-list", Severity::Error, nullptr};
inline constexpr Rule tooManyNodes{"too-many-nodes", Severity::Error, nullptr};
inline constexpr Rule skeleton{"cli-skeleton", Severity::Error, nullptr};

} // namespace meshwright::reading

namespace meshwright {

/// The rows above, for those who list all rules.
std::span<const Rule> readingRules();

} // namespace meshwright
