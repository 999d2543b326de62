// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/mesh_report.h"

#include <QString>

#include <utility>
#include <vector>

// What a page says in words of its own, whatever it is written in.
namespace meshwright {

/// What a report is of: "Mesh report: shop".
QString reportTitle(const MeshReport& report);
/// What there is to know at a glance: what it is called, and what it is.
std::vector<std::pair<QString, QString>> reportFacts(const MeshReport& report);
/// "orders.json:12"; the file alone where there is no line.
QString placeWords(const ReportPlace& place);
/// Which resource @p place is in; empty for a file.
QString whoseWords(const MeshReport& report, const ReportPlace& place);
/// The message of @p place, with what else it is about.
QString whatWords(const ReportPlace& place);
/// What a report is compared with, and what came of it, in sentences: "Compared with before/: 12 virtual
/// nodes from 3 files.", "Resources: 1 changed.", and what was skipped.
QStringList comparedWords(const MeshReport& report);
/// What became of a resource: "Changed: behaviour, weakens TLS".
QString changeWords(const ReportDifference& difference);
/// Who has accepted something; why; until when.
QString byWords(const Acceptance& accepted);
QString reasonWords(const Acceptance& accepted);
QString untilWords(const Acceptance& accepted);

} // namespace meshwright
