// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/paper_report.h"
#include "report_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <variant>

// A report for paper: what stays together, and what a row is.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using PaperReportTest = ReportFixture;

std::vector<PaperBlock> blocksOf(const PaperReport& report, PaperRole role)
{
    std::vector<PaperBlock> out;
    for (const auto& part : report.parts)
        if (const auto* block = std::get_if<PaperBlock>(&part); block && block->role == role)
            out.push_back(*block);
    return out;
}

QStringList textsOf(const std::vector<PaperBlock>& blocks)
{
    QStringList out;
    for (const PaperBlock& block : blocks) {
        out.append(QString());
        for (const PaperWords& words : block.text)
            out.back() += words.text;
    }
    return out;
}

/// The rows of the table that follows the heading @p heading, " | " between cells, two blanks a depth.
std::string rowsBelow(const PaperReport& report, const QString& heading)
{
    bool isThere = false;
    for (const auto& part : report.parts) {
        if (const auto* block = std::get_if<PaperBlock>(&part)) {
            isThere = isThere || textsOf({*block}).front() == heading;
            continue;
        }
        std::string out;
        for (const PaperRow& row : std::get<PaperTable>(part).rows) {
            QStringList cells;
            for (const PaperText& cell : row.cells)
                cells.append(cell.front().text);
            out += std::string(2 * static_cast<std::size_t>(row.depth), ' ') +
                   cells.join(u" | "_s).toStdString() + '\n';
        }
        if (isThere)
            return out;
    }
    return "(no such table)";
}

} // namespace

TEST_F(PaperReportTest, HasNoHeadingThatIsTheLastOnAPage)
{
    writeShop();
    const PaperReport report = paperReport(reported());
    EXPECT_EQ(report.title, u"Mesh report: shop"_s);
    for (const PaperRole role : {PaperRole::Section, PaperRole::Heading})
        for (const PaperBlock& block : blocksOf(report, role))
            EXPECT_TRUE(block.staysWithNext) << textsOf({block}).front().toStdString();
    const std::vector<PaperBlock> sections = blocksOf(report, PaperRole::Section);
    QStringList first;
    for (const PaperBlock& block : sections)
        if (block.beginsPage)
            first += textsOf({block});
    EXPECT_EQ(first, (QStringList{u"Problems"_s, u"Resources"_s}));
}

TEST_F(PaperReportTest, TellsAResourceInRowsWithHeadingsAmongThem)
{
    write("orders.json",
          node("orders", R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
        "serviceDiscovery": {"dns": {"hostname": "orders.local"}}})"));
    EXPECT_EQ(rowsBelow(paperReport(reported()), u"Virtual node orders"_s), "Mesh name | shop\n"
                                                                            "Virtual node name | orders\n"
                                                                            "Service discovery method › DNS\n"
                                                                            "  DNS hostname | orders.local\n"
                                                                            "Listener 1\n"
                                                                            "  Port | 8080\n"
                                                                            "  Protocol | HTTP\n");
}

TEST_F(PaperReportTest, ShowsWhatNobodySees)
{
    write("odd.json", node("orders\\u202egnp"));
    EXPECT_TRUE(textsOf(blocksOf(paperReport(reported()), PaperRole::Heading))
                    .contains(u"Virtual node orders\\u202egnp"_s));
}

} // namespace meshwright
