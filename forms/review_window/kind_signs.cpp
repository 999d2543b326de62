// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/kind_signs.h"

namespace meshwright {

Sign signOf(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return Sign::Mesh;
    case Kind::VirtualNode:
        return Sign::VirtualNode;
    case Kind::VirtualRouter:
        return Sign::VirtualRouter;
    case Kind::Route:
        return Sign::Route;
    case Kind::VirtualService:
        return Sign::VirtualService;
    case Kind::VirtualGateway:
        return Sign::VirtualGateway;
    case Kind::GatewayRoute:
        break;
    }
    return Sign::GatewayRoute;
}

} // namespace meshwright
