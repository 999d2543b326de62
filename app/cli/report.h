// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/checked_file.h"
#include "models/json/json_fwd.h"

#include <string>
#include <vector>

namespace meshwright::cli {

enum class ReportFormat { Text, Json, Sarif };

/// What `check` found, in the format @p format, to be printed as it is. Files with an error of their own have
/// none in text and JSON: those are for standard error.
std::string report(const std::vector<CheckedFile>& files, ReportFormat format);

/// Like compilers: "path:line:column: error: what is wrong [rule]", and a line that sums up.
std::string textReport(const std::vector<CheckedFile>& files);
/// The contract's JSON: {"files": [{"path", "node", "issues": [{"pointer", "severity", …}]}]}.
std::string jsonReport(const std::vector<CheckedFile>& files);
/// SARIF 2.1.0 with every rule there is.
std::string sarifReport(const std::vector<CheckedFile>& files);

/// @p value as every command prints JSON.
std::string jsonText(const json& value);
/// An issue of jsonReport().
json issueJson(const LocatedIssue& found);

/// A line of textReport(), without its end.
std::string textLine(const QString& path, const LocatedIssue& found);

} // namespace meshwright::cli
