// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/located_issue.h"

#include <string>
#include <vector>

namespace meshwright {

/// @p issues as tests write them, a line each: "3:5 /spec/listeners error too-deep".
inline std::string lines(const std::vector<LocatedIssue>& issues)
{
    std::string out;
    for (const LocatedIssue& found : issues)
        out += std::to_string(found.at.line) + ':' + std::to_string(found.at.column) + ' ' +
               found.issue.pointer.text() + (found.issue.pointer.isRoot() ? "" : " ") +
               word(found.issue.severity) + ' ' + found.issue.rule + '\n';
    return out;
}

/// The same with what is said in place of severity and rule: "3:5 There is …".
inline std::string messages(const std::vector<LocatedIssue>& issues)
{
    std::string out;
    for (const LocatedIssue& found : issues)
        out += std::to_string(found.at.line) + ':' + std::to_string(found.at.column) + ' ' +
               found.issue.message.toStdString() + '\n';
    return out;
}

} // namespace meshwright
