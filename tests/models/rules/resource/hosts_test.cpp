// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

std::span<const ResourceRow> hostRows()
{
    static constexpr ResourceRow rows[] = {
        gatewayRouteRow("a host", R"({"match": {"hostname": {"exact": "www.example.com"}}})"),
        gatewayRouteRow("a host with a port",
                        R"({"match": {"hostname": {"exact": "www.example.com:8080"}}})"),
        gatewayRouteRow("all hosts of a domain", R"({"match": {"hostname": {"suffix": ".example.com"}}})"),
        gatewayRouteRow("the end of a name", R"({"match": {"hostname": {"suffix": "example.com"}}})"),
        gatewayRouteRow("a URL", R"({"match": {"hostname": {"exact": "https://www.example.com"}}})",
                        "/spec/httpRoute/match/hostname/exact: warning match-host-form"),
        gatewayRouteRow("a blank", R"({"match": {"hostname": {"suffix": ".example .com"}}})",
                        "/spec/httpRoute/match/hostname/suffix: warning match-host-form"),
        gatewayRouteRow("a wildcard", R"({"match": {"hostname": {"exact": "*.example.com"}}})",
                        "/spec/httpRoute/match/hostname/exact: warning match-host-form"),
    };
    return rows;
}

} // namespace meshwright
