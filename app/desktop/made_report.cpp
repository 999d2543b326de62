// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/made_report.h"

#include "models/acceptance/acceptance.h"
#include "models/compare/compared_state.h"
#include "models/inventory/files_read.h"
#include "models/inventory/fill.h"
#include "models/report/report_paths.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Why there is nothing to report on in @p inventory; nullopt when there is something.
std::optional<Failure> nothingIn(const Inventory& inventory, const QString& path)
{
    if (inventory.isEmpty())
        return Failure{code::notFound, Texts::tr("There is nothing of App Mesh in %1.").arg(path), {}};
    const auto isUnread = [](const CheckedFile& file) { return !file.error.isEmpty(); };
    if (std::ranges::all_of(inventory.files, isUnread))
        return Failure{code::notReadable, inventory.files.front().error, {}};
    return {};
}

ComparedState stateBefore(const ReportedPaths& paths)
{
    return {.title = paths.before, .path = paths.before, .revision = paths.revision};
}

/// "before"; "mesh (HEAD)".
QString againstWhat(const ReportedPaths& paths)
{
    const QString name = nameBeside(paths.now, paths.before);
    if (paths.revision.isEmpty())
        return name;
    const bool isSame = QStringList{paths.before} == paths.now;
    return u"%1 (%2)"_s.arg(isSame ? QFileInfo(QDir::cleanPath(paths.before)).fileName() : name,
                            paths.revision);
}

} // namespace

Outcome<std::shared_ptr<const MadeReport>> makeReport(const ReportedPaths& paths, bool isAudited,
                                                      const QDate& date, const std::stop_token& stop)
{
    FillOptions options;
    options.stop = stop;
    options.checking = isAudited ? Checking::Audit : Checking::All;
    Inventory now = inventoryAt(paths.now, options);
    std::optional<Inventory> before;
    if (!paths.before.isEmpty())
        before = readState(stateBefore(paths), {.stop = stop});
    if (stop.stop_requested())
        return stopped();
    if (const auto nothing = nothingIn(now, paths.now.join(u", "_s)))
        return *nothing;
    markAccepted(now, {.today = date});

    auto out = std::make_shared<MadeReport>();
    const ComparedRoots roots{before ? rootOf(stateBefore(paths)) : QString(), rootOfPaths(paths.now)};
    out->report = reportOf(now, {.date = date, .against = againstWhat(paths), .roots = roots},
                           before ? &*before : nullptr);
    out->read = filesRead(paths.now, now);
    if (before && paths.revision.isEmpty())
        out->read += filesRead({paths.before}, *before);
    out->paper = paperReport(out->report);
    return std::shared_ptr<const MadeReport>(std::move(out));
}

Outcome<LaidReport> layOut(std::shared_ptr<const MadeReport> made, const QPageLayout& paper,
                           const std::stop_token& stop)
{
    auto pages = std::make_shared<const ReportPages>(made->paper, paper, stop);
    if (stop.stop_requested())
        return stopped();
    return LaidReport{std::move(made), std::move(pages)};
}

QByteArray reportFile(const LaidReport& report, const QString& path, const std::stop_token& stop)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return pdfOf(*report.pages, stop);
    const auto write = suffix == "md"_L1 ? markdownReport : suffix == "csv"_L1 ? csvReport : htmlReport;
    return QByteArray::fromStdString(write(report.made->report));
}

} // namespace meshwright
