// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_words.h"
#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QXmlStreamReader>

// What a report says of an earlier state.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

class ReportAgainst : public ReportFixture
{
protected:
    /// The report of what is in after/, compared with what is in before/.
    MeshReport compared() const
    {
        const Inventory before = inventoryAt({at("before")}, {.checking = Checking::Reading});
        return reportOf(inventoryAt({at("after")}), {.against = u"before"_s}, &before);
    }

    /// A node of each class, and one that is the same.
    void writeBothStates() const
    {
        write("before/nodes.json",
              '[' + node("calm", R"({"serviceDiscovery": {"dns": {"hostname": "calm.local"}}})") + ',' +
                  node("gone", listening(9, "STRICT")) + ',' + node("orders", listening(80, "STRICT")) + ',' +
                  tagged("tagged", "a") + ',' + node("untouched", listening(80, "STRICT")) + ']');
        write(
            "after/nodes.json",
            '[' +
                node(
                    "calm",
                    R"({"serviceDiscovery": {"dns": {"hostname": "calm.local", "responseType": "LOADBALANCER"}}})") +
                ',' + node("new", R"({"backends": []})") + ',' + node("orders", listening(80, "PERMISSIVE")) +
                ',' + tagged("tagged", "b") + ',' + node("untouched", listening(80, "STRICT")) + ']');
    }

    /// A spec with one listener whose TLS has such a @p mode.
    static std::string listening(int port, const std::string& mode)
    {
        return R"({"listeners": [{"portMapping": {"port": )" + std::to_string(port) +
               R"(, "protocol": "http"}, "tls": {"mode": ")" + mode +
               R"(", "certificate": {"file": {"certificateChain": "/c.pem", "privateKey": "/k.pem"}}}}]})";
    }
    static std::string tagged(const std::string& name, const std::string& value)
    {
        return R"({"meshName": "shop", "virtualNodeName": ")" + name +
               R"(", "spec": {}, "tags": [{"key": "team", "value": ")" + value + R"("}]})";
    }
};

/// All text in @p html, which must be well-formed.
std::string textOfPage(const std::string& html)
{
    QString out;
    QXmlStreamReader reader(QString::fromStdString(html));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            out += reader.text();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return out.toStdString();
}

/// The part of @p markdown about differences.
std::string differencesIn(const std::string& markdown)
{
    const std::size_t begin = markdown.find("\n## Differences\n");
    return begin == std::string::npos ? ""
                                      : markdown.substr(begin, markdown.find("\n## ", begin + 1) - begin);
}

} // namespace

TEST_F(ReportAgainst, TellsWhatBecameOfEachResource)
{
    writeBothStates();
    const MeshReport report = compared();
    ASSERT_TRUE(report.differences);
    std::string lines;
    for (const ReportDifference& one : report.differences->resources)
        lines += one.title.toStdString() + '|' + changeWords(one).toStdString() + '|' +
                 (one.row ? resourceTitle(report.rows.at(*one.row).key).toStdString() : "no row") + '|' +
                 below(one.file) + '\n';
    EXPECT_EQ(lines,
              "Virtual node gone|Gone|no row|before/nodes.json\n"
              "Virtual node new|New|Virtual node new|after/nodes.json\n"
              "Virtual node orders|Changed: behaviour, weakens TLS|Virtual node orders|after/nodes.json\n"
              "Virtual node tagged|Changed: metadata only|Virtual node tagged|after/nodes.json\n");
    EXPECT_EQ(report.differences->words.toStdString(),
              "Resources: 2 changed, 1 new, 1 gone, 1 only written otherwise, 1 the same.");
    EXPECT_EQ(report.differences->read.toStdString(), "5 virtual nodes from 1 file.");
}

TEST_F(ReportAgainst, SaysWhatMayHaveAnotherName)
{
    write("before/a.json", node("a", listening(80, "STRICT")));
    write("after/a.json", node("b", listening(80, "STRICT")));
    const MeshReport report = compared();
    ASSERT_EQ(report.differences->resources.size(), 1U);
    EXPECT_EQ(report.differences->resources.front().title, u"Virtual node a → b"_s);
    EXPECT_EQ(changeWords(report.differences->resources.front()), u"Perhaps renamed"_s);
}

TEST_F(ReportAgainst, SaysInWordsWhatWeakensTls)
{
    writeBothStates();
    const MeshReport report = compared();
    const std::string text = differencesIn(markdownReport(report));
    EXPECT_THAT(text, HasSubstr("- **Virtual node orders** – Changed: behaviour, weakens TLS ("));
    EXPECT_THAT(
        text,
        HasSubstr(
            "\n  - **Listener 80: Mode Strict: TLS only → Permissive: TLS and plain text (weakens TLS)**\n"));
    const std::string html = htmlReport(report);
    EXPECT_THAT(html, HasSubstr("<strong class=\"warning\">Changed: behaviour, weakens TLS</strong>"));
    EXPECT_THAT(html, HasSubstr(" (weakens TLS)</strong></li>"));
}

TEST_F(ReportAgainst, SaysTheSameInHtmlAndMarkdown)
{
    writeBothStates();
    const MeshReport report = compared();
    const std::string text = differencesIn(markdownReport(report)), page = textOfPage(htmlReport(report));
    for (const char* words : {"Compared with before: 5 virtual nodes from 1 file.",
                              "Resources: 2 changed, 1 new, 1 gone, 1 only written otherwise, 1 the same.",
                              "Changed: metadata only", "New", "Gone"}) {
        EXPECT_THAT(text, HasSubstr(words));
        EXPECT_THAT(page, HasSubstr(words));
    }
    EXPECT_THAT(htmlReport(report), HasSubstr("<a href=\"#differences\">Differences</a>"));
}

TEST_F(ReportAgainst, HasNoSuchPartWhereNothingIsComparedAndNoneOfItInCsv)
{
    writeBothStates();
    const MeshReport alone = reportOf(inventoryAt({at("after")}));
    EXPECT_FALSE(alone.differences);
    EXPECT_THAT(markdownReport(alone), Not(HasSubstr("Differences")));
    EXPECT_THAT(htmlReport(alone), Not(HasSubstr("Differences")));
    EXPECT_EQ(csvReport(compared()), csvReport(alone));
}

TEST_F(ReportAgainst, SaysThatNothingDiffers)
{
    write("before/a.json", node("a"));
    write("after/b.json", describedNode("a"));
    EXPECT_EQ(
        differencesIn(markdownReport(compared())),
        "\n## Differences\n\nCompared with before: 1 virtual node from 1 file.\n\nNo change: 1 the same.\n\n");
    EXPECT_THAT(htmlReport(compared()), HasSubstr("<p>No change: 1 the same.</p>\n</section>"));
}

TEST_F(ReportAgainst, SaysWhatWasSkippedBefore)
{
    write("before/a.json", node("a"));
    write("before/main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    write("after/a.json", node("a"));
    EXPECT_THAT(differencesIn(markdownReport(compared())), HasSubstr("main.tf is skipped"));
    EXPECT_THAT(textOfPage(htmlReport(compared())), HasSubstr("main.tf is skipped"));
}

TEST_F(ReportAgainst, SaysOfWhichMeshAResourceIsWhereThereAreSeveral)
{
    write("before/a.json", node("a"));
    write("before/b.json", node("a", "{}", "other"));
    write("after/b.json", node("a", "{}", "other"));
    const MeshReport report = compared();
    ASSERT_EQ(report.differences->resources.size(), 1U);
    EXPECT_EQ(report.differences->resources.front().title, u"Virtual node a of mesh shop"_s);
}

TEST_F(ReportAgainst, TakesNothingThatWasReadForMarkup)
{
    const std::string bad = hostile;
    const auto spec = [&](const std::string& name) {
        return R"({"serviceDiscovery": {"dns": {"hostname": ")" + name +
               R"("}}, "backends": [{"virtualService": {"virtualServiceName": ")" + name + R"("}}]})";
    };
    write("before/</td><script>.json", '[' + node(bad, spec("plain")) + ',' + node(bad + '2') + ']');
    write("after/nodes.json", node(bad, spec(bad)));
    const MeshReport report = compared();
    ASSERT_EQ(report.differences->resources.size(), 2U);
    const std::string html = htmlReport(report);
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, Not(HasSubstr("<b>")));
    EXPECT_THAT(textOfPage(html), HasSubstr("<script>alert(1)</script>")) << "it is there letter for letter";
    const std::string text = differencesIn(markdownReport(report));
    for (const char* never : {"<script>", "<b>", "@team", "://evil"})
        EXPECT_THAT(text, Not(HasSubstr(never)));
    EXPECT_THAT(text, Not(IsEmpty()));
}

TEST_F(ReportAgainst, IsTheSameBytesForTheSameFiles)
{
    writeBothStates();
    EXPECT_EQ(htmlReport(compared()), htmlReport(compared()));
    EXPECT_EQ(markdownReport(compared()), markdownReport(compared()));
}

} // namespace meshwright
