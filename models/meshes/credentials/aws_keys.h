// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_config_file.h"
#include "models/meshes/credentials/aws_credentials.h"
#include "models/meshes/credentials/aws_environment.h"

#include <string>
#include <variant>

namespace meshwright {

/// Keys come from a program that prints them (setting credential_process): that is how SSO and roles reach
/// us.
struct ProcessKeys
{
    QString command;

    friend bool operator==(const ProcessKeys&, const ProcessKeys&) = default;
};

/// Nobody has said any keys.
struct NoKeys
{
    QStringList lookedAt = {}; ///< where there could have been some, in words

    friend bool operator==(const NoKeys&, const NoKeys&) = default;
};

using CredentialSource = std::variant<NoKeys, AwsCredentials, ProcessKeys>;

/// What the two files say together.
struct AwsFiles
{
    AwsConfigFile config;
    AwsConfigFile credentials;

    static Outcome<AwsFiles> load(const AwsEnvironment& environment);

    /// Every profile that one of them has, sorted.
    QStringList profileNames() const;
    bool hasProfile(const std::string& name) const;
    /// The setting @p key of the profile, from the credentials file before the config file; empty when
    /// neither has it.
    std::string setting(const std::string& profile, const std::string& key) const;
};

/// Where the keys of @p profile come from, in the order of the AWS CLI: environment (unless @p isChosen, the
/// profile was named for the place), credentials file, credential_process, config file. What it would take
/// before and is not supported here – roles, SSO, web identity, containers – is a failure that names it.
Outcome<CredentialSource> credentialSource(const AwsFiles& files, const std::string& profile, bool isChosen,
                                           const AwsEnvironment& environment);

} // namespace meshwright
