// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"

#include <string>

namespace meshwright {

/// A JSON report in short: "path node: rule rule", a line for each entry.
inline std::string entries(const std::string& report)
{
    std::string out;
    const json parsed = json::parse(report, nullptr, false);
    for (const json& entry : items(member(parsed, "files"))) {
        out += std::string(text(member(entry, "path")).value_or("?")) + ' ' +
               std::string(text(member(entry, "node")).value_or("?")) + ':';
        for (const json& issue : items(member(entry, "issues")))
            out += ' ' + std::string(text(member(issue, "rule")).value_or("?"));
        out += '\n';
    }
    return out;
}

} // namespace meshwright
