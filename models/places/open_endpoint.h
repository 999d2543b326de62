// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_settings.h"
#include "models/meshes/credentials/keychain.h"
#include "models/meshes/endpoint/endpoint_settings.h"
#include "models/meshes/place.h"

#include <optional>

namespace meshwright {

/// What @p place says of itself, in the words of the AWS conventions.
AwsWish wishOf(const Place& place);

/// How to reach the endpoint of @p place: what it says itself, and what the AWS CLI's settings say. The keys
/// of a credential_process are asked for again a minute before they expire. @p keychain is asked where
/// @p place has keys of its own, and may be gone before what comes of this; it may be nullptr where no place
/// has. @p typed are used instead of what it has.
FindEndpoint findEndpoint(const Place& place, Keychain* keychain,
                          const std::optional<AwsCredentials>& typed = {},
                          const AwsEnvironment& environment = AwsEnvironment::real());

/// What the end of the service means for @p url; empty when it is not AWS's own.
QString endOfServiceHint(const QString& url);

} // namespace meshwright
