// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/mesh_report.h"

#include "models/inventory/inventory_words.h"
#include "models/report/call_names.h"
#include "models/report/report_issues.h"
#include "models/report/report_paths.h"
#include "models/report/traffic_words.h"
#include "models/text/texts.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of the resources, in the order of the report.
std::vector<std::size_t> rowOrder(const Inventory& inventory)
{
    std::vector<std::size_t> out(inventory.resources.size());
    std::iota(out.begin(), out.end(), std::size_t(0));
    std::erase_if(out, [&](std::size_t i) { return inventory.resources[i].sameAs.has_value(); });
    std::ranges::sort(out, {}, [&](std::size_t i) {
        const InventoryKey& key = inventory.resources[i].key;
        return std::tie(key.mesh, key.kind, key.parent, key.name, inventory.path(i), inventory.checked(i).at);
    });
    return out;
}

void countIssues(const CheckedResource& checked, ReportRow& row)
{
    for (const LocatedIssue& one : checked.issues)
        if (one.accepted)
            ++row.accepted;
        else
            row.counts.add(one.issue.severity);
}

ReportRow reportRowOf(const Inventory& inventory, std::size_t i, const QString& root, CallNames& names)
{
    const ResourceInFile& resource = inventory.resource(i);
    ReportRow row{.key = inventory.resources[i].key,
                  .file = pathFrom(root, inventory.path(i)),
                  .at = inventory.checked(i).at,
                  .discovery = discoveryOf(resource.kind, resource.input),
                  .ports = portsOf(resource.kind, resource.input),
                  .tlsIn = tlsInOf(resource.kind, resource.input),
                  .tlsOut = tlsOutOf(resource.kind, resource.input),
                  .log = logOf(resource.kind, resource.input),
                  .calledBy = std::move(names.calledBy[i]),
                  .calls = std::move(names.calls[i]),
                  .lines = linesOf(resource.kind, resource.input)};
    countIssues(inventory.checked(i), row);
    return row;
}

QStringList meshNames(const std::vector<ReportRow>& rows)
{
    QStringList out;
    for (const ReportRow& row : rows)
        if (const QString mesh = QString::fromStdString(row.key.mesh);
            !mesh.isEmpty() && (out.isEmpty() || out.back() != mesh))
            out.append(mesh);
    return out;
}

QStringList notReadWords(const Inventory& inventory, const QString& root)
{
    QStringList out;
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            out.append(QString(file.error).replace(file.path, pathFrom(root, file.path)));
    SkippedFiles skipped = inventory.skipped;
    for (SkippedFile& file : skipped.files)
        file.path = pathFrom(root, file.path);
    out += toldWords(skipped) + untoldWords(skipped);
    for (const MeshNotChecked& one : inventory.notChecked)
        out.append(notCheckedWords(one));
    std::size_t more = 0;
    for (const NotListed& one : inventory.notListed)
        more += one.count;
    if (more > 0)
        out.append(more == 1
                       ? Texts::tr("1 more problem is not listed.")
                       : Texts::tr("%n more problems are not listed.", nullptr, static_cast<int>(more)));
    out.removeAll(QString());
    out.sort();
    out.removeDuplicates();
    return out;
}

} // namespace

MeshReport reportOf(const Inventory& inventory, const ReportDetails& details, const Inventory* before)
{
    MeshReport out{.details = details, .isAudited = inventory.isAudited, .read = summaryWords(inventory)};
    CallNames names = callNames(inventory);
    std::vector<std::optional<std::size_t>> rows(inventory.resources.size());
    for (const std::size_t i : rowOrder(inventory)) {
        rows[i] = out.rows.size();
        out.rows.push_back(reportRowOf(inventory, i, details.roots.after, names));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto same = inventory.resources[i].sameAs) { // of another form, in the same row
            rows[i] = rows[*same];
            if (rows[i]) // sets that share files may each count another one
                countIssues(inventory.checked(i), out.rows[*rows[i]]);
        }
    out.meshes = meshNames(out.rows);
    if (before)
        out.differences = reportDifferences(*before, inventory, rows, details.roots);
    addIssues(inventory, rows, out);
    for (const ReportRule& rule : out.rules)
        out.counts.add(rule.severity, static_cast<int>(rule.places.size()));
    out.notRead = notReadWords(inventory, details.roots.after);
    return out;
}

QString resourceName(const InventoryKey& key)
{
    const QString name = key.name.empty() ? Texts::tr("(no name)") : QString::fromStdString(key.name);
    return key.parent.empty() ? name : QString::fromStdString(key.parent) + u" › "_s + name;
}

QString resourceTitle(const InventoryKey& key)
{
    QString kind = kindWords(key.kind);
    kind[0] = kind[0].toUpper();
    return kind + u' ' + resourceName(key);
}

} // namespace meshwright
