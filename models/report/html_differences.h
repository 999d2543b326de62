// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/html_text.h"
#include "models/report/mesh_report.h"

// The part of the page about what differs from an earlier state.
namespace meshwright {

bool hasDifferences(const MeshReport& report);

/// A line a resource, and below it one a field; what weakens TLS is strong.
void differencesSection(const MeshReport& report, HtmlText& out);

} // namespace meshwright
