// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_head.h"
#include "models/report/html_sections.h"
#include "models/report/report_words.h"
#include "models/report/report_writers.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

PaperReport paperReport(const MeshReport& report)
{
    constexpr std::size_t most = 100; // resources in a part
    PaperReport out{reportTitle(report), headOfPage(PageFor::Paper), {}};
    HtmlText part;
    part.element("h1"_L1, out.title);
    const auto turnPage = [&] {
        out.parts.append(part.text());
        part = HtmlText();
    };
    for (const HtmlSection& section : htmlSections()) {
        if (!section.isThere(report))
            continue;
        if (section.beginsPage)
            turnPage();
        if (!isOfResources(section)) {
            writeSection(report, section, part);
            continue;
        }
        part.element("h2"_L1, Texts::tr(section.title));
        for (std::size_t i = 0; i < report.rows.size(); i += most) {
            if (i > 0)
                turnPage();
            writeResources(report, i, std::min(i + most, report.rows.size()), part);
        }
        turnPage();
    }
    turnPage();
    out.parts.removeAll(QString());
    return out;
}

} // namespace meshwright
