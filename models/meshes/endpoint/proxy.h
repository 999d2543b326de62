// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/credentials/aws_environment.h"
#include "models/meshes/endpoint/url.h"

#include <QList>

#include <functional>
#include <optional>
#include <string>

class QNetworkProxy;
class QUrl;

namespace meshwright {

/// Answers which proxies the desktop is set to use for an address, best first.
using AskDesktop = std::function<QList<QNetworkProxy>(const QUrl&)>;

/// The proxy that the desktop's settings have for @p url, as libcurl takes it ("http://proxy.example:3128",
/// "socks5h://…"), empty for none. nullopt when the environment names one, as it does for the AWS CLI
/// (HTTPS_PROXY, ALL_PROXY): libcurl reads that itself, but HTTP_PROXY, which is given out. Takes its time
/// where a script of the network decides.
std::optional<std::string> desktopProxy(const EndpointUrl& url, const AwsEnvironment& environment,
                                        const AskDesktop& ask = {});

} // namespace meshwright
