// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace meshwright {

/// Where the AWS CLI's settings come from; tests hand in their own.
struct AwsEnvironment
{
    std::function<QString(const char* name)> variable; ///< an environment variable, empty when it is not set
    QString home;                                      ///< the user's home folder

    static AwsEnvironment real();

    /// ~/.aws/config, or what AWS_CONFIG_FILE names.
    QString configFile() const;
    /// ~/.aws/credentials, or what AWS_SHARED_CREDENTIALS_FILE names.
    QString credentialsFile() const;
};

} // namespace meshwright
