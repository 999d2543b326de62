// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"
#include "models/json/json.h"
#include "models/text/for_terminal.h"
#include "models/text/texts.h"

#include <set>
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

/// What tells which resource is meant.
json resourceJson(const QString& path, std::optional<Kind> kind, const std::string& mesh,
                  const std::string& parent, const std::string& name)
{
    return {{"path", path.toStdString()},
            {"kind", kind ? resourceOf(*kind).wrapper : ""},
            {"mesh", mesh},
            {"parent", parent},
            {"name", name}};
}

json resourceJson(const CheckedFile& file, const CheckedResource& one)
{
    return resourceJson(file.path, one.kind, one.mesh, one.parent, one.name);
}

json placedJson(json resource, const Pointer& pointer, Location at)
{
    resource["pointer"] = pointer.text();
    resource["line"] = at.line;
    resource["column"] = at.column;
    return resource;
}

/// The other places that @p found is about, in the same resource and in others.
json relatedJson(const CheckedFile& file, const CheckedResource& one, const LocatedIssue& found)
{
    json out = json::array();
    for (std::size_t i = 0; i < found.issue.related.size(); ++i)
        out.push_back(placedJson(resourceJson(file, one), found.issue.related[i].pointer,
                                 i < found.relatedAt.size() ? found.relatedAt[i] : found.at));
    for (const PlaceElsewhere& there : found.elsewhere)
        out.push_back(placedJson(resourceJson(there.path, there.kind, there.mesh, there.parent, there.name),
                                 there.pointer, there.at));
    return out;
}

json entryJson(const CheckedFile& file, const CheckedResource& one)
{
    json issues = json::array();
    for (const LocatedIssue& found : one.issues) {
        if (found.accepted)
            continue;
        json& issue = issues.emplace_back(issueJson(found));
        issue["related"] = relatedJson(file, one, found);
        issue["fixes"] = json::array();
        for (const Fix& fix : found.issue.fixes)
            issue["fixes"].push_back({{"title", fix.title.toStdString()}});
    }
    json out = resourceJson(file, one);
    out["format"] = one.format;
    out["node"] = one.kind == Kind::VirtualNode ? one.name : std::string();
    out["issues"] = std::move(issues);
    return out;
}

json skippedJson(const SkippedFiles& skipped)
{
    json out = json::array();
    for (const SkippedFile& file : skipped.files)
        out.push_back({{"path", file.path.toStdString()}, {"reason", file.reason.toStdString()}});
    for (const auto& [reason, count] : skipped.more) {
        const QString words =
            count == 1 ? Texts::tr("1 more file: %1") : Texts::tr("%n more files: %1", nullptr, count);
        out.push_back({{"path", ""}, {"reason", words.arg(reason).toStdString()}});
    }
    return out;
}

json kindsJson(const std::set<Kind>& kinds)
{
    json out = json::array();
    for (const Kind kind : kinds)
        out.push_back(resourceOf(kind).wrapper);
    return out;
}

/// An entry for all rules of a mesh that need the same: of "needs" there is nothing, of "needsAll" not all.
json notCheckedJson(const std::vector<MeshNotChecked>& all)
{
    json out = json::array();
    for (const MeshNotChecked& one : all)
        for (const auto& [needs, rules] : one.what.rulesByNeeds()) {
            json& entry = out.emplace_back(
                json{{"mesh", one.mesh}, {"rules", rules}, {"needs", kindsJson(needs.first)}});
            if (!needs.second.empty())
                entry["needsAll"] = kindsJson(needs.second);
        }
    return out;
}

} // namespace

std::string jsonReport(const Inventory& inventory)
{
    json entries = json::array();
    for (const CheckedFile& file : inventory.files)
        for (const CheckedResource& one : file.found)
            entries.push_back(entryJson(file, one));
    return jsonText({{"files", std::move(entries)},
                     {"skipped", skippedJson(inventory.skipped)},
                     {"notChecked", notCheckedJson(inventory.notChecked)}});
}

} // namespace meshwright::cli
