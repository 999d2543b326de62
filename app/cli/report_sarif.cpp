// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/formats/catalogue.h"
#include "models/json/json.h"

#include <QDir>
#include <QUrl>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

const char* level(Severity severity)
{
    return severity == Severity::Hint ? "note" : word(severity);
}

/// Every rule there is, and the place of each in the list.
class RuleList
{
public:
    RuleList()
    {
        for (const RuleInfo& rule : allRuleInfos()) {
            m_places.emplace(rule.id, m_places.size());
            m_rules.push_back({{"id", rule.id},
                               {"shortDescription", {{"text", titleOf(rule).toStdString()}}},
                               {"defaultConfiguration", {{"level", level(rule.severity)}}}});
        }
    }

    /// The place of @p rule; -1, which SARIF has for none, when it is not there.
    std::ptrdiff_t index(const std::string& rule) const
    {
        const auto found = m_places.find(rule);
        return found == m_places.end() ? -1 : static_cast<std::ptrdiff_t>(found->second);
    }

    json take() { return std::move(m_rules); }

private:
    json m_rules = json::array();
    std::map<std::string, std::size_t> m_places;
};

/// A relative path stays relative, so that a report can be moved to where the files are.
std::string uri(const QString& path)
{
    if (QDir::isAbsolutePath(path))
        return QUrl::fromLocalFile(path).toEncoded().toStdString();
    return QUrl::toPercentEncoding(path, "/").toStdString();
}

json location(const CheckedFile& file, const CheckedNode& node, const LocatedIssue& found)
{
    json out{{"physicalLocation",
              {{"artifactLocation", {{"uri", uri(file.path)}}},
               {"region", {{"startLine", found.at.line}, {"startColumn", found.at.column}}}}}};
    if (const std::string where = node.name + found.issue.pointer.text(); !where.empty())
        out["logicalLocations"] = json::array({json{{"fullyQualifiedName", where}, {"kind", "member"}}});
    return out;
}

json result(const CheckedFile& file, const CheckedNode& node, const LocatedIssue& found,
            const RuleList& rules)
{
    return {{"ruleId", found.issue.rule},
            {"ruleIndex", rules.index(found.issue.rule)},
            {"level", level(found.issue.severity)},
            {"message", {{"text", found.issue.message.toStdString()}}},
            {"locations", json::array({location(file, node, found)})}};
}

/// How the run went: what could not be read is told here.
json invocation(const std::vector<CheckedFile>& files)
{
    json notifications = json::array();
    for (const CheckedFile& file : files)
        if (!file.error.isEmpty())
            notifications.push_back({{"level", "error"}, {"message", {{"text", file.error.toStdString()}}}});
    const bool successful = notifications.empty();
    return {{"executionSuccessful", successful}, {"toolExecutionNotifications", std::move(notifications)}};
}

} // namespace

std::string sarifReport(const std::vector<CheckedFile>& files)
{
    RuleList rules;
    json results = json::array();
    for (const CheckedFile& file : files)
        for (const CheckedNode& node : file.found)
            for (const LocatedIssue& found : node.issues)
                results.push_back(result(file, node, found, rules));
    json driver{{"name", "meshwright-cli"}, {"version", MESHWRIGHT_VERSION}, {"rules", rules.take()}};
    json run{{"tool", {{"driver", std::move(driver)}}},
             {"columnKind", "unicodeCodePoints"},
             {"invocations", json::array({invocation(files)})},
             {"results", std::move(results)}};
    json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
    out["runs"] = json::array({std::move(run)});
    return jsonText(out);
}

} // namespace meshwright::cli
