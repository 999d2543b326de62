// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_keys.h"

namespace meshwright {

/// What a place says itself; empty members are left to the conventions of the AWS CLI.
struct AwsWish
{
    QString profile = {};
    QString region = {};
    QString endpointUrl = {};
    QString caFile = {};
    bool hasOwnKeys = false; ///< its keys are in the keychain: no profile is asked for them

    friend bool operator==(const AwsWish&, const AwsWish&) = default;
};

/// What came of it.
struct AwsSettings
{
    QString profile; ///< the one that was asked; need not exist when nobody named it
    QString region;
    QString endpointUrl;
    QString caFile; ///< empty for the system's authorities
    CredentialSource source;

    friend bool operator==(const AwsSettings&, const AwsSettings&) = default;
};

/// Follows the AWS CLI: the place's own word, then the environment, then the profile. A profile that was
/// named and is not there, a section [services …] that is not there, and a region that nobody says, are
/// failures.
Outcome<AwsSettings> awsSettings(const AwsWish& wish, const AwsEnvironment& environment);

} // namespace meshwright
