// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/node/tls_uses.h"

#include "models/json/unknown.h"
#include "models/rules/host_name.h"

namespace meshwright {

Pointer expectedNamesAt(const TlsUse& use)
{
    return use.at.pointer().resolve("validation/subjectAlternativeNames/match/exact");
}

bool mayBeOff(const json& tls)
{
    const json* mode = member(tls, "mode");
    return mode && (isUnknown(*mode) || text(mode) == "DISABLED");
}

bool isWildcard(std::string_view name)
{
    if (!name.starts_with("*."))
        return false;
    const HostFault fault = hostFault(name.substr(2));
    return fault == HostFault::None || fault == HostFault::TrailingDot;
}

} // namespace meshwright
