// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Export = Cli;

constexpr char exported[] = R"({
  "meshName": "shop",
  "spec": {
    "logging": {
      "accessLog": {
        "file": {
          "path": "/dev/stdout"
        }
      }
    }
  },
  "virtualNodeName": "orders"
}
)";

} // namespace

TEST_F(Export, PrintsTheCreateInput)
{
    constexpr char input[] = R"({"virtualNodeName": "orders", "meshName": "shop",
        "spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}})";
    const Ran ran = run({u"export"_s, u"-"_s}, input);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, exported);
}

TEST_F(Export, LeavesBehindWhatTheServiceAdds)
{
    write("described.json", R"({"virtualNode": {"virtualNodeName": "orders", "meshName": "shop",
        "metadata": {"uid": "u", "version": 1}, "status": {"status": "ACTIVE"},
        "spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}}})");
    const Ran ran = run({u"export"_s, u"described.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, exported);
}

TEST_F(Export, IsInMeaningExactlyTheDocument)
{
    write("fine.json", fineNode);
    const Ran ran = run({u"export"_s, u"fine.json"_s});
    EXPECT_EQ(json::parse(ran.output), json::parse(fineNode));
    EXPECT_EQ(run({u"export"_s, u"-"_s}, ran.output).output, ran.output);
}

TEST_F(Export, DoesNotMissTheNamesOfABareSpec)
{
    constexpr char spec[] = R"({"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}})";
    const Ran ran = run({u"export"_s, u"-"_s}, spec);
    EXPECT_EQ(ran.exit, 0) << ran.errors;
    EXPECT_EQ(json::parse(ran.output),
              json::parse(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}})"));
}

TEST_F(Export, CannotBeForcedWhereThereIsNoNode)
{
    const std::pair<const char*, const char*> rows[] = {
        {"{'a': 1}", "-:1:"},
        {R"({"meshName": 99999999999999999999})", "-:1:"},
        {R"({"mesh": {"meshName": "shop"}})", ""},
        {"[]", "- is skipped. It is an empty list."},
        {R"({"name": "app"})", "- is skipped. There is nothing of App Mesh in it."},
    };
    for (const auto& [text, said] : rows) {
        SCOPED_TRACE(text);
        const Ran ran = run({u"export"_s, u"-"_s, u"--force"_s}, text);
        EXPECT_EQ(ran.exit, 1);
        EXPECT_EQ(ran.output, "");
        EXPECT_NE(ran.errors.find(said), std::string::npos) << ran.errors;
        EXPECT_NE(ran.errors.find("there is no virtual node to export"), std::string::npos) << ran.errors;
    }
}

TEST_F(Export, TakesOneNodeAtATime)
{
    const std::string two =
        std::string("[") + fineNode + R"(, {"meshName": "shop", "virtualNodeName": "carts",
        "spec": {}}])";
    const Ran ran = run({u"export"_s, u"-"_s}, two);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.errors.find("there are 2 of the kind virtual node"), std::string::npos) << ran.errors;
    EXPECT_EQ(run({u"export"_s, u"-"_s}, std::string("[") + fineNode + "]").exit, 0);
    const Ran named = run({u"export"_s, u"-"_s, u"--name"_s, u"carts"_s}, two);
    EXPECT_EQ(named.exit, 0) << named.errors;
    EXPECT_EQ(json::parse(named.output).at("virtualNodeName"), "carts");
    EXPECT_EQ(run({u"export"_s, u"-"_s, u"--name"_s, u"stock"_s}, two).exit, 1);
}

TEST_F(Export, TakesTheKindThatIsAskedFor)
{
    constexpr char both[] = R"([{"mesh": {"meshName": "shop", "spec": {}, "metadata": {"version": 1}}},
        {"meshName": "shop", "virtualServiceName": "orders.apps.local", "spec": {}}])";
    const Ran ran = run({u"export"_s, u"-"_s, u"--kind"_s, u"mesh"_s}, both);
    EXPECT_EQ(ran.exit, 0) << ran.errors;
    EXPECT_EQ(json::parse(ran.output), json::parse(R"({"meshName": "shop", "spec": {}})"));
    const Ran wrong = run({u"export"_s, u"-"_s, u"--kind"_s, u"meshes"_s}, both);
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_NE(wrong.errors.find("There is no kind \"meshes\""), std::string::npos) << wrong.errors;
}

TEST_F(Export, PrintsEveryResourceOfEveryKind)
{
    write("mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("sub/route.json", R"({"meshName": "shop", "virtualRouterName": "orders", "routeName": "all",
        "spec": {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}})");
    const Ran ran = run({u"export"_s, u"--all"_s, u"."_s});
    EXPECT_EQ(ran.exit, 0) << ran.errors;
    const json all = json::parse(ran.output);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].at("kind"), "mesh");
    EXPECT_EQ(all[0].at("path"), "./mesh.json");
    EXPECT_EQ(all[0].at("input"), json::parse(R"({"meshName": "shop", "spec": {}})"));
    EXPECT_EQ(all[1].at("kind"), "route");
    EXPECT_EQ(all[1].at("input").at("virtualRouterName"), "orders");
}

TEST_F(Export, WritesAFileEach)
{
    write("all.json", R"([{"mesh": {"meshName": "shop", "spec": {}}},
        {"meshName": "shop", "virtualNodeName": "orders", "spec": {}},
        {"meshName": "shop", "virtualRouterName": "r", "routeName": "a/b",
         "spec": {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}}])");
    const QStringList call{u"export"_s, u"--all"_s, u"all.json"_s, u"-o"_s, u"out"_s, u"--force"_s};
    EXPECT_EQ(run(call).exit, 0);
    EXPECT_EQ(json::parse(content("out/shop/mesh.json")), json::parse(R"({"meshName": "shop", "spec": {}})"));
    EXPECT_EQ(json::parse(content("out/shop/virtual-nodes/orders.json")).at("virtualNodeName"), "orders");
    EXPECT_EQ(json::parse(content("out/shop/routes/r/a%2Fb.json")).at("routeName"), "a/b");
}

TEST_F(Export, WritesNoFileEachOverWhatSaysSomethingElse)
{
    write("node.json", fineNode);
    write("out/shop/virtual-nodes/orders.json", "mine");
    const QStringList call{u"export"_s, u"--all"_s, u"node.json"_s, u"-o"_s, u"out"_s};
    const Ran ran = run(call);
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(content("out/shop/virtual-nodes/orders.json"), "mine");
    EXPECT_NE(ran.errors.find("says something else"), std::string::npos) << ran.errors;
    EXPECT_EQ(run(call + QStringList{u"--force"_s}).exit, 0);
    EXPECT_EQ(run(call).exit, 0) << "what says the same is no hindrance";
}

TEST_F(Export, WritesNoFileEachIntoAFolderThatIsRead)
{
    write("in/node.json", fineNode);
    ASSERT_EQ(shell("ln -s in link && mkdir shop && ln -s ../in shop/virtual-nodes").exit, 0);
    for (const char* out : {"in", "in/", "in/out", "link/out", "./in/../in", "."}) {
        const Ran ran =
            run({u"export"_s, u"--all"_s, u"in"_s, u"--force"_s, u"-o"_s, QString::fromUtf8(out)});
        EXPECT_EQ(ran.exit, 2) << out;
        EXPECT_NE(ran.errors.find("it would lie in in, and be read there"), std::string::npos) << ran.errors;
    }
    EXPECT_EQ(shell("find in").output, "in\nin/node.json\n");
    EXPECT_EQ(run({u"export"_s, u"--all"_s, u"in"_s, u"-o"_s, u"inputs"_s}).exit, 0) << "begins alike";
    EXPECT_EQ(run({u"export"_s, u"--all"_s, u"in/node.json"_s, u"-o"_s, u"in/out"_s}).exit, 0)
        << "only the file was read";
}

TEST_F(Export, RefusesWhatIsNotKnownByName)
{
    write("node.json", R"({"meshName": {"$unknown": "$MESH"}, "virtualNodeName": "orders", "spec": {}})");
    const Ran ran = run({u"export"_s, u"node.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output, "");
    EXPECT_NE(ran.errors.find("the value of $MESH at /meshName is not known"), std::string::npos)
        << ran.errors;
}

TEST_F(Export, WritesAFile)
{
    write("fine.json", fineNode);
    write("out.json", "old");
    const Ran ran = run({u"export"_s, u"fine.json"_s, u"-o"_s, u"out.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(content("out.json"), run({u"export"_s, u"fine.json"_s}).output);
    EXPECT_EQ(run({u"export"_s, u"fine.json"_s, u"--output=fine.json"_s}).exit, 0);
    EXPECT_EQ(content("fine.json"), content("out.json"));
}

TEST_F(Export, ExitsWithTwoWhenItCannotReadOrWrite)
{
    write("fine.json", fineNode);
    const std::pair<QStringList, const char*> rows[] = {
        {{u"export"_s, u"none.json"_s}, "none.json cannot be read: "},
        {{u"export"_s, u"fine.json"_s, u"-o"_s, u"no/such/x.json"_s}, "no/such/x.json cannot be written: "},
        {{u"export"_s, u"fine.json"_s, u"-o"_s, u"."_s}, ". cannot be written: it is a folder."},
        {{u"export"_s}, "Nothing to export."},
        {{u"export"_s, u"fine.json"_s, u"--arg"_s, u"Stage"_s}, "--arg takes NAME=VALUE, not \"Stage\"."},
        {{u"export"_s, u"fine.json"_s, u"-o"_s}, "Missing value after '-o'."},
    };
    for (const auto& [arguments, expected] : rows) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.output, "");
        EXPECT_EQ(ran.errors.find(expected), 0U) << ran.errors;
    }
}

TEST_F(Export, OfAllWritesOverNothingThatWasRead)
{
    write("shop/virtual-nodes/orders.json", fineNode);
    for (const QStringList& more : {QStringList(), QStringList{u"--force"_s}}) {
        const Ran ran =
            run(QStringList{u"export"_s, u"--all"_s, u"shop/virtual-nodes/orders.json"_s, u"-o"_s, u"."_s} +
                more);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_NE(ran.errors.find("is not written: it was read"), std::string::npos) << ran.errors;
        EXPECT_EQ(content("shop/virtual-nodes/orders.json"), fineNode);
    }
}

TEST_F(Export, WritesOverNothingThatWasReadButTheSame)
{
    const std::string described = "{\"virtualNode\": " + std::string(fineNode) + "}";
    const std::string several = "[" + std::string(fineNode) + ", " + called(fineNode, 2) + "]";
    ASSERT_EQ(shell("ln -s read.json link.json").exit, 0);
    for (const std::string& text : {described, several, "# ours\n" + std::string(fineNode)}) {
        write("read.json", text);
        for (const char* target : {"read.json", "./read.json", "link.json"}) {
            const Ran ran = run(
                {u"export"_s, u"read.json"_s, u"--name"_s, u"orders"_s, u"-o"_s, QString::fromUtf8(target)});
            EXPECT_EQ(ran.exit, 2);
            EXPECT_NE(ran.errors.find("is not written: it was read"), std::string::npos) << ran.errors;
            EXPECT_EQ(content("read.json"), text);
        }
    }
}

} // namespace meshwright
