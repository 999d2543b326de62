// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/meshes/mesh_overview.h"
#include "models/meshes/transfer/contents.h"
#include "tests/support/files_on_disk.h"

#include <gmock/gmock.h>

// What somebody kept, as a place that is only read.
namespace meshwright {

using testing::AllOf;
using testing::HasSubstr;

namespace {

class KeptMeshesTest : public FilesOnDisk
{
protected:
    KeptMeshes kept() const { return KeptMeshes(folder()); }

    static std::string node(const std::string& name, const std::string& mesh = "shop",
                            const std::string& spec = "{}")
    {
        return R"({"meshName": ")" + mesh + R"(", "virtualNodeName": ")" + name + R"(", "spec": )" + spec +
               "}\n";
    }

    /// The meshes of @p place and everything in them, a line each; "!" where there is a problem.
    static std::string everything(KeptMeshes&& place)
    {
        const auto meshes = place.listMeshes();
        if (!meshes)
            return meshes.failure().message.toStdString();
        std::string out;
        for (const MeshRef& mesh : *meshes) {
            out += mesh.id.name + ": " + std::to_string(mesh.nodes.value_or(0)) + " nodes\n";
            const auto list = listEverything(place, mesh.id);
            EXPECT_TRUE(list.succeeded());
            for (const ResourceRef& ref : list->refs)
                out += "  " + words(ref.id).toStdString() + (ref.problem ? " !\n" : "\n");
        }
        return out;
    }

    /// The node @p name in the mesh @p mesh of @p place, as JSON in a line.
    static std::string described(KeptMeshes&& place, const char* mesh, const char* name)
    {
        const auto found = place.describeNode({{mesh}, name});
        return found ? found->dump() : found.failure().message.toStdString();
    }
};

} // namespace

TEST_F(KeptMeshesTest, FindsTheMeshInFilesOfAnyFormat)
{
    write("app/orders.json", node("orders"));
    write("k8s/mesh.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\n"
                           "kind: VirtualRouter\n"
                           "metadata: {name: main, namespace: shop}\n"
                           "spec:\n"
                           "  listeners: [{portMapping: {port: 80, protocol: http}}]\n"
                           "  routes:\n"
                           "  - name: all\n"
                           "    httpRoute: {match: {prefix: /}, action: {weightedTargets: []}}\n");
    EXPECT_EQ(everything(kept()), "shop: 1 nodes\n"
                                  "  virtual node orders\n"
                                  "  virtual router main_shop\n"
                                  "  route all of virtual router main_shop\n");
}

TEST_F(KeptMeshesTest, DescribesWhatWasKeptWithItsTagsBeside)
{
    write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "clientToken": "once",
                             "spec": {"backends": []}, "tags": [{"key": "team", "value": "a"}]})");
    EXPECT_EQ(described(kept(), "shop", "orders"),
              R"({"tags":[{"key":"team","value":"a"}],"virtualNode":{"meshName":"shop",)"
              R"("spec":{"backends":[]},"virtualNodeName":"orders"}})");
    EXPECT_EQ(kept().tags(nodeAsResource({{"shop"}, "orders"}))->dump(), R"([{"key":"team","value":"a"}])");
}

TEST_F(KeptMeshesTest, SaysWhatTheFormatOfAFileDoesNotTell)
{
    write("node.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
                       "metadata: {name: orders, namespace: shop}\nspec: {}\n");
    std::vector<DescribedNode> seen;
    KeptMeshes place = kept();
    ASSERT_TRUE(place.listMeshes());
    ASSERT_TRUE(place.eachNode({"(no mesh named)"}, [&](auto nodes) { seen = std::move(nodes); }, {}));
    EXPECT_THAT(seen.at(0).ref.keptAt->notMissed, testing::Contains(Pointer("/meshName")));
}

TEST_F(KeptMeshesTest, TellsMeshesOfOneNameApartByTheirFolders)
{
    write("dev/orders.json", node("orders"));
    write("dev/users.json", node("users"));
    write("prod/orders.json", node("orders"));
    write("tools.json", node("probe", "tools"));
    EXPECT_EQ(everything(kept()), "shop — dev: 2 nodes\n"
                                  "  virtual node orders\n"
                                  "  virtual node users\n"
                                  "shop — prod: 1 nodes\n"
                                  "  virtual node orders\n"
                                  "tools: 1 nodes\n"
                                  "  virtual node probe\n");
    EXPECT_THAT(described(kept(), "shop — prod", "orders"), HasSubstr(R"("meshName":"shop")"))
        << "that is the name it has";
}

TEST_F(KeptMeshesTest, ShowsWhatSaysNoMeshUnderOneInWords)
{
    write("a/orders.json", node("orders"));
    write("b/probe.json", node("probe", "tools"));
    write("c/odd.json", node("odd", "(no mesh named)"));
    write("d/lost.json", R"({"virtualNodeName": "lost", "spec": {}})");
    EXPECT_EQ(everything(kept()), "(no mesh named): 1 nodes\n"
                                  "  virtual node odd\n"
                                  "(no mesh named) (2): 1 nodes\n"
                                  "  virtual node lost\n"
                                  "shop: 1 nodes\n"
                                  "  virtual node orders\n"
                                  "tools: 1 nodes\n"
                                  "  virtual node probe\n");
    EXPECT_EQ(described(kept(), "(no mesh named) (2)", "lost"),
              R"({"virtualNode":{"spec":{},"virtualNodeName":"lost"}})");
}

TEST_F(KeptMeshesTest, ShowsOfAFolderWithoutAMeshItsOwnNodesOnly)
{
    const auto lost = [](const std::string& name) {
        return R"({"virtualNodeName": ")" + name + R"(", "spec": {}})";
    };
    write("grpc/color.json", node("color"));
    write("grpc/client.json", lost("client"));
    write("http2/color.json", node("color"));
    write("other.json", node("other", "tools")); // so that nobody knows which mesh is meant
    write("ecs/gateway.json", lost("gateway"));
    EXPECT_THAT(everything(kept()),
                AllOf(HasSubstr("(no mesh named) — ecs: 1 nodes\n  virtual node gateway\n"),
                      HasSubstr("(no mesh named) — grpc: 1 nodes\n  virtual node client\n")));
}

TEST_F(KeptMeshesTest, SaysWhereEachNodeStands)
{
    write("app/orders.json", "\n\n" + node("orders"));
    KeptMeshes place = kept();
    ASSERT_TRUE(place.listMeshes());
    const auto nodes = place.describeNodes({"shop"});
    ASSERT_EQ(nodes->size(), 1U);
    const std::optional<KeptAt> at = nodes->front().ref.keptAt;
    EXPECT_EQ(at->words.toStdString(), "app/orders.json, line 3");
    EXPECT_EQ(at->path, folder() + QStringLiteral("/app/orders.json"));
}

TEST_F(KeptMeshesTest, NamesTheFilesItCouldNotRead)
{
    write("orders.json", node("orders"));
    write("broken.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata: {name: [}\n");
    write("notes.txt", "nothing\n");
    write("tf/main.tf", "resource \"aws_appmesh_mesh\" \"shop\" {\n  name = \"shop\"\n}\n");
    KeptMeshes place = kept();
    EXPECT_TRUE(place.unread().empty());
    ASSERT_TRUE(place.listMeshes());
    const std::vector<UnreadFile> files = place.unread();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, QStringLiteral("broken.yaml"));
    EXPECT_THAT(files[0].reason.toStdString(), HasSubstr("Line 3, column "));
    EXPECT_EQ(files[1].path, QStringLiteral("tf/main.tf"));
    EXPECT_THAT(files[1].reason.toStdString(), HasSubstr("terraform show"));
}

TEST_F(KeptMeshesTest, ShowsWhatHasNoNameByWhatStandsThere)
{
    write("template.json", R"({"Resources": {
        "Orders": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {"MeshName": "shop", "Spec": {}}},
        "Users": {"Type": "AWS::AppMesh::VirtualNode",
                  "Properties": {"MeshName": "shop", "VirtualNodeName": {"Fn::ImportValue": "name"},
                                 "Spec": {"BackendDefaults": {"Fn::ImportValue": "defaults"}}}}}})");
    KeptMeshes place = kept();
    const auto meshes = place.listMeshes();
    ASSERT_TRUE(meshes.succeeded());
    const auto nodes = place.describeNodes({"shop"});
    ASSERT_TRUE(nodes.succeeded());
    ASSERT_EQ(nodes->size(), 2U);
    EXPECT_EQ(nodes->front().ref.id.name, "Orders");
    EXPECT_FALSE(nodes->back().ref.id.name.empty());
    EXPECT_THAT(nodes->back().description.dump(), HasSubstr("$unknown"));
}

TEST_F(KeptMeshesTest, ShowsBothOfOneNameAndSaysSo)
{
    write("one.json", node("orders"));
    write("two.json", node("orders"));
    EXPECT_EQ(everything(kept()), "shop: 2 nodes\n"
                                  "  virtual node orders !\n"
                                  "  virtual node orders — two.json !\n");
    const auto refs = kept().listNodes({"shop"});
    EXPECT_EQ(refs->front().problem->message,
              QStringLiteral(
                  "Its name stands in one.json, line 1 and in two.json, line 1: nobody can tell which of "
                  "them counts."));
}

TEST_F(KeptMeshesTest, ShowsWhatIsOnlyNamedWithAProblem)
{
    write("list.json",
          R"({"virtualNodes": [{"arn": "arn:aws:appmesh:us-west-2:123456789012:mesh/shop/virtualNode/far",
        "createdAt": 1, "lastUpdatedAt": 1, "meshName": "shop", "meshOwner": "123456789012",
        "resourceOwner": "123456789012", "version": 1, "virtualNodeName": "far"}]})");
    write("route.json",
          R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}})");
    EXPECT_EQ(everything(kept()), "shop: 1 nodes\n"
                                  "  virtual node far !\n"
                                  "  virtual router main !\n"
                                  "  route all of virtual router main\n");
    EXPECT_THAT(described(kept(), "shop", "far"), HasSubstr("only name it"));
}

TEST_F(KeptMeshesTest, DescribesAMeshThatIsOnlyNamed)
{
    write("orders.json", node("orders"));
    KeptMeshes place = kept();
    EXPECT_EQ(place.describeMesh({"shop"})->dump(), R"({"mesh":{"meshName":"shop"}})");
    EXPECT_TRUE(readOverview(place, {"shop"}).succeeded());
}

TEST_F(KeptMeshesTest, ReadsAnewWhenTheMeshesAreListedAndNotBefore)
{
    write("orders.json", node("orders"));
    KeptMeshes place = kept();
    EXPECT_EQ(place.listNodes({"shop"})->size(), 1U);
    write("users.json", node("users"));
    EXPECT_EQ(place.listNodes({"shop"})->size(), 1U) << "a listing says the same throughout";
    EXPECT_TRUE(place.listMeshes().succeeded());
    EXPECT_EQ(place.listNodes({"shop"})->size(), 2U);
}

TEST_F(KeptMeshesTest, RefusesWhateverWouldChangeSomething)
{
    write("orders.json", node("orders"));
    KeptMeshes place = kept();
    const ResourceId id = nodeAsResource({{"shop"}, "orders"});
    const json input = json::parse(node("users"));
    const Outcome<json> answers[] = {
        place.create(Kind::VirtualNode, input), place.update(Kind::VirtualNode, input),
        place.deleteNode({{"shop"}, "orders"}), place.tag(id, json::array()), place.untag(id, {"team"})};
    for (const Outcome<json>& answer : answers) {
        ASSERT_FALSE(answer.succeeded());
        EXPECT_EQ(answer.failure().code, code::notWritable);
        EXPECT_THAT(answer.failure().message.toStdString(), HasSubstr("Import the mesh into a place"));
    }
}

TEST_F(KeptMeshesTest, EndsWhenItIsStopped)
{
    write("orders.json", node("orders"));
    std::stop_source stop;
    stop.request_stop();
    const auto meshes = kept().listMeshes({stop.get_token(), {}});
    ASSERT_FALSE(meshes.succeeded());
    EXPECT_EQ(meshes.failure().code, code::stopped);
}

TEST_F(KeptMeshesTest, SaysWhenItIsGone)
{
    const auto meshes = KeptMeshes(at("gone")).listMeshes();
    ASSERT_FALSE(meshes.succeeded());
    EXPECT_EQ(meshes.failure().code, code::notReadable);
    EXPECT_EQ(everything(KeptMeshes(folder())), "") << "nothing is there, and nothing is wrong";
}

TEST_F(KeptMeshesTest, KnowsNoOtherMeshAndNothingElse)
{
    write("orders.json", node("orders"));
    EXPECT_EQ(kept().listNodes({"other"}).failure().code, code::notFound);
    EXPECT_EQ(kept().listNodes({"shop", "210987654321"}).failure().code, code::notFound);
    EXPECT_EQ(kept().describeNode({{"shop"}, "users"}).failure().code, code::notFound);
}

TEST_F(KeptMeshesTest, HandsOutManyNodesInParts)
{
    std::string list;
    for (int i = 0; i < 450; ++i)
        list += (i == 0 ? "[" : ",") + node("n" + std::to_string(i));
    write("many.json", list + "]");
    std::vector<std::size_t> parts;
    const auto count = kept().eachNode(
        {"shop"}, [&](const std::vector<DescribedNode>& nodes) { parts.push_back(nodes.size()); });
    ASSERT_TRUE(count.succeeded());
    EXPECT_EQ(*count, 450U);
    EXPECT_EQ(parts, (std::vector<std::size_t>{200, 200, 50}));
}

} // namespace meshwright
