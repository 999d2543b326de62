// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/check.h"

#include <string>

namespace meshwright {

/// @p issues as tests write them, a line each: "/spec/listeners: error needs-discovery".
inline std::string lines(const std::vector<Issue>& issues)
{
    std::string out;
    for (const Issue& issue : issues)
        out += issue.pointer.text() + ": " + word(issue.severity) + ' ' + issue.rule + '\n';
    return out;
}

} // namespace meshwright
