// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/json/json.h"
#include "models/text/for_terminal.h"

#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

json issueJson(const LocatedIssue& found)
{
    return {{"pointer", found.issue.pointer.text()},
            {"severity", word(found.issue.severity)},
            {"rule", found.issue.rule},
            {"message", found.issue.message.toStdString()},
            {"line", found.at.line},
            {"column", found.at.column}};
}

std::string jsonText(const json& value)
{
    return jsonForTerminal(canonical(value)) + '\n';
}

namespace {

json toJson(const CheckedFile& file, const CheckedNode& node)
{
    json issues = json::array();
    for (const LocatedIssue& found : node.issues)
        issues.push_back(issueJson(found));
    return {{"path", file.path.toStdString()}, {"node", node.name}, {"issues", std::move(issues)}};
}

} // namespace

std::string jsonReport(const std::vector<CheckedFile>& files)
{
    json entries = json::array();
    for (const CheckedFile& file : files)
        for (const CheckedNode& node : file.found)
            entries.push_back(toJson(file, node));
    json out = json::object();
    out["files"] = std::move(entries);
    return jsonText(out);
}

std::string report(const std::vector<CheckedFile>& files, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return jsonReport(files);
    case ReportFormat::Sarif:
        return sarifReport(files);
    case ReportFormat::Text:
        break;
    }
    return textReport(files);
}

} // namespace meshwright::cli
