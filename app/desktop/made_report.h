// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/report_pages.h"
#include "models/meshes/outcome.h"
#include "models/report/mesh_report.h"
#include "models/report/report_writers.h"

#include <QDate>
#include <QPageLayout>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>

// Making a report as a thread does it that may wait for the disk.
namespace meshwright {

/// What a report is of.
struct ReportedPaths
{
    QStringList now = {};
    QString before = {};   ///< what it is compared with; empty for nothing
    QString revision = {}; ///< of the git repository around that; empty: as it is on the disk

    friend bool operator==(const ReportedPaths&, const ReportedPaths&) = default;
};

/// A report, whatever paper it stands on.
struct MadeReport
{
    MeshReport report;
    QSet<QString> read = {}; ///< the files it was made of, as fileAt() has them
    PaperReport paper = {};
};

/// The same on pages.
struct LaidReport
{
    std::shared_ptr<const MadeReport> made = {};
    std::shared_ptr<const ReportPages> pages = {};
};

/// Reads and checks what is at @p paths and reports on it, with the rules of an audit where it @p isAudited,
/// bearing @p date where that is valid. A failure where nothing can be reported on.
Outcome<std::shared_ptr<const MadeReport>> makeReport(const ReportedPaths& paths, bool isAudited,
                                                      const QDate& date, const std::stop_token& stop);

/// @p made on @p paper: nothing is read for it. A failure after a stop.
Outcome<LaidReport> layOut(std::shared_ptr<const MadeReport> made, const QPageLayout& paper,
                           const std::stop_token& stop);

/// The bytes of @p report for a file that is called @p path: PDF, Markdown or CSV where its name ends so,
/// else HTML. Empty after a stop.
QByteArray reportFile(const LaidReport& report, const QString& path, const std::stop_token& stop);

} // namespace meshwright
