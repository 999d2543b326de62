// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace meshwright {

/// @p severity as people read it: "Error".
QString severityWords(Severity severity);

/// "2 errors, 1 warning"; empty when there are none.
QString countWords(int errors, int warnings, int hints);
/// The same of @p issues.
QString countWords(const std::vector<Issue>& issues);

/// The messages, a line each, and at most ten of them.
QString messageLines(const std::vector<Issue>& issues);

/// The worst severity among @p issues, nullopt when there are none.
std::optional<Severity> worstSeverity(const std::vector<Issue>& issues);

/// A number to sort by: one error weighs more than any warnings, one warning more than any hints.
qlonglong weight(const std::vector<Issue>& issues);

/// That a problem was accepted until @p until by @p by, if anybody said so, for @p reason: it counts again.
QString wasAcceptedWords(QDate until, const QString& by, const QString& reason);

} // namespace meshwright
