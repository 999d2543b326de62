// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "models/inventory/completeness.h"

namespace meshwright {

namespace {

class CompletenessTest : public InventoryFixture
{
protected:
    std::string of(Kind kind, const char* parent = "") const { return of(inventory(), kind, parent); }

    static std::string of(const Inventory& all, Kind kind, const char* parent = "")
    {
        if (all.sets.empty())
            return "unknown";
        const ResourceSet& set = all.sets.front();
        const Completeness found =
            knowledgeOf(all, "shop", set.resources, listedIn(all, set)).about(kind, parent);
        return found == Completeness::Complete ? "complete"
               : found == Completeness::Known  ? "known"
                                               : "unknown";
    }
};

constexpr char mesh[] = R"({"mesh": {"meshName": "shop", "spec": {}, "metadata": {}, "status": {}}})";

} // namespace

TEST_F(CompletenessTest, AKindIsKnownWhenOneOfItIsThere)
{
    write("orders.json", node("orders"));
    EXPECT_EQ(of(Kind::VirtualNode), "known");
    EXPECT_EQ(of(Kind::VirtualService), "unknown");
}

TEST_F(CompletenessTest, AListNamesAllThereAre)
{
    write("orders.json", node("orders"));
    write("nodes.json", R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "pay", "arn": "a"}]})");
    EXPECT_EQ(of(Kind::VirtualNode), "complete");
    EXPECT_EQ(of(Kind::VirtualService), "unknown");
}

TEST_F(CompletenessTest, AListThatGoesOnDoesNot)
{
    write("orders.json", node("orders"));
    write(
        "nodes.json",
        R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "pay", "arn": "a"}], "nextToken": "x"})");
    EXPECT_EQ(of(Kind::VirtualNode), "known");
}

TEST_F(CompletenessTest, AListOfRoutesIsOfOneRouter)
{
    write("orders.json", node("orders"));
    write(
        "routes.json",
        R"({"routes": [{"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "arn": "a"}]})");
    EXPECT_EQ(of(Kind::Route), "known");
    EXPECT_EQ(of(Kind::Route, "main"), "complete");
    EXPECT_EQ(of(Kind::Route, "other"), "known") << "as some routes are";
}

TEST_F(CompletenessTest, AFolderPlaceHoldsAllOfItsMesh)
{
    write("shop/mesh.json", mesh);
    EXPECT_EQ(of(Kind::VirtualService), "unknown") << "a mesh alone is no place";
    write("shop/virtual-nodes/orders.json", describedNode("orders"));
    EXPECT_EQ(of(Kind::VirtualService), "complete");
}

TEST_F(CompletenessTest, SomeFilesOfAFolderPlaceAreNotAllOfIt)
{
    const QString shop = write("shop/mesh.json", mesh);
    const QString orders = write("shop/virtual-nodes/orders.json", describedNode("orders"));
    write("shop/virtual-services/pay.json",
          R"({"meshName": "shop", "virtualServiceName": "pay", "spec": {}})");
    EXPECT_EQ(of(inventoryAt({shop, orders}), Kind::VirtualService), "unknown");
    EXPECT_EQ(of(inventoryAt({shop, at("shop/virtual-nodes")}), Kind::VirtualService), "unknown");
    EXPECT_EQ(of(inventoryAt({at("shop")}), Kind::VirtualService), "complete");
    EXPECT_EQ(of(inventoryAt({orders, at("shop")}), Kind::VirtualService), "complete");
}

TEST_F(CompletenessTest, AnythingMayStandInAFileOfAFolderPlaceThatCannotBeRead)
{
    write("shop/mesh.json", mesh);
    write("shop/virtual-nodes/orders.json", describedNode("orders"));
    write("shop/notes.json", "{");
    write("shop/README.md", "The files of the AWS App Mesh mesh shop.");
    EXPECT_EQ(of(Kind::VirtualService), "complete") << "what is no resource's file is no matter";
    for (const char* broken :
         {R"({"virtualService": {"meshName": "shop", "virtualServiceName": )", "", "{"}) {
        write("shop/virtual-services/pay.json", broken);
        EXPECT_EQ(of(Kind::VirtualService), "unknown") << broken;
    }
}

TEST_F(CompletenessTest, AFolderPlaceInAnArchiveIsReadWhole)
{
    python(R"py(
with zipfile.ZipFile('shop.zip', 'w') as z:
    z.writestr('shop/mesh.json', '{"mesh": {"meshName": "shop", "spec": {}}}')
    z.writestr('shop/virtual-nodes/orders.json', '{"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}}')
)py");
    EXPECT_EQ(of(inventoryAt({at("shop.zip")}), Kind::VirtualService), "complete");
}

TEST_F(CompletenessTest, TwoOfOneNameAreAMistakeWhereTheFilesAreOneState)
{
    const auto saidOf = [](const Inventory& all) {
        std::string out;
        for (const CheckedFile& file : all.files)
            for (const CheckedResource& one : file.found)
                for (const LocatedIssue& found : one.issues)
                    if (found.issue.rule == "name-twice")
                        out += word(found.issue.severity);
        return out;
    };
    write("shop/mesh.json", mesh);
    write("shop/virtual-nodes/a.json", describedNode("orders"));
    write("shop/virtual-nodes/b.json",
          describedNode("orders", R"({"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}})"));
    EXPECT_EQ(saidOf(inventory()), "error");
    EXPECT_EQ(saidOf(inventoryAt({at("shop/virtual-nodes")})), "warning") << "they may be two states";
    EXPECT_EQ(saidOf(inventoryAt({at("shop/virtual-nodes")}, {.isAllThere = true})), "error");
}

TEST_F(CompletenessTest, ATemplateThatMakesTheMeshMakesAllOfIt)
{
    write("stack.json", R"({"Resources": {
        "Mesh": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": "shop"}},
        "Node": {"Type": "AWS::AppMesh::VirtualNode",
                 "Properties": {"MeshName": "shop", "VirtualNodeName": "orders", "Spec": {}}}}})");
    EXPECT_EQ(of(Kind::VirtualService), "complete");
    write("more.json", node("pay"));
    EXPECT_EQ(of(Kind::VirtualService), "unknown") << "unless more of it is elsewhere";
}

TEST_F(CompletenessTest, ATemplateWithPartsElsewhereDoesNot)
{
    const auto withMore = [](const std::string& beside, const std::string& resource) {
        return "{" + beside + R"("Resources": {
            "Mesh": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": "shop"}},
            "Node": {"Type": "AWS::AppMesh::VirtualNode",
                     "Properties": {"MeshName": "shop", "VirtualNodeName": "orders", "Spec": {}}})" +
               resource + "}}";
    };
    for (const char* more : {R"(, "More": {"Type": "AWS::CloudFormation::Stack", "Properties": {}})",
                             R"(, "More": {"Type": "My::Mesh::Service::MODULE", "Properties": {}})",
                             R"(, "Fn::Transform": {"Name": "AWS::Include", "Parameters": {}})"}) {
        write("stack.json", withMore("", more));
        EXPECT_EQ(of(Kind::VirtualService), "unknown") << more;
    }
    write("stack.json", withMore(R"("Transform": ["AWS::Serverless-2016-10-31", "Ours"], )", ""));
    EXPECT_EQ(of(Kind::VirtualService), "unknown");
    write("stack.json", withMore(R"("Transform": "AWS::Serverless-2016-10-31", )", ""));
    EXPECT_EQ(of(Kind::VirtualService), "complete");
}

TEST_F(CompletenessTest, AnAppOfCdkIsAllOfItsFolder)
{
    const QString stack = write("cdk.out/Mesh.template.json", R"({"Resources": {
        "Mesh": {"Type": "AWS::AppMesh::Mesh", "Properties": {"MeshName": "shop"}},
        "More": {"Type": "AWS::CloudFormation::Stack", "Properties": {}}}})");
    write("cdk.out/Nodes.nested.template.json", templateOf("orders"));
    EXPECT_EQ(of(Kind::VirtualService), "complete");
    EXPECT_EQ(of(inventoryAt({stack}), Kind::VirtualService), "unknown") << "it has other templates";
}

} // namespace meshwright
