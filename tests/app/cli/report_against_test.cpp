// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

// A report of what has changed since an earlier state.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

class ReportAgainst : public Cli
{
protected:
    void SetUp() override
    {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write("before/orders.json", fineNode);
        std::string slow(fineNode);
        const std::string timeout = "\"timeoutMillis\": 2000";
        write("after/orders.json",
              slow.replace(slow.find(timeout), timeout.size(), "\"timeoutMillis\": 5000"));
    }

    Ran against(const QString& before, QStringList words, const std::string& input = {}) const
    {
        return run(QStringList{u"report"_s, u"--against"_s, before} + words, input);
    }
};

const char* const slowLines = " – Changed: behaviour (orders.json:1)\n"
                              "  - Listener 8080 › Health check: Timeout period 2 s → 5 s\n";

} // namespace

TEST_F(ReportAgainst, TellsWhatDiffersFromWhatWasBefore)
{
    const Ran ran = against(u"before"_s, {u"after"_s});
    EXPECT_EQ(ran.exit, 0) << "whatever it says";
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file.\n");
    EXPECT_THAT(ran.output,
                HasSubstr("- **Compared with:** before\n- **Differences:** Resources: 1 changed.\n"));
    EXPECT_THAT(ran.output, HasSubstr(slowLines));
    const Ran back = against(u"after"_s, {u"before"_s});
    EXPECT_THAT(back.output, HasSubstr("Timeout period 5 s → 2 s\n")) << "the named one was before";
}

TEST_F(ReportAgainst, ReadsWhatDiffReads)
{
    EXPECT_THAT(against(u"before/orders.json"_s, {u"after"_s}).output, HasSubstr(slowLines));
    const Ran piped = against(u"-"_s, {u"after"_s}, fineNode);
    EXPECT_THAT(piped.output, HasSubstr(slowLines));
    EXPECT_THAT(piped.output, HasSubstr("- **Compared with:** standard input\n"));
    ASSERT_EQ(shell("tar cf before.tar before").exit, 0);
    EXPECT_THAT(against(u"before.tar"_s, {u"after"_s}).output, HasSubstr(slowLines));
    EXPECT_THAT(against(u"/dev/null"_s, {u"after"_s}).output,
                HasSubstr("- **Virtual node orders** – New (orders.json:1)\n"));
}

TEST_F(ReportAgainst, LeavesTheSheetAsItIs)
{
    const QStringList sheet{u"-f"_s, u"csv"_s, u"after"_s};
    EXPECT_EQ(against(u"before"_s, sheet).output, run(QStringList(u"report"_s) + sheet).output);
}

TEST_F(ReportAgainst, WritesNothingUnlessAllOfBothWasRead)
{
    write("broken/orders.json", fineNode);
    write("broken/stock.json", R"({"meshName": "shop", "virtualNodeName": )");
    const auto said = [this](const QString& before, const QString& after) {
        const Ran ran = against(before, {u"-o"_s, u"a.html"_s, u"-o"_s, u"-"_s, after});
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.output, IsEmpty());
        EXPECT_EQ(content("a.html"), "(no such file)");
        EXPECT_THAT(ran.errors,
                    HasSubstr("No report is written: what could not be read would be told as new or gone."));
        return ran.errors;
    };
    EXPECT_THAT(said(u"none"_s, u"after"_s), HasSubstr("none"));
    EXPECT_THAT(said(u"broken"_s, u"after"_s), HasSubstr("broken/stock.json:1:"));
    EXPECT_THAT(said(u"before"_s, u"broken"_s), HasSubstr("broken/stock.json:1:"));
    write("empty.json", "");
    EXPECT_THAT(said(u"empty.json"_s, u"after"_s), HasSubstr("empty.json:1:1: "));
    write("emptied/orders.json", "");
    write("emptied/more.json", called(fineNode, 2));
    EXPECT_THAT(said(u"emptied"_s, u"after"_s), HasSubstr("emptied/orders.json was not read"));
    EXPECT_THAT(said(u"before"_s, u"emptied"_s), HasSubstr("emptied/orders.json was not read"));
    EXPECT_EQ(run({u"report"_s, u"broken"_s}).exit, 0) << "alone it is told in the report";
}

TEST_F(ReportAgainst, WritesOverNothingThatItIsComparedWith)
{
    const Ran ran = against(u"before"_s, {u"-f"_s, u"html"_s, u"-o"_s, u"before/orders.json"_s, u"after"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("is not written: it was read. Name another file."));
    EXPECT_EQ(content("before/orders.json"), fineNode);
}

TEST_F(ReportAgainst, ReadsStandardInputOnce)
{
    const Ran ran = against(u"-"_s, {u"-"_s}, fineNode);
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("Standard input is named twice, and can be read once. Name it once."));
    EXPECT_THAT(against(QString(), {u"after"_s}).errors, HasSubstr("The value behind --against is empty."));
    EXPECT_THAT(run({u"report"_s, u"after"_s}).output, Not(HasSubstr("Differences")));
}

} // namespace meshwright
