// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/endpoint/http.h"

namespace meshwright {

/// How a request ended for libcurl.
struct CurlEnd
{
    int code = 0;         ///< a CURLcode, not CURLE_OK
    long proxyStatus = 0; ///< what a proxy answered that was asked to lead through; 0 for none
    QString said;         ///< libcurl's own words
    bool isTooLarge = false;
    bool isAccepted = false;  ///< the port took the connection
    bool isConnected = false; ///< and what comes before a request is done: something may have been sent
    bool isSilent = false;    ///< no byte came or went for too long
};

/// What @p end means for the request to @p url, and how to mend it.
HttpFault faultOf(const CurlEnd& end, const EndpointUrl& url, const HttpWay& way, const HttpLimits& limits);

/// What becomes of every request where libcurl is not installed.
HttpFault curlMissing();

} // namespace meshwright
