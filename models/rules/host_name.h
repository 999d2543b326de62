// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace meshwright {

/// What keeps a text from being a plain host name such as "orders.apps.local".
enum class HostFault {
    None,
    Empty,
    Scheme,      ///< "http://orders.apps.local"
    Port,        ///< "orders.apps.local:8080"
    Path,        ///< "orders.apps.local/ping"
    Ipv4Address, ///< "10.0.0.1": has the form of a name, and is none
    Ipv6Address, ///< "::1", "[2001:db8::1]"
    TrailingDot, ///< "orders.apps.local.": a name, but not as certificates and Host headers have it
    EmptyLabel,  ///< ".local", "orders..local"
    LongLabel,   ///< more than 63 characters between two dots
    LongName,    ///< more than 253 characters
    Hyphen,      ///< a label that begins or ends with one
    Character,   ///< anything but letters, digits, hyphens, underscores and dots
};

/// The first fault of @p name by RFC 1123, with underscores allowed as Cloud Map and Kubernetes use them.
HostFault hostFault(std::string_view name);

/// @p fault in words, a whole sentence; empty for None.
QString hostFaultMessage(HostFault fault, std::string_view name);

/// "localhost", names below it, 127.0.0.0/8, ::1.
bool isLoopback(std::string_view name);

/// @p name as DNS compares names: without capitals, and without a final dot.
std::string hostToCompare(std::string_view name);

} // namespace meshwright
