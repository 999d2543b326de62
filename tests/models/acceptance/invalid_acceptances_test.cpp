// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"
#include "models/acceptance/acceptance_file.h"
#include "models/formats/parse.h"
#include "tests/models/formats/reading_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

// What is said of a .meshwright.json that is not in order: where, and which member.
namespace meshwright {

using testing::HasSubstr;

namespace {

struct Row
{
    const char* patch;  ///< of an entry that is in order
    const char* member; ///< which it is said of
    const char* message;
};

const Row invalidRows[] = {
    {R"({"reason": null})", "reason", "The entry has no reason."},
    {R"({"reason": " "})", "reason", "The entry has no reason."},
    {R"({"reason": 5})", "reason", "is text; here it is 5"},
    {R"({"rule": null})", "rule", "The entry has no member “rule”."},
    {R"({"mesh": null})", "mesh", "The entry has no member “mesh”."},
    {R"({"name": null})", "name", "The entry has no member “name”."},
    {R"({"kind": null})", "kind", "The entry has no member “kind”."},
    {R"({"kind": "VirtualNode"})", "kind", "here it is “VirtualNode”"},
    {R"({"pointer": null})", "pointer", "The entry has no member “pointer”."},
    {R"({"pointer": "spec"})", "pointer", "is a JSON pointer"},
    {R"({"pointer": "/a~b"})", "pointer", "is a JSON pointer"},
    {R"({"fingerprint": "abc"})", "fingerprint", "16 hexadecimal digits"},
    {R"({"others": "virtualNode stock"})", "others", "is a list of texts"},
    {R"({"others": [5]})", "others", "is a list of texts"},
    {R"({"until": "tomorrow"})", "until", "YYYY-MM-DD"},
    {R"({"until": "2024-02-30"})", "until", "YYYY-MM-DD"},
    {R"({"until": "-2024-06-30"})", "until", "YYYY-MM-DD"},
    {R"({"by": ["maria"]})", "by", "is text"},
    {R"({"untill": "2024-06-30"})", "untill", "has no member “untill”"},
};

class InvalidAcceptances : public AcceptanceFixture
{
protected:
    std::vector<LocatedIssue> issues() const { return readAcceptanceFile(at(".meshwright.json")).issues; }
};

} // namespace

TEST_F(InvalidAcceptances, SayWhichMemberAndWhatItNeeds)
{
    write("orders.json", nodeAt("orders", {70000}));
    for (const Row& row : invalidRows) {
        accept(".meshwright.json", {entry(row.patch)});
        const auto found = issues();
        ASSERT_EQ(found.size(), 1U) << row.patch;
        EXPECT_EQ(found[0].issue.pointer.text(), std::string("/accepted/0/") + row.member) << row.patch;
        EXPECT_THAT(found[0].issue.message.toStdString(), HasSubstr(row.message)) << row.patch;
        EXPECT_EQ(lines(marked()), "orders.json too-large\n.meshwright.json acceptance-invalid\n")
            << row.patch << ": such an entry accepts nothing";
    }
}

TEST_F(InvalidAcceptances, SayWhere)
{
    write(".meshwright.json", R"({"accepted": [
  {"rule": "too-large", "kind": "virtualNode", "mesh": "shop", "name": "orders",
   "pointer": "", "reason": "as agreed", "until": "soon"},
  {"rule": "too-large", "kind": "virtualNode", "mesh": "shop", "name": "orders", "pointer": ""},
  "all of them"
]})");
    EXPECT_EQ(meshwright::lines(issues()), "3:51 /accepted/0/until error acceptance-invalid\n"
                                           "4:3 /accepted/1/reason error acceptance-invalid\n"
                                           "5:3 /accepted/2 error acceptance-invalid\n");
}

TEST_F(InvalidAcceptances, LeaveTheOthersInForce)
{
    write("orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry(R"({"reason": null})"), entry()});
    EXPECT_EQ(lines(marked()), "orders.json too-large (as agreed)\n"
                               ".meshwright.json acceptance-invalid\n");
}

TEST_F(InvalidAcceptances, MayBeTheWholeFile)
{
    for (const char* text :
         {"", "{\"accepted\": [", "[]", "{}", R"({"accepted": {}})", R"({"acepted": []})"}) {
        write(".meshwright.json", text);
        const auto found = issues();
        ASSERT_FALSE(found.empty()) << text;
        for (const LocatedIssue& one : found)
            EXPECT_EQ(one.issue.rule, "acceptance-invalid") << text;
    }
    write(".meshwright.json", R"({"accepted": []})");
    EXPECT_TRUE(issues().empty());
}

TEST_F(InvalidAcceptances, MayBeAFolder)
{
    write("orders.json", nodeAt("orders", {70000}));
    ASSERT_TRUE(QDir().mkpath(at(".meshwright.json")));
    EXPECT_EQ(lines(marked()), "orders.json too-large\n"
                               ".meshwright.json acceptance-invalid\n");
}

TEST_F(InvalidAcceptances, MayBeALinkToNothing)
{
    write("orders.json", nodeAt("orders", {70000}));
    ASSERT_TRUE(QFile::link(at("nowhere"), at(".meshwright.json")));
    const auto found = readAcceptanceFile(at(".meshwright.json")).issues;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].issue.message.toStdString(),
                HasSubstr("This is a link to a file that is not there"));
}

TEST_F(InvalidAcceptances, AreNotReadThroughALinkOutOfTheFolder)
{
    write("mesh/orders.json", nodeAt("orders", {70000}));
    write("elsewhere.json", R"({"accepted": [{"rule": "secret words"}]})");
    ASSERT_TRUE(QFile::link(at("elsewhere.json"), at("mesh/.meshwright.json")));
    const auto found = readAcceptanceFile(at("mesh/.meshwright.json")).issues;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].issue.message.toStdString(), HasSubstr("leads out of its folder"));
    EXPECT_EQ(lines(markedAt({at("mesh")})), "mesh/orders.json too-large\n"
                                             "mesh/.meshwright.json acceptance-invalid\n");
}

TEST_F(InvalidAcceptances, SayWhatTheFileNeeds)
{
    for (const char* nothing : {"", " \n", "\xEF\xBB\xBF"}) {
        write(".meshwright.json", nothing);
        ASSERT_EQ(issues().size(), 1U);
        EXPECT_EQ(issues()[0].issue.message.toStdString(),
                  R"(The file is empty. Needed is an object with a list: {"accepted": []}.)");
    }
}

TEST_F(InvalidAcceptances, AreToldOnlySoFarAsSomebodyReads)
{
    accept(".meshwright.json", std::vector<json>(mostIssues + 5, entry(R"({"reason": null})")));
    const auto found = issues();
    ASSERT_EQ(found.size(), mostIssues + 1);
    EXPECT_EQ(found.back().issue.message.toStdString(),
              "5 more faults of entries are not listed. Mend those that are.");
    accept(".meshwright.json", std::vector<json>(mostIssues, entry(R"({"reason": null})")));
    EXPECT_EQ(issues().size(), mostIssues) << "all of them";
}

} // namespace meshwright
