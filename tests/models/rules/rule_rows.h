// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <ostream>
#include <span>
#include <vector>

// The table of tests of the rules: a file per subject, run by rules_test.cpp.
namespace meshwright {

/// One test: a change to an ordinary node, and what check() then says of the whole.
struct RuleRow
{
    const char* what; ///< the case in words
    /// A JSON merge patch (RFC 7386) on ordinaryNode: objects are merged, null takes away, lists are
    /// replaced.
    const char* patch;
    /// All of lines(check(node)), without the final line break; nothing is silent.
    const char* expected = "";
    /// Where the patch goes; what is not there is made.
    const char* at = "";

    friend std::ostream& operator<<(std::ostream& out, const RuleRow& row) { return out << row.what; }
};

/// What every row starts from: one HTTP listener behind DNS, about which there is nothing to say.
inline constexpr char ordinaryNode[] = R"({
    "meshName": "shop",
    "virtualNodeName": "orders",
    "spec": {
        "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
        "listeners": [{
            "portMapping": {"port": 8080, "protocol": "http"},
            "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                            "intervalMillis": 5000, "timeoutMillis": 2000}
        }]
    }
})";

inline constexpr char firstListener[] = "/spec/listeners/0";

/// A row that changes the ordinary node's listener only.
constexpr RuleRow listenerRow(const char* what, const char* patch, const char* expected = "")
{
    return {what, patch, expected, firstListener};
}

std::span<const RuleRow> nameRows();
std::span<const RuleRow> tagRows();
std::span<const RuleRow> discoveryRows();
std::span<const RuleRow> listenerRows();
std::span<const RuleRow> healthCheckRows();
std::span<const RuleRow> trafficRows();
std::span<const RuleRow> listenerTlsRows();
std::span<const RuleRow> clientPolicyRows();
std::span<const RuleRow> certificateRows();
std::span<const RuleRow> backendRows();
std::span<const RuleRow> loggingRows();
std::span<const RuleRow> arnRows();

/// The rows of every subject.
std::vector<RuleRow> allRuleRows();
/// The ordinary node, changed as @p row says.
json changedNode(const RuleRow& row);

} // namespace meshwright
