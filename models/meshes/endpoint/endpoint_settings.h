// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/endpoint/http.h"
#include "models/meshes/endpoint/list_limits.h"
#include "models/meshes/endpoint/retries.h"
#include "models/meshes/endpoint/url.h"

#include <functional>
#include <stop_token>
#include <string>

namespace meshwright {

/// Gives the keys to sign with, whenever a request needs them; they may have been renewed meanwhile.
using KeySource = std::function<Outcome<Signing>(const std::stop_token&)>;

/// Everything a call to an endpoint needs to know.
struct EndpointSettings
{
    EndpointUrl url;
    HttpWay way = {};
    std::string account;          ///< one's own account, empty when it is not known
    bool allowsPlainHttp = false; ///< the user has said that http may leave this computer
    KeySource keys;
    HttpLimits limits = {};
    RetryPolicy retries = {};
    ListLimits lists = {};
};

/// Finds the settings out, which may mean reading the profiles of the AWS CLI: on the thread of the first
/// call.
using FindEndpoint = std::function<Outcome<EndpointSettings>(const std::stop_token&)>;

} // namespace meshwright
