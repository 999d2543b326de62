// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <QString>

// What is set in a part of a listener, in a line: what stands beside its caption while it is folded. What is
// missing is left out, and values nobody expects are shown as they are.
namespace meshwright::steps {

/// "connections 100, pending requests 10".
QString connectionPoolWords(const json& pool);
/// "server errors 5, within 10 s".
QString outlierWords(const json& detection);
/// "HTTP /ping every 5 s".
QString healthCheckWords(const json& check);
/// "Strict: TLS only, client certificates required".
QString tlsWords(const json& tls);
/// "request 15 s, idle 300 s".
QString timeoutWords(const json& timeout);

} // namespace meshwright::steps
