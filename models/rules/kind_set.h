// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/kinds.h"

#include <initializer_list>

namespace meshwright {

/// Some of the kinds: those that a rule is for.
class KindSet
{
public:
    constexpr KindSet(std::initializer_list<Kind> kinds)
    {
        for (const Kind kind : kinds)
            m_bits |= bit(kind);
    }

    constexpr bool has(Kind kind) const { return (m_bits & bit(kind)) != 0; }

private:
    static constexpr unsigned bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }

    unsigned m_bits = 0;
};

inline constexpr KindSet onlyNodes{Kind::VirtualNode};
inline constexpr KindSet onlyGateways{Kind::VirtualGateway};
inline constexpr KindSet onlyRoutes{Kind::Route};
inline constexpr KindSet onlyGatewayRoutes{Kind::GatewayRoute};
inline constexpr KindSet onlyServices{Kind::VirtualService};
/// What runs as an Envoy of its own: listeners with health checks, pools and TLS, client policies, logs.
inline constexpr KindSet nodesAndGateways{Kind::VirtualNode, Kind::VirtualGateway};
/// What listens on ports.
inline constexpr KindSet whatListens{Kind::VirtualNode, Kind::VirtualRouter, Kind::VirtualGateway};
inline constexpr KindSet bothRoutes{Kind::Route, Kind::GatewayRoute};
inline constexpr KindSet everyOne{Kind::Mesh,        Kind::VirtualNode,    Kind::VirtualRouter,
                                  Kind::Route,       Kind::VirtualService, Kind::VirtualGateway,
                                  Kind::GatewayRoute};

} // namespace meshwright
