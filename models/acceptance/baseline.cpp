// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/baseline.h"

#include "models/acceptance/acceptance.h"
#include "models/acceptance/acceptance_file.h"
#include "models/acceptance/fingerprint.h"
#include "models/files/own_files.h"
#include "models/files/read_file.h"
#include "models/formats/parse.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

constexpr std::int64_t baselineFormat = 1;

/// @p message wherever in its file that is said: lines and columns are left out.
std::string withoutNumbers(std::string message)
{
    std::erase_if(message, [](char one) { return one >= '0' && one <= '9'; });
    return message;
}

/// A row of a baseline: what it was written for. Rows of older versions say less, and hold for more.
struct BaselineRow
{
    std::optional<Severity> severity = {};
    std::optional<std::vector<std::string>> others = {}; ///< see Issue::others
    std::optional<std::string> message = {};             ///< of a file that cannot be read: what is wrong
    bool isTaken = false;                                ///< an issue stands for it

    /// Whether @p issue is what it was written for: as bad at most, and about nothing more.
    bool holdsFor(const Issue& issue) const
    {
        return (!severity || *severity <= issue.severity) && (!others || isAboutNoMore(issue, *others)) &&
               (!message || withoutNumbers(*message) == withoutNumbers(issue.message.toStdString()));
    }
    bool isExactly(const Issue& issue) const
    {
        return holdsFor(issue) && severity == issue.severity && others == issue.others;
    }
};

/// The rows of a baseline.
struct BaselineRows
{
    std::map<std::string, std::vector<BaselineRow>> all; ///< by fingerprint
    std::set<std::string> meshes;
};

/// Of what is wrong with a `.meshwright.json` nothing is older than the rest: it is mended there.
bool isOfAcceptances(const CheckedFile& file)
{
    return isOwnFile(QFileInfo(file.path).fileName().toStdString());
}

/// Calls see(owner, issue) for everything in @p inventory that a baseline may have.
void forEachIssue(auto& inventory, auto see)
{
    for (std::size_t file = 0; file < inventory.files.size(); ++file) {
        if (isOfAcceptances(inventory.files[file]))
            continue;
        for (std::size_t found = 0; found < inventory.files[file].found.size(); ++found) {
            const IssueOwner owner = ownerOf(inventory, file, found);
            for (auto& one : inventory.files[file].found[found].issues)
                see(owner, one);
        }
    }
}

/// What .meshwright.json accepts needs no baseline.
bool isForBaseline(const LocatedIssue& one)
{
    return !one.accepted || one.accepted->isBaseline;
}

/// The meshes that what @p owner is may have been of when the baseline was made: where a file leaves that
/// open, it depends on what is read beside it.
std::vector<std::string> meshesOf(const IssueOwner& owner, const BaselineRows& rows)
{
    if (owner.mesh.empty() && owner.kind)
        return {rows.meshes.begin(), rows.meshes.end()};
    if (rows.meshes.contains(""))
        return {owner.mesh, ""};
    return {owner.mesh};
}

/// Which rows are looked at: where several issues have one fingerprint, each should find its own.
enum class BaselineFit : unsigned char { Exact, Any };

void markIfIn(BaselineRows& rows, BaselineFit fit, IssueOwner owner, LocatedIssue& one)
{
    const auto isFor = [&](const BaselineRow& row) {
        // A twin says once more what the other one says.
        return (owner.isTwin || !row.isTaken) &&
               (fit == BaselineFit::Exact ? row.isExactly(one.issue) : row.holdsFor(one.issue));
    };
    for (std::string& mesh : meshesOf(owner, rows)) {
        owner.mesh = std::move(mesh);
        const auto alike = rows.all.find(fingerprintOf(owner, one.issue));
        if (alike == rows.all.end())
            continue;
        const auto row = std::ranges::find_if(alike->second, isFor);
        if (row == alike->second.end())
            continue;
        row->isTaken |= !owner.isTwin;
        one.accepted = Acceptance{.reason = {}, .isBaseline = true};
        return;
    }
}

QString notUsable(const QString& path, const QString& why)
{
    return Texts::tr("%1 cannot be used as a baseline: %2").arg(QDir::toNativeSeparators(path), why);
}

BaselineRow rowIn(const json& written)
{
    BaselineRow out;
    for (const Severity each : {Severity::Error, Severity::Warning, Severity::Hint})
        if (memberText(written, "severity") == word(each))
            out.severity = each;
    if (const auto message = text(member(written, "message")))
        out.message = *message;
    if (!out.severity) // what an older version has written says nothing of others
        return out;
    out.others.emplace();
    for (const json& one : items(member(written, "others")))
        out.others->emplace_back(text(&one).value_or(""));
    std::ranges::sort(*out.others);
    return out;
}

/// Why @p content is no baseline; empty when it is, and @p rows has its rows.
QString rowsIn(const json& content, BaselineRows& rows)
{
    const json* issues = member(content, "issues");
    const auto format = integer(member(content, "format"));
    if (!issues || !issues->is_array() || !format)
        return Texts::tr("It was not written by check --write-baseline.");
    if (*format != baselineFormat)
        return Texts::tr("It was written by another version of Meshwright. Write it anew.");
    for (std::size_t i = 0; i < issues->size(); ++i) {
        const std::string fingerprint = memberText((*issues)[i], "fingerprint");
        if (fingerprint.empty())
            return Texts::tr("Row %1 of its list “issues” has no fingerprint.").arg(i + 1);
        rows.all[fingerprint].push_back(rowIn((*issues)[i]));
        rows.meshes.insert(memberText((*issues)[i], "mesh"));
    }
    return {};
}

json rowOf(const IssueOwner& owner, const Issue& issue)
{
    json out{{"fingerprint", fingerprintOf(owner, issue)},
             {"rule", issue.rule},
             {"severity", word(issue.severity)}};
    if (!issue.others.empty())
        out["others"] = issue.others;
    if (!owner.kind) {
        out["file"] = owner.name;
        if (issue.rule == reading::syntax.id || issue.rule == reading::yamlSyntax.id)
            out["message"] = issue.message.toStdString();
        return out;
    }
    out["kind"] = resourceOf(*owner.kind).wrapper;
    out["mesh"] = owner.mesh;
    out["name"] = owner.name;
    if (!owner.parent.empty())
        out["parent"] = owner.parent;
    return out;
}

/// Every row: first by what it is about, so that a person finds it and a difference is short.
std::vector<json> rowsOf(const Inventory& inventory)
{
    std::vector<json> rows, ofTwins;
    forEachIssue(inventory, [&](const IssueOwner& owner, const LocatedIssue& one) {
        if (isForBaseline(one))
            (owner.isTwin ? ofTwins : rows).push_back(rowOf(owner, one.issue));
    });
    std::set<json> there(rows.begin(), rows.end());
    for (json& row : ofTwins)
        if (there.insert(row).second)
            rows.push_back(std::move(row));
    const auto order = [](const json& row) {
        std::vector<std::string> out;
        for (const char* const key : {"file", "mesh", "kind", "parent", "name", "rule", "fingerprint"})
            out.push_back(memberText(row, key));
        return out;
    };
    std::ranges::sort(rows, {}, order);
    return rows;
}

} // namespace

QString markBaseline(Inventory& inventory, const QString& path)
{
    const FileBytes file = readFile(path);
    if (!file.error.isEmpty())
        return file.error;
    if (isBlank(file.text()))
        return notUsable(path, Texts::tr("There is nothing in it. Write it with check --write-baseline."));
    const Parsed parsed = parse(file.text());
    if (!parsed.value)
        return notUsable(path, parsed.issues.front().issue.message);
    BaselineRows rows;
    if (const QString why = rowsIn(*parsed.value, rows); !why.isEmpty())
        return notUsable(path, why);
    for (const BaselineFit fit : {BaselineFit::Exact, BaselineFit::Any})
        forEachIssue(inventory, [&](const IssueOwner& owner, LocatedIssue& one) {
            if (!one.accepted)
                markIfIn(rows, fit, owner, one);
        });
    return {};
}

bool isBaselineEmpty(const Inventory& inventory)
{
    bool out = true;
    forEachIssue(inventory,
                 [&](const IssueOwner&, const LocatedIssue& one) { out = out && !isForBaseline(one); });
    return out;
}

QByteArray baselineText(const Inventory& inventory)
{
    std::string out = R"({
  "about": "What was wrong when this was written by check --write-baseline; check --baseline tells only what is new.",
  "format": )" + std::to_string(baselineFormat) +
                      ",\n  \"issues\": [";
    const char* before = "\n    ";
    for (const json& row : rowsOf(inventory)) {
        out += before + row.dump(-1, ' ', false, json::error_handler_t::replace);
        before = ",\n    ";
    }
    out += out.ends_with('[') ? "]\n}\n" : "\n  ]\n}\n";
    return QByteArray::fromStdString(out);
}

} // namespace meshwright
