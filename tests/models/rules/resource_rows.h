// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/schema/kinds.h"

#include <ostream>
#include <span>
#include <vector>

// The table of tests of the rules of all kinds but the node's: a file per subject, run by
// resource_rules_test.cpp.
namespace meshwright {

/// One test: a change to an ordinary resource of a kind, and what check() then says of the whole.
struct ResourceRow
{
    Kind kind;
    const char* what; ///< the case in words
    /// A JSON merge patch (RFC 7386) on ordinaryResource(kind): objects are merged, null takes away, lists
    /// are replaced.
    const char* patch;
    /// All of lines(check(kind, input)), without the final line break; nothing is silent.
    const char* expected = "";
    /// Where the patch goes; what is not there is made.
    const char* at = "";

    friend std::ostream& operator<<(std::ostream& out, const ResourceRow& row)
    {
        return out << resourceOf(row.kind).operation << ": " << row.what;
    }
};

/// What every row starts from: a resource about which there is nothing to say.
const char* ordinaryResource(Kind kind);

/// A row that changes the ordinary route's or gateway route's "httpRoute" only.
constexpr ResourceRow routeRow(const char* what, const char* patch, const char* expected = "")
{
    return {Kind::Route, what, patch, expected, "/spec/httpRoute"};
}
constexpr ResourceRow gatewayRouteRow(const char* what, const char* patch, const char* expected = "")
{
    return {Kind::GatewayRoute, what, patch, expected, "/spec/httpRoute"};
}

std::span<const ResourceRow> resourceNameRows();
std::span<const ResourceRow> serviceRows();
std::span<const ResourceRow> gatewayRows();
std::span<const ResourceRow> routeTypeRows();
std::span<const ResourceRow> matchRows();
std::span<const ResourceRow> pathRows();
std::span<const ResourceRow> regularExpressionRows();
std::span<const ResourceRow> weightRows();
std::span<const ResourceRow> retryRows();
std::span<const ResourceRow> hostRows();
std::span<const ResourceRow> rewriteRows();

/// The rows of every subject.
std::vector<ResourceRow> allResourceRows();
/// The ordinary resource, changed as @p row says.
json changedResource(const ResourceRow& row);

} // namespace meshwright
