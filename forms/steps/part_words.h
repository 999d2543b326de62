// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <QString>

// What is set in a part of a listener, in a line: what stands for it while it is folded. What is missing is
// left out, and values nobody expects are shown as they are.
namespace meshwright::steps {

/// "Connection pool: connections 100, pending requests 10".
QString connectionPoolWords(const json& pool);
/// "Outlier detection: server errors 5, within 10 s".
QString outlierWords(const json& detection);
/// "Health check: HTTP /ping every 5 s".
QString healthCheckWords(const json& check);
/// "TLS termination: Strict: TLS only, client certificates required".
QString tlsWords(const json& tls);
/// "Timeouts: request 15 s, idle 300 s".
QString timeoutWords(const json& timeout);

} // namespace meshwright::steps
