// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

// The inventory as a spreadsheet reads it.
namespace meshwright {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

class CsvReport : public ReportFixture
{
protected:
    /// What Python's csv reads of @p text, as its own lists, a line each.
    std::string readBack(const std::string& text) const
    {
        write("report.csv.out", text);
        python("import csv\n"
               "rows = list(csv.reader(open('report.csv.out', newline='', encoding='utf-8'), strict=True))\n"
               "open('rows', 'w', encoding='utf-8').write('\\n'.join(map(repr, rows)))\n");
        QFile file(at("rows"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }
};

} // namespace

TEST_F(CsvReport, HasALineAResource)
{
    writeShop();
    const std::string text = csvReport(reported());
    EXPECT_THAT(
        text,
        StartsWith("Mesh,Kind,Belongs to,Name,Discovery,Ports,TLS in,TLS out,Access log,Called by,Calls,"
                   "Errors,Warnings,Hints,Accepted,File,Line\r\nshop,mesh,,shop,"));
    EXPECT_THAT(readBack(text),
                HasSubstr("['shop', 'route', 'stock', 'all', '', '', '', '', '', 'stock', 'stock', "));
    EXPECT_THAT(readBack(text),
                HasSubstr("'http 80; grpc 70000', '80: None; 70000: Strict: TLS only, Local file "
                          "hosting', 'None', '/dev/stdout', 'virtual gateway door; web', ''"));
}

TEST_F(CsvReport, IsNoCommandToARunnerWhateverAThingIsCalled)
{
    write("a.json", R"({"meshName": "::error::x", "virtualNodeName": "##vso[task.complete]", "spec": {}})");
    const std::string text = csvReport(reported());
    EXPECT_THAT(text, Not(HasSubstr("\n::")));
    EXPECT_THAT(text, Not(HasSubstr("##vso[")));
}

TEST_F(CsvReport, IsNoFormulaWhateverAThingIsCalled)
{
    for (const char* name : {"=1+1", "+1", "-1", "@SUM(1)", "a=1", "say \\\"hi\\\", then\\nleave"})
        write((std::to_string(std::hash<std::string>()(name)) + ".json").c_str(), node(name));
    const std::string rows = readBack(csvReport(reported()));
    for (const char* cell : {"'', \"'=1+1\", ", "'', \"'+1\", ", "'', \"'-1\", ", "'', \"'@SUM(1)\", ",
                             "'', 'a=1', ", "'', 'say \"hi\", then\\\\nleave', "})
        EXPECT_THAT(rows, HasSubstr(cell));
}

} // namespace meshwright
