// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/fill.h"
#include "models/open/edited_in_mesh.h"
#include "models/open/mesh_of_file.h"
#include "tests/support/files_on_disk.h"

// What stands beside a virtual node that is opened from a file.
namespace meshwright {

namespace {

class MeshOfFileTest : public FilesOnDisk
{
protected:
    static std::string node(const std::string& mesh = "shop", const std::string& name = "orders")
    {
        return R"({"meshName": ")" + mesh + R"(", "virtualNodeName": ")" + name + R"(", "spec": {}})";
    }
    static std::string service(const std::string& name, const std::string& mesh = "shop")
    {
        return R"({"meshName": ")" + mesh + R"(", "virtualServiceName": ")" + name + R"(", "spec": {}})";
    }
    /// What there is of it, a word each.
    static std::string parts(const std::optional<MeshInPlace>& mesh)
    {
        std::string out;
        for (const ResourceId& id : mesh ? mesh->ids : std::vector<ResourceId>())
            out += (out.empty() ? "" : " ") + id.mesh.name + '/' + id.name;
        return out;
    }
};

} // namespace

TEST_F(MeshOfFileTest, IsWhatElseStandsInTheFileOfThatMesh)
{
    const QString path = write("all.json", '[' + node() + ',' + service("stock.local") + ',' +
                                               service("other.local", "bank") + ']');
    EXPECT_EQ(parts(readMeshOfFile(path, "orders")), "shop/orders shop/stock.local");
    EXPECT_FALSE(readMeshOfFile(path, "payments")) << "there is none of that name";
}

TEST_F(MeshOfFileTest, AndWhatLiesBesideIt)
{
    const QString path = write("orders.json", node());
    EXPECT_FALSE(readMeshOfFile(path, "orders")) << "alone it is no mesh";
    write("stock.json", service("stock.local"));
    write("below/deep.json", service("deep.local"));
    EXPECT_EQ(parts(readMeshOfFile(path, "orders")), "shop/orders shop/stock.local");
}

TEST_F(MeshOfFileTest, ATemplateThatLeavesItsMeshOpenIsNoPartOfThatOfAManifest)
{
    const std::string head = "---\napiVersion: appmesh.k8s.aws/v1beta2\nkind: ";
    const QString manifest =
        write("k8s.yaml", head + "Mesh\nmetadata: {name: shop}\nspec: {}\n" + head +
                              "VirtualNode\nmetadata: {name: front, namespace: web}\nspec: {}\n" + head +
                              "VirtualNode\nmetadata: {name: cart, namespace: web}\nspec: {}\n");
    const QString other = write("cfn.json", R"({"Parameters": {"Mesh": {"Type": "String"}}, "Resources": {
  "Node": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {
    "MeshName": {"Ref": "Mesh"}, "VirtualNodeName": "color", "Spec": {}}},
  "Service": {"Type": "AWS::AppMesh::VirtualService", "Properties": {
    "MeshName": {"Ref": "Mesh"}, "VirtualServiceName": {"Fn::Sub": "color.${Mesh}.local"}, "Spec": {}}}}})");
    for (const char* name : {"front_web", "cart_web"})
        EXPECT_EQ(parts(readMeshOfFile(manifest, name)), "shop/shop shop/front_web shop/cart_web");
    EXPECT_FALSE(readMeshOfFile(other, "color")) << "nor is it in the mesh of the manifest";
}

TEST_F(MeshOfFileTest, OfAMeshKeptByKindsItIsAllOfTheFolder)
{
    write("shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    const QString path = write("shop/virtual-nodes/orders.json", R"({"virtualNode": )" + node() + '}');
    write("shop/virtual-services/stock.local.json", R"({"virtualService": )" + service("stock.local") + '}');
    const auto mesh = readMeshOfFile(path, "orders");
    ASSERT_TRUE(mesh);
    EXPECT_EQ(mesh->ids.size(), 3U) << parts(mesh);
    EXPECT_EQ(mesh->knowledge.about(Kind::VirtualService), Completeness::Complete);
}

TEST_F(MeshOfFileTest, OfSeveralSetsItIsTheOneWithTheFile)
{
    const QString dev = write("dev/all.json", '[' + node() + ',' + service("dev.local") + ']');
    write("prod/all.json", '[' + node() + ',' + service("prod.local") + ']');
    EXPECT_EQ(parts(meshOfFile(inventoryAt({folder()}), dev, "orders")), "shop/orders shop/dev.local");
}

TEST_F(MeshOfFileTest, ItsNodeIsCheckedInItAsItIsTyped)
{
    const QString path = write("all.json", '[' + node() + ',' + service("stock.local") + ']');
    auto mesh = readMeshOfFile(path, "orders");
    ASSERT_TRUE(mesh);
    EditedInMesh edited(*std::move(mesh), {"shop"});
    const json typed = json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
        "backends": [{"virtualService": {"virtualServiceName": "stock.lokal"}}]}})");
    const NodeInMesh found = edited.check(typed, {});
    const auto unknown = std::ranges::find(found.problems, "backend-unknown-service",
                                           [](const MeshProblem& one) { return one.issue.rule; });
    ASSERT_NE(unknown, found.problems.end());
    ASSERT_EQ(unknown->issue.fixes.size(), 1U);
    EXPECT_EQ(unknown->issue.fixes.front().changes.front().value, "stock.local");
}

} // namespace meshwright
