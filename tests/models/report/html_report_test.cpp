// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/paper_report.h"
#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

#include <cstddef>
#include <set>
#include <string>
#include <variant>

// The page: its structure, and that nothing that was read becomes part of it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

class HtmlReport : public ReportFixture
{
protected:
    /// What Python's parser makes of @p html: the outline of it, a line each heading, with the rows of
    /// tables.
    std::string outline(const std::string& html) const
    {
        write("report.html", html);
        python(R"(
from html.parser import HTMLParser
class Outline(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.words, self.rows = [], None, 0
    def handle_starttag(self, tag, attrs):
        self.rows += tag == 'tr'
        if tag in ('h1', 'h2', 'h3'):
            self.words = ''
    def handle_data(self, data):
        if self.words is not None:
            self.words += data
    def handle_endtag(self, tag):
        if tag in ('h1', 'h2', 'h3'):
            self.out.append(tag + ' ' + self.words)
            self.words = None
        if tag == 'table':
            self.out.append('table of %d' % self.rows)
            self.rows = 0
outline = Outline()
outline.feed(open('report.html', encoding='utf-8').read())
open('outline', 'w', encoding='utf-8').write('\n'.join(outline.out) + '\n')
)");
        QFile file(at("outline"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
};

std::string wordsOf(const PaperText& text)
{
    QString out;
    for (const PaperWords& words : text)
        out += words.text;
    return out.toStdString();
}

/// As outline() has it, of a report on paper.
std::string outlineOf(const PaperReport& paper)
{
    std::string out;
    for (const auto& part : paper.parts)
        if (const auto* block = std::get_if<PaperBlock>(&part); !block) {
            const auto& table = std::get<PaperTable>(part);
            const std::size_t rows = table.rows.size() + (table.titles.isEmpty() ? 0 : 1);
            out += "table of " + std::to_string(rows) + '\n';
        } else if (block->role <= PaperRole::Heading)
            out +=
                'h' + std::to_string(static_cast<int>(block->role) + 1) + ' ' + wordsOf(block->text) + '\n';
    return out;
}

/// The names of all elements and attributes in @p html, which must be well-formed; all text in it to @p text.
std::set<std::string> namesInPage(const std::string& html, QString* text = nullptr)
{
    std::set<std::string> out;
    QXmlStreamReader reader(QString::fromStdString(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (text && reader.isCharacters())
            *text += reader.text();
        if (!reader.isStartElement())
            continue;
        out.insert(reader.name().toString().toStdString());
        for (const QXmlStreamAttribute& one : reader.attributes())
            out.insert('@' + one.name().toString().toStdString());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << " in line "
                                    << reader.lineNumber();
    return out;
}

/// The addresses that @p html links to, and those that it has itself.
std::pair<std::set<QString>, std::set<QString>> linksAndIds(const std::string& html)
{
    std::set<QString> links, ids;
    QXmlStreamReader reader(QString::fromStdString(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (const auto href = reader.attributes().value("href"_L1); !href.isEmpty())
            links.insert(href.toString());
        const QString id = u'#' + reader.attributes().value("id"_L1).toString();
        EXPECT_TRUE(id == u"#"_s || ids.insert(id).second) << id.toStdString() << " is there twice";
    }
    return {links, ids};
}

} // namespace

TEST_F(HtmlReport, OnPaperIsTheSameWithoutContents)
{
    writeShop();
    const MeshReport report = reported();
    EXPECT_EQ(outlineOf(paperReport(report)), outline(htmlReport(report)));
    acceptPort();
    const MeshReport accepted = reported();
    EXPECT_EQ(outlineOf(paperReport(accepted)), outline(htmlReport(accepted)));
}

TEST_F(HtmlReport, IsAPageWithAPartForEverything)
{
    write("orders.json",
          node("orders", R"({"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}}})"));
    EXPECT_EQ(outline(htmlReport(reported({.date = QDate(2026, 11, 27)}))),
              "h1 Mesh report: shop\n"
              "h2 Summary\n"
              "table of 5\n"
              "h2 Inventory\n"
              "table of 2\n"
              "h2 Problems\n"
              "h3 Error Number above the maximum too-large\n"
              "table of 2\n"
              "h2 Resources\n"
              "h3 Virtual node orders\n"
              "table of 7\n"
              "h2 Signed\n"
              "table of 1\n");
}

TEST_F(HtmlReport, HasWhatIsAcceptedAndWhatWasNotReadOnlyWhereThereIsAny)
{
    writeShop();
    EXPECT_THAT(outline(htmlReport(reported())), Not(HasSubstr("Accepted")));
    acceptPort();
    write("main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    const std::string html = htmlReport(reported());
    EXPECT_THAT(outline(html), HasSubstr("h2 Accepted problems\ntable of 2\n"));
    EXPECT_THAT(outline(html), HasSubstr("h2 Not read and not checked\n"));
    for (const char* cell : {"<td>as agreed</td>", "<td>maria</td>", "<td>2027-01-31</td>"})
        EXPECT_THAT(html, HasSubstr(cell));
}

TEST_F(HtmlReport, IsReadWithoutAScriptAndWithoutAnythingFromElsewhere)
{
    writeShop();
    const std::string html = htmlReport(reported());
    const std::set<std::string> names = namesInPage(html);
    for (const char* never :
         {"script", "img", "link", "iframe", "object", "form", "base", "@src", "@onload", "@onclick"})
        EXPECT_FALSE(names.contains(never)) << never;
    EXPECT_THAT(html, Not(HasSubstr("url(")));
    EXPECT_THAT(html, Not(HasSubstr("@import")));
    EXPECT_THAT(html, HasSubstr("prefers-color-scheme: dark"));
    EXPECT_THAT(html, HasSubstr("@media print"));
    const auto [links, ids] = linksAndIds(html);
    EXPECT_FALSE(links.empty());
    for (const QString& link : links)
        EXPECT_TRUE(ids.contains(link)) << link.toStdString() << " leads nowhere";
}

TEST_F(HtmlReport, TakesNothingThatWasReadForHtml)
{
    writeShop();
    const std::set<std::string> usual = namesInPage(htmlReport(reported()));
    const std::string bad = hostile;
    write(".git/HEAD", "");
    write("bad.json",
          node(bad,
               R"({"backends": [{"virtualService": {"virtualServiceName": ")" + bad + R"("}}],
        ")" + bad + R"(": ")" +
                   bad + R"(", "logging": {"accessLog": {"file": {"path": ")" + bad + R"("}}},
        "serviceDiscovery": {"dns": {"hostname": ")" +
                   bad + R"("}},
        "listeners": [{"portMapping": {"port": ")" +
                   bad + R"(", "protocol": ")" + bad + R"("}, "tls": {"mode": ")" + bad + R"("}}]})",
               bad));
    write("</td><script>.json", node("odd"));
    write(".meshwright.json", R"({"accepted": [{"rule": "too-large", "kind": "virtualNode", "mesh": "shop",
"name": "stock", "pointer": "/spec/listeners/1/portMapping/port", "reason": ")" +
                                  bad + R"(", "by": ")" + bad + R"("}]})");
    QString text;
    const std::string html = htmlReport(reported());
    std::set<std::string> names = namesInPage(html, &text);
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(text.toStdString(),
                HasSubstr("<script>alert(1)</script>&lt;\"' onload=x|`*_[a](http://evil.example)"))
        << "it is there letter for letter";
    for (const std::string& name : usual)
        names.erase(name);
    EXPECT_THAT(names, IsEmpty()) << "of elements and attributes there are no others";
}

TEST_F(HtmlReport, ShowsWhatNobodySees)
{
    write("odd.json", node("orders\\u202egnp\\u0007"));
    const std::string html = htmlReport(reported());
    EXPECT_THAT(html, HasSubstr("orders\\u202egnp\\u0007"));
    namesInPage(html);
}

TEST_F(HtmlReport, BreaksNoWordOfATableButWhatIsLongerThanAColumn)
{
    write("short.json", node("payments"));
    write("long.json", node("payments-of-all-customers-in-europe"));
    const std::string html = htmlReport(reported());
    EXPECT_THAT(html, HasSubstr(">payments</a></th>"));
    EXPECT_THAT(html, HasSubstr("<th scope=\"row\" class=\"long\"><a href=\"#r"));
    EXPECT_THAT(html, HasSubstr("<td class=\"long\">payments-of-all-customers-in-europe</td>"));
    EXPECT_THAT(html, Not(HasSubstr("<td class=\"long\">payments</td>")));
    EXPECT_THAT(html, HasSubstr("th, td { overflow-wrap: break-word; }"));
    EXPECT_THAT(html, HasSubstr(".long { overflow-wrap: anywhere;"));
}

TEST_F(HtmlReport, IsTheSameBytesForTheSameFiles)
{
    writeShop();
    acceptPort();
    const ReportDetails details{.date = QDate(2026, 11, 27)};
    EXPECT_EQ(htmlReport(reported(details)), htmlReport(reported(details)));
    EXPECT_EQ(markdownReport(reported(details)), markdownReport(reported(details)));
    EXPECT_EQ(csvReport(reported(details)), csvReport(reported(details)));
    EXPECT_THAT(htmlReport(reported(details)), HasSubstr("<td>2026-11-27</td>"));
    EXPECT_THAT(htmlReport(reported()), Not(HasSubstr("2026-11-2"))) << "no date that nobody gave";
}

} // namespace meshwright
