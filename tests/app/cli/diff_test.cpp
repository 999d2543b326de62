// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

/// `meshwright-cli diff`
class DiffCommand : public Cli
{
protected:
    /// The node orders with the first @p what in it replaced by @p by.
    static std::string nodeWith(const std::string& what, const std::string& by)
    {
        std::string out(fineNode);
        const auto at = out.find(what);
        EXPECT_NE(at, std::string::npos);
        return out.replace(at, what.size(), by);
    }
    static std::string slowNode() { return nodeWith("\"timeoutMillis\": 2000", "\"timeoutMillis\": 5000"); }

    /// A repository with orders.json in two revisions, tagged one and two.
    Ran makeRepository() const
    {
        write("orders.json", fineNode);
        write("slow.json", slowNode());
        return shell(
            "git init -q r && cd r && git config user.name n && git config user.email e@example.com && "
            "mkdir mesh && cp ../orders.json mesh/ && echo '{\"x\": 1}' > mesh/other.json && "
            "git add . && git commit -q -m one && git tag one && "
            "cp ../slow.json mesh/orders.json && cp ../slow.json top.json && git add . && "
            "git commit -q -m two && git tag two");
    }
};

const char* const slowLines = "~ virtual node orders: 1 change\n"
                              "    Listener 8080 › Health check: Timeout period 2 s → 5 s\n"
                              "Resources: 1 changed.\n";

} // namespace

TEST_F(DiffCommand, TellsWhatDiffersBetweenTwoFiles)
{
    write("a.json", fineNode);
    write("b.json", slowNode());
    const Ran ran = run({u"diff"_s, u"a.json"_s, u"b.json"_s});
    EXPECT_EQ(ran.output, slowLines);
    EXPECT_EQ(ran.errors, "");
    EXPECT_EQ(ran.exit, 1);
}

TEST_F(DiffCommand, EndsWithNothingWhereNothingDiffers)
{
    write("a.json", fineNode);
    const Ran ran = run({u"diff"_s, u"a.json"_s, u"a.json"_s});
    EXPECT_EQ(ran.output, "No change: 1 the same.\n");
    EXPECT_EQ(ran.exit, 0);
}

TEST_F(DiffCommand, TakesADefaultForAChangeOnlyWhenAsked)
{
    write("a.json", fineNode);
    write("b.json", nodeWith("\"hostname\"", "\"responseType\": \"LOADBALANCER\", \"hostname\""));
    const Ran quiet = run({u"diff"_s, u"a.json"_s, u"b.json"_s});
    EXPECT_EQ(quiet.output, "No change: 1 only written otherwise.\n");
    EXPECT_EQ(quiet.exit, 0);
    const Ran all = run({u"diff"_s, u"--all"_s, u"a.json"_s, u"b.json"_s});
    EXPECT_THAT(all.output, HasSubstr("(means the same)\n"));
    EXPECT_EQ(all.exit, 1);
}

TEST_F(DiffCommand, ReadsStandardInput)
{
    write("a.json", fineNode);
    EXPECT_EQ(run({u"diff"_s, u"a.json"_s, u"-"_s}, slowNode()).output, slowLines);
    EXPECT_EQ(run({u"diff"_s, u"-"_s, u"a.json"_s}, fineNode).exit, 0);
    EXPECT_EQ(run({u"diff"_s, u"-"_s, u"-"_s}, fineNode).exit, 2);
}

TEST_F(DiffCommand, ComparesFoldersAndTakesNoFileForNothing)
{
    write("a/orders.json", fineNode);
    write("b/deep/orders.json", slowNode());
    EXPECT_EQ(run({u"diff"_s, u"a"_s, u"b"_s}).output, slowLines);
    const Ran ran = run({u"diff"_s, u"/dev/null"_s, u"a"_s});
    EXPECT_EQ(ran.output, "+ virtual node orders\nResources: 1 new.\n");
    EXPECT_EQ(ran.errors, "");
    EXPECT_EQ(ran.exit, 1);
}

TEST_F(DiffCommand, TakesNothingForGoneThatIsEmptyOrCut)
{
    write("a/orders.json", fineNode);
    write("a/more.json", called(fineNode, 2));
    write("empty.json", "");
    write("b/orders.json", "");
    write("b/more.json", called(fineNode, 2));
    write("c/orders.json", std::string(fineNode).substr(0, 90));
    write("c/more.json", called(fineNode, 2));
    for (const auto& [after, file] :
         {std::pair(u"empty.json"_s, "empty.json:1:1: "), std::pair(u"b"_s, "b/orders.json was not read"),
          std::pair(u"c"_s, "c/orders.json:")}) {
        const Ran ran = run({u"diff"_s, u"a"_s, after});
        EXPECT_EQ(ran.output, "");
        EXPECT_THAT(ran.errors, HasSubstr(file));
        EXPECT_THAT(ran.errors, HasSubstr("Nothing is compared: "));
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(run({u"diff"_s, after, u"a"_s}).exit, 2);
    }
}

TEST_F(DiffCommand, IsJsonForPrograms)
{
    write("a.json", fineNode);
    write("b.json", slowNode());
    const Ran ran = run({u"diff"_s, u"-f"_s, u"json"_s, u"a.json"_s, u"b.json"_s});
    const json all = json::parse(ran.output);
    EXPECT_EQ(all["different"], true);
    EXPECT_EQ(all["counts"], json({{"same", 0}, {"sameBehaviour", 0}, {"otherMetadata", 0}}));
    ASSERT_EQ(all["resources"].size(), 1U);
    const json& one = all["resources"][0];
    EXPECT_EQ(one["change"], "changed");
    EXPECT_EQ(one["kind"], "virtualNode");
    EXPECT_EQ(one["before"], json({{"path", "a.json"},
                                   {"line", 1},
                                   {"column", 1},
                                   {"mesh", "shop"},
                                   {"parent", ""},
                                   {"name", "orders"}}));
    EXPECT_EQ(one["after"]["path"], "b.json");
    EXPECT_EQ(one["fields"],
              json::array({{{"class", "behaviour"},
                            {"pointer", "/spec/listeners/0/healthCheck/timeoutMillis"},
                            {"pointerBefore", "/spec/listeners/0/healthCheck/timeoutMillis"},
                            {"before", 2000},
                            {"after", 5000},
                            {"weakensTls", false},
                            {"text", "Listener 8080 › Health check: Timeout period 2 s → 5 s"}}}));
    EXPECT_EQ(ran.exit, 1);
}

TEST_F(DiffCommand, EscapesWhatOthersWrote)
{
    write("a.json", fineNode);
    write("b.json", nodeWith("orders.apps.local", "\\u001b[31m::error::x"));
    const Ran ran = run({u"diff"_s, u"a.json"_s, u"b.json"_s});
    EXPECT_THAT(ran.output, HasSubstr("→ \\u001b[31m::error::x\n"));
    const Ran asJson = run({u"diff"_s, u"-fjson"_s, u"a.json"_s, u"b.json"_s});
    EXPECT_EQ(asJson.output.find('\x1b'), std::string::npos);
}

TEST_F(DiffCommand, SaysWhatCannotBeReadAndComparesNothing)
{
    write("a/orders.json", fineNode);
    write("b/orders.json", slowNode());
    write("b/broken.json", R"({"meshName": "shop", "virtualNodeName": "x", "spec": })");
    const Ran broken = run({u"diff"_s, u"a"_s, u"b"_s});
    EXPECT_EQ(broken.output, "");
    EXPECT_THAT(broken.errors, HasSubstr("[json-syntax]"));
    EXPECT_EQ(broken.exit, 2);
    for (const auto& call :
         {QStringList{u"diff"_s, u"a"_s, u"nowhere"_s}, QStringList{u"diff"_s, u"a..."_s, u"a"_s}}) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.output, "") << "not that all of it is gone";
        EXPECT_THAT(ran.errors, HasSubstr("cannot be read: No such file or directory."));
        EXPECT_EQ(ran.exit, 2);
    }
}

TEST_F(DiffCommand, TakesNothingForGoneThatIsSkipped)
{
    write("a/orders.json", fineNode);
    write("b/main.tf", "resource \"aws_appmesh_virtual_node\" \"orders\" {\n  name = \"orders\"\n}\n");
    for (const auto& call :
         {QStringList{u"diff"_s, u"a"_s, u"b"_s}, QStringList{u"diff"_s, u"b"_s, u"a"_s}}) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.output, "");
        EXPECT_THAT(ran.errors, HasSubstr("main.tf is skipped. "));
        EXPECT_THAT(ran.errors, HasSubstr("No resource was read from b, where something is skipped."));
        EXPECT_EQ(ran.exit, 2);
    }
}

TEST_F(DiffCommand, TakesNothingForGoneThatIsTooLargeInARevision)
{
    ASSERT_EQ(makeRepository().exit, 0);
    ASSERT_EQ(shell("cd r && head -c 17000000 /dev/zero | tr '\\0' ' ' >> mesh/orders.json && "
                    "git commit -q -a -m three && git tag three")
                  .exit,
              0);
    const Ran ran = shell("\"$CLI\" diff one..three r/mesh");
    EXPECT_EQ(ran.output, "");
    EXPECT_THAT(ran.errors, HasSubstr("three:orders.json"));
    EXPECT_THAT(ran.errors, HasSubstr("[file-too-large]"));
    EXPECT_EQ(ran.exit, 2);
}

TEST_F(DiffCommand, RefusesWhatIsNothing)
{
    write("a.txt", "hello");
    const Ran nothing = run({u"diff"_s, u"a.txt"_s, u"a.txt"_s});
    EXPECT_EQ(nothing.exit, 2);
    EXPECT_THAT(nothing.errors, HasSubstr("There is nothing of App Mesh on either side."));
    EXPECT_EQ(run({u"diff"_s, u"a.txt"_s}).exit, 2);
    EXPECT_EQ(run({u"diff"_s, u"a"_s, u"b"_s, u"c"_s}).exit, 2);
    EXPECT_EQ(run({u"diff"_s, u"-f"_s, u"xml"_s, u"a"_s, u"b"_s}).exit, 2);
}

TEST_F(DiffCommand, ComparesTwoRevisions)
{
    ASSERT_EQ(makeRepository().exit, 0);
    const Ran ran = shell("cd r && \"$CLI\" diff one..two mesh");
    EXPECT_EQ(ran.output, slowLines);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(shell("cd r/mesh && \"$CLI\" diff one..two .").output, slowLines);
    EXPECT_EQ(shell("\"$CLI\" diff one.. r/mesh/orders.json").output, slowLines);
    EXPECT_EQ(shell("\"$CLI\" diff two.. r").output, "No change: 2 the same.\n");
    EXPECT_THAT(shell("\"$CLI\" diff -f json one..two r/mesh").output,
                HasSubstr("\"path\": \"two:orders.json\""));
}

TEST_F(DiffCommand, ComparesWhatIsNoMoreThereToday)
{
    ASSERT_EQ(makeRepository().exit, 0);
    ASSERT_EQ(shell("cd r && git mv mesh net && git commit -q -m three && git tag three").exit, 0);
    EXPECT_EQ(shell("\"$CLI\" diff one..two r/mesh").output, slowLines);
    EXPECT_EQ(shell("\"$CLI\" diff one..two r/mesh/orders.json").output, slowLines);
    const Ran gone = shell("\"$CLI\" diff two..three r/mesh");
    EXPECT_EQ(gone.output, "- virtual node orders\nResources: 1 gone.\n");
    EXPECT_EQ(gone.exit, 1);
    const Ran never = shell("\"$CLI\" diff one..two r/nowhere");
    EXPECT_THAT(never.errors, HasSubstr("There is nothing of App Mesh on either side."));
    EXPECT_EQ(never.exit, 2);
}

TEST_F(DiffCommand, PairsTheFolderThatIsLeftInARevisionWithItself)
{
    write("orders.json", fineNode);
    write("slow.json", slowNode());
    ASSERT_EQ(
        shell("git init -q r && cd r && git config user.name n && git config user.email e@example.com && "
              "mkdir dev prod && cp ../orders.json dev/ && cp ../slow.json prod/orders.json && "
              "git add . && git commit -q -m one && git tag one && "
              "git rm -q dev/orders.json && git commit -q -m two && git tag two")
            .exit,
        0);
    EXPECT_EQ(shell("\"$CLI\" diff one..two r").output, "- virtual node orders (in one:dev/orders.json)\n"
                                                        "Resources: 1 gone, 1 the same.\n");
}

TEST_F(DiffCommand, SaysWhatGitCannotRead)
{
    ASSERT_EQ(makeRepository().exit, 0);
    const Ran unknown = shell("\"$CLI\" diff nn..two r");
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.errors, HasSubstr("git cannot read nn in "));
    write("plain/a.json", fineNode);
    EXPECT_THAT(shell("GIT_CEILING_DIRECTORIES=/ \"$CLI\" diff a..b plain").errors,
                HasSubstr("git cannot read a in "));
    const Ran without = shell("mkdir none; PATH=$PWD/none \"$CLI\" diff one..two r");
    EXPECT_EQ(without.exit, 2);
    EXPECT_THAT(without.errors, HasSubstr("There is no git here"));
    EXPECT_THAT(shell("\"$CLI\" diff one..two -").errors, HasSubstr("Standard input has no revisions"));
}

TEST_F(DiffCommand, RunsNothingThatARepositoryAsksFor)
{
    ASSERT_EQ(makeRepository().exit, 0);
    ASSERT_EQ(
        shell("cd r && printf '#!/bin/sh\\ntouch \"%s/ran\"; cat' \"$PWD\" > evil && chmod +x evil && "
              "git config core.fsmonitor \"$PWD/evil\" && git config core.pager \"$PWD/evil\" && "
              "git config core.hooksPath \"$PWD\" && git config diff.x.textconv \"$PWD/evil\" && "
              "git config filter.x.smudge \"$PWD/evil\" && git config core.sshCommand \"$PWD/evil\" && "
              "git config remote.origin.url ssh://nowhere/x && git config remote.origin.promisor true && "
              "git config core.repositoryformatversion 1 && git config extensions.partialClone origin && "
              "echo '*.json diff=x filter=x' > .gitattributes")
            .exit,
        0);
    EXPECT_EQ(shell("\"$CLI\" diff one..two r/mesh").output, slowLines);
    // What a partial clone lacks is not fetched.
    ASSERT_EQ(shell("cd r && object=$(PATH=/usr/bin:/bin git rev-parse one:mesh/orders.json) && "
                    "rm -f .git/objects/$(echo $object | cut -c1-2)/$(echo $object | cut -c3-)")
                  .exit,
              0);
    EXPECT_EQ(shell("\"$CLI\" diff one..two r/mesh").exit, 2);
    EXPECT_EQ(content("r/ran"), "(no such file)");
}

} // namespace meshwright
