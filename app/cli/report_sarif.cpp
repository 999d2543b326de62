// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "app/cli/report_sarif_fixes.h"
#include "app/cli/report_sarif_parts.h"
#include "models/acceptance/acceptance.h"
#include "models/inventory/inventory_words.h"
#include "models/json/json.h"

#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

json region(const QString& path, Location at)
{
    return {{"artifactLocation", artifactLocation(path)},
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

/// What was decided of @p found. That nothing was is said as well: SARIF wants it of every result or of none.
json suppressions(const LocatedIssue& found)
{
    json out = json::array();
    if (found.accepted && !found.accepted->isBaseline)
        out.push_back({{"kind", "external"}, {"justification", found.accepted->reason.toStdString()}});
    return out;
}

/// The results of an inventory, one after the other.
class SarifResults
{
public:
    SarifResults(const Inventory& inventory, const ReportOptions& options, const SarifRules& rules)
        : m_inventory(inventory),
          m_options(options),
          m_rules(rules)
    {}

    json all()
    {
        json out = json::array();
        for (std::size_t i = 0; i < m_inventory.files.size(); ++i)
            for (std::size_t k = 0; k < m_inventory.files[i].found.size(); ++k) {
                const std::vector<std::string> marks = fingerprints(m_inventory, i, k);
                for (std::size_t n = 0; n < marks.size(); ++n)
                    out.push_back(result(m_inventory.files[i], k, n, marks[n]));
            }
        return out;
    }

private:
    json result(const CheckedFile& file, std::size_t foundNumber, std::size_t issueNumber,
                const std::string& mark)
    {
        const CheckedResource& one = file.found[foundNumber];
        const LocatedIssue& found = one.issues[issueNumber];
        json out{{"ruleId", found.issue.rule},
                 {"ruleIndex", m_rules.index(found.issue.rule)},
                 {"level", sarifLevel(found.issue.severity)},
                 {"message", sarifMessage(found.issue.message)},
                 {"locations", json::array({location(file.path, found.at, one.name, found.issue.pointer)})},
                 {"suppressions", suppressions(found)},
                 {"partialFingerprints", {{"meshwright/v1", mark}}}};
        if (json related = relatedLocations(file, one, found); !related.empty())
            out["relatedLocations"] = std::move(related);
        if (m_options.hasBaseline)
            out["baselineState"] = found.accepted ? "unchanged" : "new";
        if (json fixes = fixesOf(file, foundNumber, found); !fixes.empty())
            out["fixes"] = std::move(fixes);
        return out;
    }

    /// Before the resources stands what was found in the file itself.
    json fixesOf(const CheckedFile& file, std::size_t foundNumber, const LocatedIssue& found)
    {
        const std::size_t before = file.found.size() - file.resources.size();
        return foundNumber < before ? json::array() : m_fixes.of(file, foundNumber - before, found.issue);
    }

    const Inventory& m_inventory;
    const ReportOptions& m_options;
    const SarifRules& m_rules;
    SarifFixes m_fixes;
};

json notification(const char* level, const QString& message)
{
    return {{"level", level}, {"message", sarifMessage(message)}};
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

std::string sarifReport(const Inventory& inventory, const ReportOptions& options)
{
    SarifRules rules;
    json results = SarifResults(inventory, options, rules).all();
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
