// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/formats/catalogue.h"
#include "models/inventory/inventory_words.h"
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

json region(const QString& path, Location at)
{
    return {{"artifactLocation", {{"uri", uri(path)}}},
            {"region", {{"startLine", at.line}, {"startColumn", at.column}}}};
}

json location(const QString& path, Location at, const std::string& name, const Pointer& pointer)
{
    json out{{"physicalLocation", region(path, at)}};
    if (const std::string where = name + pointer.text(); !where.empty())
        out["logicalLocations"] = json::array({json{{"fullyQualifiedName", where}, {"kind", "member"}}});
    return out;
}

/// The other places that @p found is about.
json relatedLocations(const CheckedFile& file, const CheckedResource& one, const LocatedIssue& found)
{
    json out = json::array();
    for (std::size_t i = 0; i < found.relatedAt.size(); ++i)
        out.push_back(location(file.path, found.relatedAt[i], one.name, found.issue.related[i].pointer));
    for (const PlaceElsewhere& there : found.elsewhere)
        out.push_back(location(there.path, there.at, there.name, there.pointer));
    return out;
}

json result(const CheckedFile& file, const CheckedResource& one, const LocatedIssue& found,
            const RuleList& rules)
{
    json out{{"ruleId", found.issue.rule},
             {"ruleIndex", rules.index(found.issue.rule)},
             {"level", level(found.issue.severity)},
             {"message", {{"text", found.issue.message.toStdString()}}},
             {"locations", json::array({location(file.path, found.at, one.name, found.issue.pointer)})}};
    if (json related = relatedLocations(file, one, found); !related.empty())
        out["relatedLocations"] = std::move(related);
    return out;
}

json notification(const char* level, const QString& message)
{
    return {{"level", level}, {"message", {{"text", message.toStdString()}}}};
}

/// How the run went: what could not be read, and what was skipped, is told here.
json invocation(const Inventory& inventory)
{
    json notifications = json::array();
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            notifications.push_back(notification("error", file.error));
    const bool successful = notifications.empty();
    for (const QString& words : toldWords(inventory.skipped))
        notifications.push_back(notification("note", words));
    return {{"executionSuccessful", successful}, {"toolExecutionNotifications", std::move(notifications)}};
}

} // namespace

std::string sarifReport(const Inventory& inventory)
{
    RuleList rules;
    json results = json::array();
    for (const CheckedFile& file : inventory.files)
        for (const CheckedResource& one : file.found)
            for (const LocatedIssue& found : one.issues)
                results.push_back(result(file, one, found, rules));
    json driver{{"name", "meshwright-cli"}, {"version", MESHWRIGHT_VERSION}, {"rules", rules.take()}};
    json run{{"tool", {{"driver", std::move(driver)}}},
             {"columnKind", "unicodeCodePoints"},
             {"invocations", json::array({invocation(inventory)})},
             {"results", std::move(results)}};
    json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
    out["runs"] = json::array({std::move(run)});
    return jsonText(out);
}

} // namespace meshwright::cli
