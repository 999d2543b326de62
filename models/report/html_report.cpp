// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_head.h"
#include "models/report/html_sections.h"
#include "models/report/report_words.h"
#include "models/report/report_writers.h"
#include "models/text/texts.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString languageOfPage()
{
    return u"lang=\"%1\""_s.arg(asHtml(Texts::tr("en", "the code of the language of these texts")));
}

void writeHead(const MeshReport& report, HtmlText& out)
{
    out.open("head"_L1);
    out.put(headOfPage()); // the encoding is looked for in the first bytes
    out.element("title"_L1, reportTitle(report));
    out.close();
}

void writeContents(const MeshReport& report, HtmlText& out)
{
    out.open("nav"_L1, u"aria-label=\"%1\""_s.arg(asHtml(Texts::tr("Contents"))));
    out.open("ul"_L1);
    for (const HtmlSection& section : htmlSections())
        if (section.isThere(report))
            out.put(u"<li><a href=\"#%1\">"_s.arg(QLatin1StringView(section.id)) +
                    asHtml(Texts::tr(section.title)) + u"</a></li>\n"_s);
    out.close();
    out.close();
}

void writeBody(const MeshReport& report, HtmlText& out)
{
    out.open("body"_L1);
    out.open("header"_L1);
    out.element("h1"_L1, reportTitle(report));
    writeContents(report, out);
    out.close();
    out.open("main"_L1);
    for (const HtmlSection& section : htmlSections())
        if (section.isThere(report))
            writeSection(report, section, out);
    out.close();
    out.close();
}

} // namespace

std::string htmlReport(const MeshReport& report)
{
    HtmlText out;
    out.put(u"<!DOCTYPE html>\n"_s);
    out.open("html"_L1, languageOfPage());
    writeHead(report, out);
    writeBody(report, out);
    out.close();
    return out.text().toStdString();
}

} // namespace meshwright
