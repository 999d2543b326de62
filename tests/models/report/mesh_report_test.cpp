// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_words.h"
#include "models/text/texts.h"
#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

// What a report says, whatever it is written in.
namespace meshwright {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

using Reporting = ReportFixture;

/// The words of a row, a line each kind of them.
std::string rowWords(const ReportRow& row)
{
    const auto list = [](const QStringList& words) {
        return words.join(QStringLiteral(" + ")).toStdString();
    };
    return resourceTitle(row.key).toStdString() + "|" + row.discovery.toStdString() + "|" + list(row.ports) +
           "|" + list(row.tlsIn) + "|" + list(row.tlsOut) + "|" + row.log.toStdString() + "|" +
           list(row.calledBy) + "|" + list(row.calls) + "\n";
}

std::string allRows(const MeshReport& report)
{
    std::string out;
    for (const ReportRow& row : report.rows)
        out += rowWords(row);
    return out;
}

const ReportRule* ruleIn(const MeshReport& report, const char* id)
{
    const auto found = std::ranges::find(report.rules, id, &ReportRule::id);
    return found == report.rules.end() ? nullptr : &*found;
}

} // namespace

TEST_F(Reporting, TellsOfEachResourceHowItIsFoundAndWhoCallsWhom)
{
    writeShop();
    EXPECT_EQ(
        allRows(reported()),
        "Mesh shop|||||||\n"
        "Virtual node stock|DNS stock.local|http 80 + grpc 70000|80: None + 70000: Strict: TLS only, Local file "
        "hosting|None|/dev/stdout|virtual gateway door + web|\n"
        "Virtual node web|None|||Enforced + mail.local: Not enforced on 25|None||mail.local + stock.local\n"
        "Virtual router stock||http 80||||stock.local|stock\n"
        "Route stock › all||||||stock|stock\n"
        "Virtual service stock.local||||||virtual gateway door + web|stock\n"
        "Virtual gateway door||http 8080|None|None|None||stock.local\n"
        "Gateway route door › in||||||door|stock.local\n");
}

TEST_F(Reporting, IsTheSameInWhateverFilesTheMeshStands)
{
    write("b/one.json", node("a"));
    write("a/two.json", node("c"));
    write("c/three.json", node("b"));
    const std::vector<ReportRow> rows = reported().rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].key.name + rows[1].key.name + rows[2].key.name, "abc");
}

TEST_F(Reporting, OfMeshesOfOneNameHoldsEveryResource)
{
    write("dev/orders.json", node("orders"));
    write("prod/orders.json", node("orders"));
    const MeshReport report = reported();
    ASSERT_EQ(report.rows.size(), 2U);
    EXPECT_EQ(below(report.rows[0].file), "dev/orders.json");
    EXPECT_EQ(below(report.rows[1].file), "prod/orders.json");
    EXPECT_THAT(report.meshes, ElementsAre(QStringLiteral("shop")));
}

TEST_F(Reporting, HasOneRowForAResourceOfSeveralForms)
{
    write("a.json", describedNode("orders"));
    write("b.json", templateOf("orders", R"({"Bckends": []})"));
    const MeshReport report = reported();
    ASSERT_EQ(report.rows.size(), 1U);
    const ReportRule* unknown = ruleIn(report, "unknown-member");
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->places.front().row, 0U);
    EXPECT_EQ(report.rows.front().counts.errors, report.counts.errors) << "whichever form has them";
}

TEST_F(Reporting, SaysWhatIsWrongByRuleTheWorstFirst)
{
    writeShop();
    const MeshReport report = reported();
    ASSERT_FALSE(report.rules.empty());
    EXPECT_TRUE(std::ranges::is_sorted(
        report.rules, {}, [](const ReportRule& rule) { return std::pair(rule.severity, rule.id); }));
    const ReportRule* tooLarge = ruleIn(report, "too-large");
    ASSERT_TRUE(tooLarge);
    EXPECT_EQ(tooLarge->title, QStringLiteral("Number above the maximum"));
    EXPECT_THAT(tooLarge->why.toStdString(), testing::Not(IsEmpty()));
    EXPECT_THAT(tooLarge->why.toStdString(), testing::Not(HasSubstr("#")));
    ASSERT_EQ(tooLarge->places.size(), 1U);
    const ReportPlace& place = tooLarge->places.front();
    EXPECT_EQ(resourceTitle(report.rows.at(place.row.value()).key), QStringLiteral("Virtual node stock"));
    EXPECT_EQ(place.field, QStringLiteral("Listener 2 › Port"));
    EXPECT_EQ(place.at.line, 12U);
    EXPECT_EQ(report.counts.errors, std::ranges::count(report.rules, Severity::Error, &ReportRule::severity))
        << "each is there once in this mesh";
}

TEST_F(Reporting, SaysWhatIsAcceptedByWhomAndWhy)
{
    writeShop();
    acceptPort();
    const MeshReport report = reported();
    EXPECT_FALSE(ruleIn(report, "too-large")) << "it counts no more";
    ASSERT_EQ(report.acceptances.size(), 1U);
    const ReportAcceptance& one = report.acceptances.front();
    EXPECT_EQ(one.rule, "too-large");
    EXPECT_EQ(one.accepted.reason, QStringLiteral("as agreed"));
    EXPECT_EQ(one.accepted.by, QStringLiteral("maria"));
    EXPECT_EQ(one.accepted.until, QDate(2027, 1, 31));
    const auto stock =
        std::ranges::find(report.rows, "stock", [](const ReportRow& row) { return row.key.name; });
    ASSERT_NE(stock, report.rows.end());
    EXPECT_EQ(stock->accepted, 1);
}

TEST_F(Reporting, CountsMeshesThatHaveNoNameAmongThoseOfItsTitle)
{
    std::string meshes;
    for (const char* id : {"A", "B", "C"})
        meshes += std::string(meshes.empty() ? "" : ", ") + '"' + id +
                  R"(": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": {"Ref": "Name"}}})";
    write("template.json", R"({"Resources": {)" + meshes + "}}\n");
    write("orders.json", node("orders"));
    EXPECT_EQ(reportTitle(reported()), QStringLiteral("Mesh report: 4 meshes"));
}

TEST_F(Reporting, SaysWhatCouldNotBeRead)
{
    write("mesh/orders.json", node("orders"));
    write("mesh/main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    write("mesh/broken.json", R"({"meshName": "shop", "virtualNodeName": )");
    const MeshReport report = reported();
    EXPECT_THAT(report.notRead.join(u'\n').toStdString(), HasSubstr("main.tf is skipped"));
    const ReportRule* syntax = ruleIn(report, "json-syntax");
    ASSERT_TRUE(syntax);
    EXPECT_EQ(syntax->places.front().row, std::nullopt) << "no resource has it";
    EXPECT_EQ(below(syntax->places.front().file), "mesh/broken.json");
}

} // namespace meshwright
