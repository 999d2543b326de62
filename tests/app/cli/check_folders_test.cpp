// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report_lines.h"
#include "tests/app/cli/cli_fixture.h"

// What check finds in folders and archives, what it leaves out, and what it says about that.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class CheckFolders : public Cli
{
protected:
    /// What is said of what was not read, a line each: "path: reason".
    std::string skipped(const Ran& ran) const
    {
        std::string out;
        const json parsed = json::parse(ran.output, nullptr, false);
        for (const json& one : items(member(parsed, "skipped")))
            out += std::string(text(member(one, "path")).value_or("?")) + ": " +
                   std::string(text(member(one, "reason")).value_or("?")) + '\n';
        return out;
    }
};

} // namespace

TEST_F(CheckFolders, FindsWhatIsOfAppMeshByWhatIsInIt)
{
    write("mesh/b.json", called(fineNode, 1));
    write("mesh/a/c.json", called(faultyNode, 2));
    write("mesh/node.txt", called(fineNode, 3));
    write("mesh/pay.yaml", "meshName: shop\nvirtualNodeName: pay\nspec: {}\n");
    write("mesh/.hidden.json", faultyNode);
    write("mesh/.git/c.json", faultyNode);
    ASSERT_TRUE(QFile::link(u".."_s, folder() + u"/mesh/a/loop"_s));
    ASSERT_TRUE(QFile::link(folder() + u"/mesh/b.json"_s, folder() + u"/mesh/link.json"_s));
    const Ran ran = run({u"check"_s, u"--format=json"_s, u"mesh"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(entries(ran.output), "mesh/a/c.json orders-2: type\n"
                                   "mesh/b.json orders-1:\n"
                                   "mesh/node.txt orders-3:\n"
                                   "mesh/pay.yaml pay:\n");
}

TEST_F(CheckFolders, SkipsWhatIsNotAndCountsIt)
{
    write("a.json", fineNode);
    write("package.json", R"({"name": "x", "version": "1.0.0"})");
    write("tsconfig.json", "{ // with comments\n \"a\": 1, }");
    write("policy.json", R"({"Version": "2012-10-17", "Statement": []})");
    write("logo.png", "\x89PNG\r\n");
    const Ran ran = run({u"check"_s, u"."_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file; 4 files skipped.\n");
    EXPECT_EQ(skipped(run({u"check"_s, u"-f"_s, u"json"_s, u"."_s})),
              "./logo.png: It is a picture.\n"
              "./package.json: There is nothing of App Mesh in it.\n"
              "./policy.json: There is nothing of App Mesh in it.\n"
              "./tsconfig.json: There is nothing of App Mesh in it.\n");
}

TEST_F(CheckFolders, WithNothingOfAppMeshAreTroubleUnlessThatIsFine)
{
    write("mesh/notes.txt", "no JSON");
    write("mesh/main.tf", "resource \"aws_appmesh_virtual_node\" \"orders\" {}\n");
    const Ran ran = run({u"check"_s, u"mesh"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(ran.errors.substr(0, 25), "mesh/main.tf is skipped. ");
    EXPECT_NE(ran.errors.find("terraform show -json"), std::string::npos) << ran.errors;
    EXPECT_NE(ran.errors.find("\n1 file is skipped. There is nothing of App Mesh in it.\n"
                              "There is nothing of App Mesh here.\n"),
              std::string::npos)
        << ran.errors;
    const Ran any = run({u"check"_s, u"--if-any"_s, u"mesh"_s});
    EXPECT_EQ(any.exit, 0);
    EXPECT_EQ(any.errors, ran.errors);
    for (const char* format : {"json", "sarif"})
        EXPECT_EQ(run({u"check"_s, u"-f"_s, QString::fromLatin1(format), u"mesh"_s}).exit, 2) << format;
}

TEST_F(CheckFolders, NameWhatIsNoFileAndWhatLeadsOut)
{
    write("mesh/a.json", fineNode);
    const Ran ran = shell("mkfifo mesh/pipe.json && ln -s /dev/null mesh/null.json && $CLI check mesh");
    EXPECT_EQ(ran.exit, 0) << "they are no errors";
    EXPECT_EQ(ran.errors, "mesh/null.json is skipped. It is a link that leads out of the folder.\n"
                          "mesh/pipe.json is skipped. It is a pipe, and no file.\n"
                          "1 virtual node from 1 file; 2 files skipped.\n");
}

TEST_F(CheckFolders, AnArchiveIsReadLikeAFolder)
{
    write("mesh/a.json", faultyNode);
    const Ran ran = shell("tar czf backup.tgz mesh && rm -r mesh && $CLI check . ; code=$?; ls; exit $code");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output, std::string("./backup.tgz/mesh/a.json") + faultyLine +
                              "1 error, 0 warnings, 0 hints in 1 file.\nbackup.tgz\n");
    EXPECT_EQ(entries(run({u"check"_s, u"-f"_s, u"json"_s, u"backup.tgz"_s}).output),
              "backup.tgz/mesh/a.json orders: type\n");
}

TEST_F(CheckFolders, TheSameInTwoFormsIsComparedAndPointedTo)
{
    write("mesh/stack.json", R"({"Resources": {"Node": {"Type": "AWS::AppMesh::VirtualNode",
        "Properties": {"MeshName": "shop", "VirtualNodeName": "orders", "Spec": {}}}}})");
    write("mesh/orders.json",
          R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    const Ran ran = run({u"check"_s, u"-f"_s, u"json"_s, u"mesh"_s});
    EXPECT_EQ(ran.exit, 0);
    json related;
    const json report = json::parse(ran.output, nullptr, false);
    for (const json& entry : items(member(report, "files")))
        for (const json& issue : items(member(entry, "issues")))
            if (text(member(issue, "rule")) == "other-form")
                related = *member(issue, "related");
    EXPECT_EQ(related,
              json::parse(R"([{"path": "mesh/stack.json", "kind": "virtualNode", "mesh": "shop", "parent": "",
                                        "name": "orders", "pointer": "", "line": 2, "column": 23}])"))
        << ran.output;
}

TEST_F(CheckFolders, ABrokenFileIsAnErrorWhereItSpeaksOfAppMeshOrIsNamed)
{
    write("mesh/a.json", fineNode);
    write("mesh/broken.json", "{\"virtualNodeName\": \"orders\",");
    write("other/broken.yaml", "a: [");
    const Ran ran = run({u"check"_s, u"--format=json"_s, u"mesh"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(entries(ran.output), "mesh/a.json orders:\nmesh/broken.json : json-syntax\n");
    EXPECT_EQ(run({u"check"_s, u"--if-any"_s, u"other"_s}).exit, 0);
    EXPECT_EQ(entries(run({u"check"_s, u"--format=json"_s, u"other/broken.yaml"_s}).output),
              "other/broken.yaml : yaml-syntax\n");
}

} // namespace meshwright
