// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "models/schema/kinds.h"

namespace meshwright {

/// The icon of a resource of @p kind.
inline Sign signOf(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return Sign::Mesh;
    case Kind::VirtualService:
        return Sign::VirtualService;
    case Kind::VirtualRouter:
        return Sign::VirtualRouter;
    case Kind::Route:
        return Sign::Route;
    case Kind::VirtualGateway:
        return Sign::VirtualGateway;
    case Kind::GatewayRoute:
        return Sign::GatewayRoute;
    case Kind::VirtualNode:
        break;
    }
    return Sign::VirtualNode;
}

} // namespace meshwright
