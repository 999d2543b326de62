// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/service_name.h"

#include "models/rules/arn.h"
#include "models/rules/host_name.h"
#include "models/rules/node_parts.h"

namespace meshwright {

bool isPlainName(std::string_view text)
{
    return !text.empty() && !beginsAsArn(text) && placeholder(text).empty();
}

bool cannotBeCalled(std::string_view name)
{
    const HostFault fault = hostFault(name);
    return fault != HostFault::None && fault != HostFault::Ipv4Address && !isLoopback(name);
}

bool isShortName(std::string_view name)
{
    return name.find('.') == name.npos && hostFault(name) == HostFault::None && !isLoopback(name);
}

} // namespace meshwright
