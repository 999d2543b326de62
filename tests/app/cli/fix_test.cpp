// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"
#include "tests/support/access_list.h"

#include <unistd.h>

// check --fix and --fix --dry-run.
namespace meshwright {

namespace {

using namespace Qt::StringLiterals;

constexpr char wrongNode[] = R"({
  "meshName": "shop",
  "virtualNodeName": "orders",
  "spec": {
    "serviceDiscovery": {"dns": {"serviceName": "orders.apps.local"}},
    "listeners": [{"portMapping": {"port": "8080", "protocol": "HTTP"}}]
  }
}
)";

constexpr char rightNode[] = R"({
  "meshName": "shop",
  "virtualNodeName": "orders",
  "spec": {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]
  }
}
)";

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_F(Cli, FixMendsAndReportsWhatIsLeft)
{
    write("node.json", wrongNode);
    const Ran ran = run({u"check"_s, u"--fix"_s, u"node.json"_s});
    EXPECT_EQ(content("node.json"), rightNode);
    EXPECT_EQ(ran.exit, 0) << ran.output;
    EXPECT_TRUE(contains(ran.errors, "node.json:5:")) << ran.errors;
    EXPECT_TRUE(contains(ran.errors, "mended [dns-service-name]: Call it “hostname”")) << ran.errors;
}

TEST_F(Cli, DryRunPrintsAPatchAndChangesNothing)
{
    write("node.json", wrongNode);
    const Ran ran = run({u"check"_s, u"--fix"_s, u"--dry-run"_s, u"node.json"_s});
    EXPECT_EQ(content("node.json"), wrongNode);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(ran.output.starts_with("--- node.json\n+++ node.json\n@@ ")) << ran.output;
    EXPECT_EQ(
        shell("$CLI check --fix --dry-run node.json 2>/dev/null | patch -p0 -s && $CLI check node.json").exit,
        0);
    EXPECT_EQ(content("node.json"), rightNode);
}

TEST_F(Cli, FixLeavesWhatIsNotCommitted)
{
    write("node.json", wrongNode);
    ASSERT_EQ(
        shell("git init -q . && git add node.json && git -c user.name=a -c user.email=a@b commit -qm one")
            .exit,
        0);
    write("node.json", wrongNode + std::string("\n"));
    const Ran ran = run({u"check"_s, u"--fix"_s, u"node.json"_s});
    EXPECT_EQ(content("node.json"), wrongNode + std::string("\n"));
    EXPECT_EQ(ran.exit, 1);
    EXPECT_TRUE(contains(ran.errors, "not committed in git")) << ran.errors;
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"--force"_s, u"node.json"_s}).exit, 0);
    EXPECT_EQ(content("node.json"), rightNode + std::string("\n"));
}

TEST_F(Cli, FixMendsWhatIsCommitted)
{
    write("node.json", wrongNode);
    ASSERT_EQ(
        shell("git init -q . && git add node.json && git -c user.name=a -c user.email=a@b commit -qm one")
            .exit,
        0);
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"node.json"_s}).exit, 0);
    EXPECT_EQ(content("node.json"), rightNode);
}

TEST_F(Cli, FixAsksTheRepositoryThatAHookNames)
{
    write("apps/node.json", wrongNode);
    ASSERT_EQ(shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm one").exit,
              0);
    write("apps/node.json", wrongNode + std::string("\n"));
    const Ran ran = shell("GIT_DIR=.git $CLI check --fix apps/node.json");
    EXPECT_EQ(content("apps/node.json"), wrongNode + std::string("\n"));
    EXPECT_TRUE(contains(ran.errors, "not committed in git")) << ran.errors;
    write("apps/node.json", wrongNode);
    EXPECT_EQ(shell("GIT_DIR=$PWD/.git $CLI check --fix apps/node.json").exit, 0);
    EXPECT_EQ(content("apps/node.json"), rightNode);
}

TEST_F(Cli, FixRunsNothingThatTheRepositoryNames)
{
    write("node.json", wrongNode);
    write(".gitattributes", "*.json filter=spy\n");
    ASSERT_EQ(shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm one && "
                    "printf '#!/bin/sh\\ntouch \"%s/ran\"; cat\\n' \"$PWD\" > spy && chmod +x spy && "
                    "git config filter.spy.clean \"$PWD/spy\" && git config core.fsmonitor \"$PWD/spy\" && "
                    "touch -d tomorrow node.json")
                  .exit,
              0);
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"node.json"_s}).exit, 0);
    EXPECT_EQ(content("node.json"), rightNode) << "its very bytes are committed";
    const Ran again = shell("cp node.json old && sed s/8080/\\\"8080\\\"/ old > node.json && "
                            "$CLI check --fix node.json");
    EXPECT_TRUE(contains(again.errors, "A filter of git changes it")) << again.errors;
    EXPECT_EQ(content("ran"), "(no such file)");
}

TEST_F(Cli, FixTakesTheEndsOfLinesAsGitKeepsThem)
{
    write("node.json", wrongNode);
    ASSERT_EQ(shell("git init -q . && git config core.autocrlf true && sed -i 's/$/\\r/' node.json && "
                    "git add . && git -c user.name=a -c user.email=a@b commit -qm one")
                  .exit,
              0);
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"node.json"_s}).exit, 0);
}

TEST_F(Cli, FixLeavesWhatIsOnlyStagedAndWhatGitIgnores)
{
    write("node.json", wrongNode);
    write("ignored.json", called(wrongNode, 2));
    ASSERT_EQ(shell("git init -q . && echo ignored.json > .gitignore && git add node.json").exit, 0);
    const Ran ran = run({u"check"_s, u"--fix"_s, u"node.json"_s, u"ignored.json"_s});
    EXPECT_EQ(content("node.json"), wrongNode);
    EXPECT_TRUE(contains(ran.errors, "not committed in git")) << ran.errors;
    EXPECT_TRUE(contains(ran.errors, "git ignores it, and has no copy of it.")) << ran.errors;
    EXPECT_EQ(content("ignored.json"), called(wrongNode, 2));
    run({u"check"_s, u"--fix"_s, u"--force"_s, u"ignored.json"_s});
    EXPECT_EQ(content("ignored.json"), called(rightNode, 2));
}

TEST_F(Cli, FixLetsGitWriteNoTraces)
{
    write("node.json", wrongNode);
    ASSERT_EQ(shell("git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -qm one").exit,
              0);
    EXPECT_EQ(shell("GIT_TRACE=$PWD/trace $CLI check --fix node.json").exit, 0);
    EXPECT_EQ(content("trace"), "(no such file)");
}

TEST_F(Cli, FixWritesNeitherThroughLinksNorToStandardInput)
{
    write("elsewhere/node.json", wrongNode);
    ASSERT_EQ(shell("mkdir here && ln -s ../elsewhere/node.json here/node.json").exit, 0);
    const Ran linked = run({u"check"_s, u"--fix"_s, u"here/node.json"_s});
    EXPECT_EQ(content("elsewhere/node.json"), wrongNode);
    EXPECT_TRUE(contains(linked.errors, "a link to a file elsewhere")) << linked.errors;
    const Ran streamed = run({u"check"_s, u"--fix"_s, u"-"_s}, wrongNode);
    EXPECT_EQ(streamed.exit, 2);
    EXPECT_TRUE(contains(streamed.errors, "Standard input cannot be mended")) << streamed.errors;
}

TEST_F(Cli, FixLeavesWhatHasOtherNames)
{
    write("node.json", wrongNode);
    ASSERT_EQ(shell("ln node.json same.json").exit, 0);
    const Ran ran = run({u"check"_s, u"--fix"_s, u"node.json"_s});
    EXPECT_EQ(content("node.json"), wrongNode);
    EXPECT_TRUE(contains(ran.errors, "node.json was not mended. It has other names (hard links)"))
        << ran.errors;
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"--force"_s, u"node.json"_s}).exit, 0);
    EXPECT_EQ(content("node.json"), rightNode);
    EXPECT_EQ(content("same.json"), wrongNode);
}

TEST_F(Cli, FixSaysWhenTheOwnerCannotBeKept)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    write("node.json", wrongNode);
    ASSERT_EQ(shell("chmod 777 . && chmod 666 node.json").exit, 0);
    EXPECT_FALSE(contains(run({u"check"_s, u"--fix"_s, u"node.json"_s}).errors, "another owner"));
    write("node.json", wrongNode);
    const Ran ran = shell("setpriv --reuid 54321 --regid 54321 --clear-groups $CLI check --fix node.json");
    EXPECT_EQ(content("node.json"), rightNode) << ran.errors;
    EXPECT_TRUE(contains(ran.errors, "node.json has another owner or group now")) << ran.errors;
}

TEST_F(Cli, FixNamesWhatIsNotMendedBecauseItsFileCannotBeWritten)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    write("node.json", wrongNode);
    ASSERT_EQ(shell("chmod 755 . && chmod 644 node.json").exit, 0);
    const Ran ran = shell("setpriv --reuid 54321 --regid 54321 --clear-groups $CLI check --fix node.json");
    EXPECT_EQ(content("node.json"), wrongNode);
    EXPECT_TRUE(contains(ran.errors, ": not mended [")) << ran.errors;
    EXPECT_TRUE(contains(ran.errors, "): Its file was not written.")) << ran.errors;
    EXPECT_FALSE(contains(ran.errors, ": mended [")) << ran.errors;
}

TEST_F(Cli, FixLeavesWhatWouldLoseItsAccessControlList)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can become somebody else";
    write("node.json", wrongNode);
    ASSERT_EQ(shell("chmod 777 . && chmod 666 node.json").exit, 0);
    if (!giveAttribute(folder() + u"/node.json"_s, "system.posix_acl_access", accessListFor(54321, 6, 6)))
        GTEST_SKIP() << "no access control lists here";
    const Ran ran = shell("setpriv --reuid 54321 --regid 54321 --clear-groups $CLI check --fix node.json");
    EXPECT_EQ(content("node.json"), wrongNode);
    EXPECT_TRUE(contains(ran.errors, "node.json was not mended. It has an access control list (ACL)"))
        << ran.errors;
    EXPECT_EQ(run({u"check"_s, u"--fix"_s, u"node.json"_s}).exit, 0) << "who may keep it mends";
    EXPECT_EQ(content("node.json"), rightNode);
}

TEST_F(Cli, DryRunPrintsNoCommandsForARunner)
{
    write("node.json", std::string(wrongNode) + "\n");
    write("more.yaml", "virtualNodeName: more\nmeshName: shop\n"
                       "spec:\n  #  ##[error]all is lost\n  serviceDiscovery: {dns: {serviceName: a.b}}\n");
    const QStringList words{u"check"_s, u"--fix"_s, u"--dry-run"_s, u"node.json"_s, u"more.yaml"_s};
    const Ran ran = run(words);
    EXPECT_TRUE(contains(ran.output, "+++ node.json\n")) << ran.output;
    EXPECT_FALSE(contains(ran.output, "##[")) << ran.output;
    EXPECT_TRUE(contains(ran.errors, "What would change in more.yaml is not printed")) << ran.errors;
    EXPECT_TRUE(contains(run(words + QStringList{u"--force"_s}).output, "##[error]"));
}

TEST_F(Cli, FixLeavesAReferenceToWhatWasNotNamed)
{
    constexpr char route[] =
        R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all", "spec":
  {"httpRoute": {"match": {"prefix": "/"}, "action": {"weightedTargets":
    [{"virtualNode": "orders-1", "weight": 1}]}}}}
)";
    write("route.json", route);
    write("two.json", called(fineNode, 2));
    const Ran ran = run({u"check"_s, u"--fix"_s, u"route.json"_s, u"two.json"_s});
    EXPECT_EQ(content("route.json"), route);
    EXPECT_TRUE(
        contains(ran.errors, "not mended [target-missing] (Use “orders-2”): This is only the nearest"))
        << ran.errors;
}

TEST_F(Cli, FixRefusesPipesBeforeItWrites)
{
    write("node.json", wrongNode);
    const Ran shown = shell("timeout 50 $CLI check --fix node.json <(cat node.json)");
    EXPECT_EQ(shown.exit, 2);
    EXPECT_TRUE(contains(shown.errors, "With --fix everything is read twice, and /dev/fd/")) << shown.errors;
    const Ran named = shell("mkfifo pipe && timeout 50 $CLI check --fix --baseline pipe node.json");
    EXPECT_EQ(named.exit, 2);
    EXPECT_TRUE(contains(named.errors, "and pipe is no file")) << named.errors;
    EXPECT_EQ(content("node.json"), wrongNode);
}

} // namespace meshwright
