// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <QFile>

// A report as a person asks for it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

class ReportCommand : public Cli
{
protected:
    void SetUp() override
    {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write("orders.json", fineNode);
    }

    Ran report(QStringList words) const { return run(QStringList(u"report"_s) + words); }
};

} // namespace

TEST_F(ReportCommand, PrintsMarkdownUnlessAnotherFormatIsNamed)
{
    const Ran ran = report({u"orders.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.output, StartsWith("# Mesh report: shop\n"));
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file.\n");
    EXPECT_THAT(report({u"-f"_s, u"html"_s, u"orders.json"_s}).output, StartsWith("<!DOCTYPE html>\n"));
    EXPECT_THAT(
        report({u"-f"_s, u"csv"_s, u"orders.json"_s}).output,
        HasSubstr(
            "\nshop,virtual node,,orders,DNS orders.apps.local,http 8080,None,None,None,,,0,0,0,0,orders.json,1\r\n"));
}

TEST_F(ReportCommand, WritesEachFileInTheFormatOfItsName)
{
    const Ran ran = report({u"-o"_s, u"a.html"_s, u"-o"_s, u"b.md"_s, u"-o"_s, u"c.csv"_s, u"orders.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.output, IsEmpty());
    EXPECT_THAT(content("a.html"), StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(content("b.md"), StartsWith("# Mesh report"));
    EXPECT_THAT(content("c.csv"), StartsWith("Mesh,Kind,"));
    EXPECT_EQ(report({u"-f"_s, u"csv"_s, u"-o"_s, u"odd.name"_s, u"orders.json"_s}).exit, 0);
    EXPECT_EQ(content("odd.name"), content("c.csv"));
}

TEST_F(ReportCommand, BearsTheDateThatIsGivenAndNoOther)
{
    const QStringList dated{u"--date"_s, u"2026-11-27"_s, u"orders.json"_s};
    EXPECT_THAT(report(dated).output, HasSubstr("- **Date:** 2026-11-27\n"));
    EXPECT_EQ(report(dated).output, report(dated).output);
    EXPECT_THAT(report({u"orders.json"_s}).output, Not(HasSubstr("**Date:**")));
}

TEST_F(ReportCommand, GoesByItsDateInWhatIsAccepted)
{
    write("orders.json", faultyNode);
    write(".meshwright.json",
          R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop", "name": "orders",
        "pointer": "/spec/backends", "reason": "as agreed", "by": "maria", "until": "2026-06-30"}]})");
    EXPECT_THAT(report({u"--date"_s, u"2026-06-30"_s, u"orders.json"_s}).output,
                HasSubstr(" | as agreed | maria | 2026-06-30 |\n"));
    EXPECT_THAT(report({u"--date"_s, u"2026-07-01"_s, u"orders.json"_s}).output, HasSubstr("(`type`)"));
}

TEST_F(ReportCommand, AuditsOnlyWhenItIsAskedTo)
{
    EXPECT_THAT(report({u"orders.json"_s}).output, Not(HasSubstr("audit-")));
    const Ran ran = report({u"--audit"_s, u"orders.json"_s});
    EXPECT_EQ(ran.exit, 0) << "whatever it says";
    EXPECT_THAT(ran.output, HasSubstr("(`audit-access-log`)"));
    EXPECT_EQ(run({u"check"_s, u"--fail-on=warning"_s, u"orders.json"_s}).exit, 0);
    const Ran audited = run({u"check"_s, u"--fail-on=warning"_s, u"--audit"_s, u"orders.json"_s});
    EXPECT_EQ(audited.exit, 1);
    EXPECT_THAT(audited.output, HasSubstr("[audit-tags]\n"));
}

TEST_F(ReportCommand, TakesNoAcceptanceOfAnAuditForUnusedWithoutOne)
{
    write(".meshwright.json", R"({"accepted": [{"rule": "audit-tags", "kind": "virtualNode", "mesh": "shop",
        "name": "orders", "pointer": "/tags", "reason": "as agreed"}]})");
    EXPECT_THAT(run({u"check"_s, u"orders.json"_s}).output, Not(HasSubstr("acceptance-unused")));
    const Ran audited = run({u"check"_s, u"--audit"_s, u"orders.json"_s});
    EXPECT_THAT(audited.output, Not(HasSubstr("audit-tags")));
    EXPECT_THAT(audited.output, Not(HasSubstr("acceptance-unused")));
}

TEST_F(ReportCommand, WritesOverNothingThatWasRead)
{
    for (const QString& path : {u"orders.json"_s, u"./orders.json"_s}) {
        const Ran ran = report({u"-f"_s, u"html"_s, u"-o"_s, path, u"."_s});
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.errors, HasSubstr("is not written: it was read. Name another file."));
    }
    EXPECT_EQ(content("orders.json"), fineNode);
    EXPECT_EQ(report({u"-o"_s, u"none/a.html"_s, u"orders.json"_s}).exit, 2) << "there is no such folder";
}

TEST_F(ReportCommand, SaysWhatIsWrongWithACall)
{
    const auto said = [this](const QStringList& words) {
        const Ran ran = report(words);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.output, IsEmpty());
        return ran.errors;
    };
    const std::string see = " See meshwright-cli report --help.\n";
    EXPECT_EQ(said({}), "Nothing to report on. Name files or folders, or - for standard input." + see);
    EXPECT_EQ(said({u"-f"_s, u"pdf"_s, u"a"_s}), "“pdf” is no format. Choose html, md or csv." + see);
    EXPECT_EQ(said({u"-f"_s, u"text"_s, u"a"_s}), "“text” is no format. Choose html, md or csv." + see);
    EXPECT_EQ(said({u"-o"_s, u"a.pdf"_s, u"a"_s}),
              "The name “a.pdf” tells no format. End it with .html, .md or .csv, or say --format." + see);
    EXPECT_EQ(said({u"-o"_s, u"a.md"_s, u"-o"_s, u"./a.md"_s, u"a"_s}),
              "Two reports are to go to “./a.md”. Name a file for each." + see);
    for (const QString& day : {u"yesterday"_s, u"2026-11-27foo"_s, u"2026/11/27"_s, u"-2026-11-27"_s})
        EXPECT_EQ(said({u"--date"_s, day, u"a"_s}),
                  "--date takes a day such as 2026-11-27, not “" + day.toStdString() + "”." + see);
}

TEST_F(ReportCommand, WritesNothingAboutNothing)
{
    write("empty/readme.txt", "nothing\n");
    const Ran none = report({u"-o"_s, u"a.html"_s, u"empty"_s});
    EXPECT_EQ(none.exit, 2);
    EXPECT_THAT(none.errors, HasSubstr("There is nothing of App Mesh here."));
    EXPECT_EQ(report({u"-o"_s, u"a.html"_s, u"none.json"_s}).exit, 2);
    EXPECT_EQ(content("a.html"), "(no such file)");
    const Ran half = report({u"-o"_s, u"a.html"_s, u"none.json"_s, u"orders.json"_s});
    EXPECT_EQ(half.exit, 2);
    EXPECT_THAT(content("a.html"), HasSubstr("Not read and not checked"));
}

} // namespace meshwright
