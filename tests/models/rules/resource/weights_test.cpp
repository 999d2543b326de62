// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/resource_rows.h"

namespace meshwright {

namespace {

#define TARGETS(targets) R"({"action": {"weightedTargets": [)" targets R"(]}})"

} // namespace

std::span<const ResourceRow> weightRows()
{
    static constexpr ResourceRow rows[] = {
        routeRow("two targets",
                 TARGETS(R"({"virtualNode": "a", "weight": 90}, {"virtualNode": "b", "weight": 10})")),
        routeRow("a target without weight beside one with all",
                 TARGETS(R"({"virtualNode": "a", "weight": 100}, {"virtualNode": "b", "weight": 0})")),
        routeRow("one target of no weight", TARGETS(R"({"virtualNode": "a", "weight": 0})"),
                 "/spec/httpRoute/action/weightedTargets: warning weights-zero"),
        routeRow("two targets of no weight",
                 TARGETS(R"({"virtualNode": "a", "weight": 0}, {"virtualNode": "b", "weight": 0})"),
                 "/spec/httpRoute/action/weightedTargets: warning weights-zero"),
        routeRow("more than all",
                 TARGETS(R"({"virtualNode": "a", "weight": 90}, {"virtualNode": "b", "weight": 11})"),
                 "/spec/httpRoute/action/weightedTargets: error weights-above-100"),
        routeRow("a single target of half a weight", TARGETS(R"({"virtualNode": "a", "weight": 50})"),
                 "/spec/httpRoute/action/weightedTargets: hint weights-below-100"),
        routeRow("relative weights",
                 TARGETS(R"({"virtualNode": "a", "weight": 3}, {"virtualNode": "b", "weight": 1})"),
                 "/spec/httpRoute/action/weightedTargets: hint weights-below-100"),
        routeRow("a weight that is none",
                 TARGETS(R"({"virtualNode": "a", "weight": 0}, {"virtualNode": "b", "weight": "1"})"),
                 "/spec/httpRoute/action/weightedTargets/1/weight: error whole-number"),
        routeRow("one node twice",
                 TARGETS(R"({"virtualNode": "a", "weight": 50}, {"virtualNode": "a", "weight": 50})"),
                 "/spec/httpRoute/action/weightedTargets/1/virtualNode: warning target-twice"),
        routeRow(
            "two listeners of one node",
            TARGETS(
                R"({"virtualNode": "a", "weight": 50, "port": 80}, {"virtualNode": "a", "weight": 50, "port": 81})")),
    };
    return rows;
}

} // namespace meshwright
