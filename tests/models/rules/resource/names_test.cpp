// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

std::span<const ResourceRow> resourceNameRows()
{
    static constexpr ResourceRow rows[] = {
        {Kind::Mesh, "a slash", R"({"meshName": "shop/eu"})", "/meshName: error name-slash"},
        {Kind::Mesh, "a dot", R"({"meshName": "shop.eu"})", "/meshName: warning mesh-name-characters"},
        {Kind::Mesh, "settings", R"({"spec": {"egressFilter": {"type": "DROP_ALL"},
            "serviceDiscovery": {"ipPreference": "IPv6_PREFERRED"}}})"},
        {Kind::Mesh, "what describe answers", R"({"mesh": {}, "status": {}})",
         "/mesh: error service-output\n/status: error service-output"},
        {Kind::Mesh, "a tag of AWS", R"({"tags": [{"key": "aws:a", "value": "b"}]})",
         "/tags/0/key: error tag-reserved-prefix"},
        {Kind::VirtualRouter, "an ARN in place of the name",
         R"({"virtualRouterName": "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualRouter/orders"})",
         "/virtualRouterName: error name-is-arn"},
        {Kind::VirtualRouter, "two listeners",
         R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
                                    {"portMapping": {"port": 443, "protocol": "http"}}]}})"},
        {Kind::VirtualRouter, "two listeners with one port",
         R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}},
                                    {"portMapping": {"port": 80, "protocol": "tcp"}}]}})",
         "/spec/listeners/1/portMapping/port: error listener-port-twice"},
        {Kind::VirtualRouter, "HTTPS",
         R"({"spec": {"listeners": [{"portMapping": {"port": 443, "protocol": "https"}}]}})",
         "/spec/listeners/0/portMapping/protocol: error listener-https"},
        {Kind::VirtualRouter, "the name of a wrapper of another kind", R"({"virtualNode": {}})",
         "/virtualNode: error unknown-member"},
        {Kind::Route, "a slash in its router's name", R"({"virtualRouterName": "shop/orders"})",
         "/virtualRouterName: error name-slash"},
        {Kind::Route, "a blank in its name", R"({"routeName": "all requests"})",
         "/routeName: warning name-characters"},
        {Kind::Route, "an underscore in its name", R"({"routeName": "all_requests"})"},
        {Kind::Route, "a placeholder", R"({"routeName": "${ROUTE}"})", "/routeName: error placeholder"},
        {Kind::Route, "the mesh's owner", R"({"meshOwner": "11112222333a"})",
         "/meshOwner: error mesh-owner-digits"},
        {Kind::Route, "a client token", R"({"clientToken": "a b"})", "/clientToken: error client-token-form"},
        {Kind::VirtualGateway, "a slash", R"({"virtualGatewayName": "shop/entry"})",
         "/virtualGatewayName: error name-slash"},
        {Kind::GatewayRoute, "a dot in its name", R"({"gatewayRouteName": "orders.v1"})",
         "/gatewayRouteName: warning name-characters"},
        {Kind::GatewayRoute, "a tag twice",
         R"({"tags": [{"key": "a", "value": "b"}, {"key": "a", "value": "c"}]})",
         "/tags/1/key: error tag-key-twice"},
    };
    return rows;
}

} // namespace meshwright
