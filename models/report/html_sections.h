// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/report/html_text.h"
#include "models/report/mesh_report.h"

#include <span>

namespace meshwright {

/// A part of the page, with its heading.
struct HtmlSection
{
    const char* id;
    const char* title; ///< marked for translation
    /// Writes it; nothing is written, heading included, where isThere() says no.
    void (*write)(const MeshReport& report, HtmlText& out);
    bool (*isThere)(const MeshReport& report);
};

/// Those of a page, from top to bottom.
std::span<const HtmlSection> htmlSections();

/// Writes @p section with its heading.
void writeSection(const MeshReport& report, const HtmlSection& section, HtmlText& out);

} // namespace meshwright
