// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace meshwright {

/// The rules of audit/, a file per subject. Nobody hears of them who has not asked for an audit: what they
/// miss is allowed, works, and is often left out on purpose.
std::span<const ResourceRule> auditTransportRules(); ///< TLS everywhere
std::span<const ResourceRule> auditOperationRules(); ///< logs, health, tags and what else is watched

/// Every subject's rules, in the order above.
std::array<std::span<const ResourceRule>, 2> auditRules();

/// Whether the rule with the id @p id is one of them.
bool isOfAudit(std::string_view id);

/// What an audit finds in @p input, which creates a resource of @p kind, and check() does not look for. Pure;
/// works on any JSON value whatsoever.
std::vector<Issue> audit(Kind kind, const json& input);

} // namespace meshwright
