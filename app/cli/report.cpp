// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report.h"

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

struct FormatName
{
    QLatin1StringView name;
    ReportFormat format;
};

constexpr FormatName formatNames[] = {{"text"_L1, ReportFormat::Text},
                                      {"json"_L1, ReportFormat::Json},
                                      {"sarif"_L1, ReportFormat::Sarif},
                                      {"junit"_L1, ReportFormat::Junit},
                                      {"github"_L1, ReportFormat::Github}};

} // namespace

QStringList reportFormats()
{
    QStringList out;
    for (const FormatName& one : formatNames)
        out.append(one.name);
    return out;
}

std::optional<ReportFormat> reportFormatCalled(const QString& name)
{
    const auto found = std::ranges::find(formatNames, name, &FormatName::name);
    return found == std::end(formatNames) ? std::nullopt : std::optional(found->format);
}

std::string report(const Inventory& inventory, ReportFormat format, const ReportOptions& options)
{
    switch (format) {
    case ReportFormat::Json:
        return jsonReport(inventory);
    case ReportFormat::Sarif:
        return sarifReport(inventory, options);
    case ReportFormat::Junit:
        return junitReport(inventory, options);
    case ReportFormat::Github:
        return githubReport(inventory);
    case ReportFormat::Text:
        break;
    }
    return textReport(inventory, options);
}

} // namespace meshwright::cli
