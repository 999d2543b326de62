// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "models/inventory/completeness.h"

namespace meshwright {

namespace {

class CompletenessTest : public InventoryFixture
{
protected:
    std::string of(Kind kind, const char* parent = "") const
    {
        const Inventory all = inventory();
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

} // namespace meshwright
