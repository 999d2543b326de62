// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The recipes of resources/manual for git, in a repository with a mesh.
class DiffRecipes : public Cli
{
protected:
    void SetUp() override
    {
        write("mesh/orders.json", fineNode);
        write("mesh/other.json", "{\"a\": 1}\n");
        ASSERT_EQ(
            inGit("git init -q . && git config user.name n && git config user.email e@example.com && "
                  "cp $RECIPES/gitattributes .gitattributes && git config include.path $RECIPES/gitconfig && "
                  "git add . && git commit -q -m one")
                .exit,
            0);
    }

    Ran inGit(const std::string& script) const
    {
        return shell(("export RECIPES=" MESHWRIGHT_SOURCE_DIR
                      "/resources/manual/recipes PATH=$(dirname \"$CLI\"):$PATH; " +
                      script)
                         .c_str());
    }

    /// The same node in other words.
    static std::string described(const std::string& timeout)
    {
        return R"({"virtualNode": {"virtualNodeName": "orders", "meshName": "shop", "metadata": {"version": 2},
            "spec": {"listeners": [{"healthCheck": {"timeoutMillis": )" +
               timeout + R"(, "intervalMillis": 5000,
            "healthyThreshold": 2, "unhealthyThreshold": 2, "protocol": "http", "path": "/ping"},
            "portMapping": {"protocol": "http", "port": 8080}}],
            "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}}}}})";
    }
};

} // namespace

TEST_F(DiffRecipes, OfTextconvShowNothingWhereOnlyTheLayoutIsAnother)
{
    write("mesh/orders.json", described("2000"));
    EXPECT_THAT(inGit("git diff").output, Not(HasSubstr("timeoutMillis")));
    write("mesh/orders.json", described("3000"));
    const Ran ran = inGit("git diff");
    EXPECT_THAT(ran.output, HasSubstr("-              \"timeoutMillis\": 2000,\n"));
    EXPECT_THAT(ran.output, HasSubstr("+              \"timeoutMillis\": 3000,\n"));
    EXPECT_THAT(ran.output, Not(HasSubstr("version")));
    EXPECT_EQ(ran.errors, "");
}

TEST_F(DiffRecipes, WorkWithBlanksAndSignsOfTheShellInAPath)
{
    write("mesh/the nodes/my $HOME \"orders\".json", fineNode);
    write("my mesh/orders.json", called(fineNode, 2));
    ASSERT_EQ(inGit("printf '\"my mesh/**/*.json\" diff=mesh\\n' >>.gitattributes && git add . && "
                    "git rm -q --cached mesh/orders.json && rm mesh/orders.json && git commit -q -m two")
                  .exit,
              0);
    write("mesh/the nodes/my $HOME \"orders\".json", described("3000"));
    const Ran ran = inGit("git diff");
    EXPECT_THAT(ran.output, HasSubstr("+              \"timeoutMillis\": 3000,\n"));
    EXPECT_THAT(ran.output, Not(HasSubstr("version"))) << ran.output;
    EXPECT_EQ(ran.errors, "");
    const std::string change = "~ virtual node orders: 1 change\n"
                               "    Listener 8080 › Health check: Timeout period 2 s → 3 s\n";
    for (const char* command : {"git mesh-diff HEAD", "git mesh-diff HEAD -- 'mesh/the nodes'",
                                "git difftool --no-prompt --tool=mesh"})
        EXPECT_THAT(inGit(command).output, testing::StartsWith(change)) << command;
    write("my mesh/orders.json", "\n" + called(fineNode, 2));
    EXPECT_THAT(inGit("git diff -- 'my mesh'").output, Not(HasSubstr("meshName")))
        << "only the layout is another";
}

TEST_F(DiffRecipes, OfTextconvLeaveWhatIsNoMeshAsItIs)
{
    write("mesh/other.json", "{\"a\": 2}\n");
    EXPECT_THAT(inGit("git diff").output, HasSubstr("-{\"a\": 1}\n+{\"a\": 2}\n"));
    write("mesh/orders.json", "{\"meshName\": ");
    EXPECT_THAT(inGit("git diff").output, HasSubstr("+{\"meshName\": \n"));
}

TEST_F(DiffRecipes, OfDifftoolCompareWholeFolders)
{
    write("mesh/orders.json", described("3000"));
    write("mesh/more.json", called(fineNode, 2));
    ASSERT_EQ(inGit("git add .").exit, 0);
    const Ran ran = inGit("git mesh-diff HEAD");
    EXPECT_EQ(ran.output, "~ virtual node orders: 1 change\n"
                          "    Listener 8080 › Health check: Timeout period 2 s → 3 s\n"
                          "+ virtual node orders-2\n"
                          "Resources: 1 changed, 1 new.\n")
        << ran.errors;
    EXPECT_EQ(ran.exit, 0);
}

} // namespace meshwright
