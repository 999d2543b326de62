// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

/// The ordinary gateway route with that rewrite.
#define REWRITE(rewrite) R"({"action": {"rewrite": )" rewrite "}}"

} // namespace

std::span<const ResourceRow> rewriteRows()
{
    static constexpr ResourceRow rows[] = {
        gatewayRouteRow("the host kept", REWRITE(R"({"hostname": {"defaultTargetHostname": "DISABLED"}})")),
        gatewayRouteRow("the prefix kept", REWRITE(R"({"prefix": {"defaultPrefix": "DISABLED"}})")),
        gatewayRouteRow("another prefix", REWRITE(R"({"prefix": {"value": "/v2/"}})")),
        gatewayRouteRow(
            "another path of a path",
            R"({"match": {"prefix": null, "path": {"exact": "/a"}}, "action": {"rewrite": {"path": {"exact": "/b"}}}})"),
        gatewayRouteRow("prefix and path",
                        REWRITE(R"({"prefix": {"value": "/v2/"}, "path": {"exact": "/v2/new"}})"),
                        "/spec/httpRoute/action/rewrite: error rewrite-prefix-and-path"),
        gatewayRouteRow("default and value",
                        REWRITE(R"({"prefix": {"defaultPrefix": "DISABLED", "value": "/v2/"}})"),
                        "/spec/httpRoute/action/rewrite/prefix: error rewrite-prefix-choice"),
        gatewayRouteRow("neither default nor value", REWRITE(R"({"prefix": {}})"),
                        "/spec/httpRoute/action/rewrite/prefix: error rewrite-prefix-choice"),
        gatewayRouteRow("a prefix without a slash", REWRITE(R"({"prefix": {"value": "v2/"}})"),
                        "/spec/httpRoute/action/rewrite/prefix/value: error rewrite-no-slash"),
        gatewayRouteRow(
            "an empty path",
            R"({"match": {"prefix": null, "path": {"exact": "/a"}}, "action": {"rewrite": {"path": {"exact": ""}}}})",
            "/spec/httpRoute/action/rewrite/path/exact: error too-short"),
        gatewayRouteRow(
            "the prefix of a path",
            R"({"match": {"prefix": null, "path": {"exact": "/a"}}, "action": {"rewrite": {"prefix": {"value": "/b"}}}})",
            "/spec/httpRoute/action/rewrite/prefix: warning rewrite-unlike-match"),
        gatewayRouteRow("a prefix that swallows the slash", REWRITE(R"({"prefix": {"value": "/v2"}})"),
                        "/spec/httpRoute/action/rewrite/prefix/value: hint rewrite-joins"),
    };
    return rows;
}

} // namespace meshwright
