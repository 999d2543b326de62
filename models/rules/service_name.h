// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

// The names of virtual services: any is allowed, but requests are matched by host name.
namespace meshwright {

/// Whether @p text is a name: not empty, no ARN, no placeholder.
bool isPlainName(std::string_view text);
/// Whether no application can call @p name. What leads to the machine itself and IPv4 addresses are called.
bool cannotBeCalled(std::string_view name);
/// "orders": a host name without any dot, other than that of the machine itself.
bool isShortName(std::string_view name);

} // namespace meshwright
