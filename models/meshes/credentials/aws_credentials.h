// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <string>

namespace meshwright {

/// Keys of an AWS account. They live in memory and in the keychain, and nowhere else: never in a file of
/// ours, a message, a log or on a command line.
struct AwsCredentials
{
    std::string accessKeyId;
    std::string secretAccessKey;
    std::string sessionToken; ///< empty for lasting keys
    QDateTime expiration;     ///< invalid when they do not end

    friend bool operator==(const AwsCredentials&, const AwsCredentials&) = default;
};

} // namespace meshwright
