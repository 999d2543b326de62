// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/acceptance.h"
#include "models/inventory/inventory.h"
#include "models/json/json_fwd.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace meshwright::cli {

enum class ReportFormat { Text, Json, Sarif, Junit, Github };

/// What `--format` calls the formats, in the order in which they are offered.
QStringList reportFormats();
/// The format called @p name; nullopt for none.
std::optional<ReportFormat> reportFormatCalled(const QString& name);

/// What a report says differently, by what was asked of `check`.
struct ReportOptions
{
    bool failsOnWarnings = false; ///< a warning is as bad as an error
    bool hasBaseline = false;     ///< it is known what was there before
    std::vector<AcceptedByFile> accepted = {};
};

/// What `check` found, in the format @p format, to be printed as it is. What is accepted is only in SARIF.
/// Files with an error of their own have none in text and JSON: those are for standard error.
std::string report(const Inventory& inventory, ReportFormat format, const ReportOptions& options = {});

/// Like compilers: "path:line:column: error: what is wrong [rule]", and a line that sums up.
std::string textReport(const Inventory& inventory, const ReportOptions& options = {});
/// The contract's JSON: {"files": [{"path", "kind", "name", "issues": [{"pointer", "severity", …}]}], …}.
std::string jsonReport(const Inventory& inventory);
/// SARIF 2.1.0 with every rule there is.
std::string sarifReport(const Inventory& inventory, const ReportOptions& options = {});
/// The XML of JUnit: a suite each file, a test case each resource.
std::string junitReport(const Inventory& inventory, const ReportOptions& options = {});
/// Commands for a workflow of GitHub, a line each issue.
std::string githubReport(const Inventory& inventory);

/// @p value as every command prints JSON.
std::string jsonText(const json& value);
/// What is said of an issue, to programs: in jsonReport() with its related places and fixes.
json issueJson(const LocatedIssue& found);

/// A line of textReport(), without its end.
std::string textLine(const QString& path, const LocatedIssue& found);

} // namespace meshwright::cli
