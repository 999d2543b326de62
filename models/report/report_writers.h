// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/mesh_report.h"

#include <string>

// A report as a file: UTF-8, the same bytes for the same report.
namespace meshwright {

/// One page of HTML that needs nothing else: no script, no picture, no font. It is well-formed XML as well.
/// Whatever was read is text in it, whatever it looks like.
std::string htmlReport(const MeshReport& report);

/// Markdown (CommonMark, with the tables of GitHub). Whatever was read is escaped.
std::string markdownReport(const MeshReport& report);

/// The inventory alone as CSV (RFC 4180), the titles in its first line. A cell that a spreadsheet would take
/// for a formula, as it begins with = + - or @, has an apostrophe before it; several values in a cell are
/// separated by semicolons; what nobody sees is an escape.
std::string csvReport(const MeshReport& report);

} // namespace meshwright
