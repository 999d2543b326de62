// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_credentials.h"
#include "models/meshes/outcome.h"

#include <chrono>
#include <stop_token>
#include <string_view>

namespace meshwright {

/// Runs @p command, the setting credential_process, and reads the keys it prints. Blocks, at most @p patience
/// long. A failure names the program and the first lines of its error output, never its arguments or what it
/// printed otherwise: keys may be among both.
Outcome<AwsCredentials> keysFromProcess(const QString& command, const std::stop_token& stop,
                                        std::chrono::milliseconds patience = std::chrono::seconds(60));

/// The keys in what such a program prints: JSON with Version 1, AccessKeyId, SecretAccessKey, and perhaps
/// SessionToken and Expiration (ISO 8601). @p program is for the failure.
Outcome<AwsCredentials> readProcessKeys(std::string_view output, const QString& program);

} // namespace meshwright
