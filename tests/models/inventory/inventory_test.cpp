// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "models/inventory/inventory.h"
#include "models/inventory/inventory_words.h"
#include "models/inventory/reference_search.h"
#include "models/json/json.h"

namespace meshwright {

namespace {

class InventoryTest : public InventoryFixture
{
protected:
    /// A line for each resource: where it stands and what it is.
    std::string resources() const
    {
        const Inventory all = inventory();
        std::string out;
        for (std::size_t i = 0; i < all.resources.size(); ++i)
            out += below(all.path(i)) + ':' + std::to_string(all.checked(i).at.line) + ' ' +
                   std::string(all.resource(i).format) + ' ' + words(all.resources[i].key) + '\n';
        return out;
    }

    /// A line for each reference: who names what where, with "?" when it is not there.
    std::string referenceLines() const
    {
        const Inventory all = inventory();
        std::string out;
        const InventoryReferences references(all);
        for (const InventoryReference& one : references.all())
            out += words(all.resources[one.from].key) + ' ' + one.at.text() + " -> " + words(one.names) +
                   (one.to ? "" : "?") + (one.isHome ? " home" : "") + '\n';
        return out;
    }

    void writeShop() const
    {
        write("mesh.json", R"({"meshName": "shop", "spec": {}})");
        write("nodes.json", "[" + node("web", R"({"backends": [{"virtualService": {"virtualServiceName":
            "arn:aws:appmesh:eu-west-1:123456789012:mesh/shop/virtualService/orders.local"}}]})") +
                                ",\n" + node("orders") + "]");
        write("service.json", R"({"meshName": "shop", "virtualServiceName": "orders.local",
            "spec": {"provider": {"virtualRouter": {"virtualRouterName": "main"}}}})");
        write("route.json", R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all",
            "spec": {"tcpRoute": {"action": {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}})");
    }
};

} // namespace

TEST_F(InventoryTest, KnowsWhereEachResourceCameFrom)
{
    writeShop();
    EXPECT_EQ(resources(), "mesh.json:1 create-input mesh shop\n"
                           "nodes.json:1 create-input virtualNode shop/web\n"
                           "nodes.json:4 create-input virtualNode shop/orders\n"
                           "route.json:1 create-input route shop/main/all\n"
                           "service.json:1 create-input virtualService shop/orders.local\n");
}

TEST_F(InventoryTest, KnowsWhatNamesWhat)
{
    writeShop();
    EXPECT_EQ(
        referenceLines(),
        "virtualNode shop/web /meshName -> mesh shop home\n"
        "virtualNode shop/web /spec/backends/0/virtualService/virtualServiceName -> virtualService "
        "shop/orders.local\n"
        "virtualNode shop/orders /meshName -> mesh shop home\n"
        "route shop/main/all /meshName -> mesh shop home\n"
        "route shop/main/all /virtualRouterName -> virtualRouter shop/main? home\n"
        "route shop/main/all /spec/tcpRoute/action/weightedTargets/0/virtualNode -> virtualNode shop/orders\n"
        "virtualService shop/orders.local /meshName -> mesh shop home\n"
        "virtualService shop/orders.local /spec/provider/virtualRouter/virtualRouterName -> virtualRouter "
        "shop/main?\n");
    const Inventory all = inventory();
    const InventoryReferences references(all);
    const auto users = references.to(0, 2);
    ASSERT_EQ(users.size(), 1U);
    EXPECT_EQ(words(all.resources[users[0].from].key), "route shop/main/all");
    EXPECT_EQ(references.from(0, 1).size(), 2U);
}

TEST_F(InventoryTest, TakesManifestsThatNameNoMeshForPartsOfTheOnlyOne)
{
    write("mesh.yaml",
          "apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata:\n  name: shop\nspec: {}\n");
    write("node.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata:\n  name: orders\n"
                       "  namespace: web\nspec: {}\n");
    EXPECT_EQ(resources(),
              "mesh.yaml:1 kubernetes mesh shop\nnode.yaml:1 kubernetes virtualNode shop/orders_web\n");
    const Inventory all = inventory();
    EXPECT_EQ(text(member(all.resource(1).input, "meshName")), "shop");
    EXPECT_EQ(all.checked(1).mesh, "shop");
}

TEST_F(InventoryTest, ANameThatNoCertificateCarriesIsNoMatterWhereCallersLookForOthers)
{
    write("stock.json", node("stock", R"({"serviceDiscovery": {"awsCloudMap": {"namespaceName": "shop:prod",
        "serviceName": "stock"}}, "listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
            "tls": {"mode": "STRICT", "certificate": {"sds": {"secretName": "stock"}}}}]})"));
    write("service.json", R"({"meshName": "shop", "virtualServiceName": "stock.shop.local",
        "spec": {"provider": {"virtualNode": {"virtualNodeName": "stock"}}}})");
    const auto caller = [&](const std::string& names) {
        return node("orders", R"({"backends": [{"virtualService": {"virtualServiceName": "stock.shop.local",
            "clientPolicy": {"tls": {"validation": {"trust": {"sds": {"secretName": "ca"}})" +
                                  names + "}}}}}]}");
    };
    const auto isSaid = [this] {
        for (const CheckedFile& file : inventory().files)
            for (const CheckedResource& one : file.found)
                for (const LocatedIssue& found : one.issues)
                    if (found.issue.rule == "certificate-name-impossible")
                        return true;
        return false;
    };
    write("orders.json", caller(""));
    EXPECT_TRUE(isSaid());
    write("orders.json",
          caller(R"(, "subjectAlternativeNames": {"match": {"exact": ["stock.shop.local"]}})"));
    EXPECT_FALSE(isSaid());
}

TEST_F(InventoryTest, WhatOnlyOneOfSeveralSetsAnswersIsStillSaid)
{
    const std::string service = R"({"meshName": "shop", "virtualServiceName": "pay", "spec": {}})";
    write("orders.json", node("orders", R"({"serviceDiscovery": {"dns": {"hostname": "orders.shop.local"}},
        "backends": [{"virtualService": {"virtualServiceName": "pay"}}]})"));
    write("dev/mail.json", node("mail"));
    write("prod/mail.json", node("mail"));
    const auto isSaid = [this] {
        for (const CheckedFile& file : inventory().files)
            for (const CheckedResource& one : file.found)
                for (const LocatedIssue& found : one.issues)
                    if (found.issue.rule == "backend-short-name")
                        return true;
        return false;
    };
    EXPECT_TRUE(isSaid());
    write("dev/pay.json", service);
    EXPECT_TRUE(isSaid()) << "in prod it is none";
    write("prod/pay.json", service);
    EXPECT_FALSE(isSaid());
}

TEST_F(InventoryTest, KnowsWhatIsOnlyListed)
{
    write("nodes.json", R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "pay", "arn": "a"}]})");
    const Inventory all = inventory();
    ASSERT_EQ(all.listed.size(), 1U);
    EXPECT_EQ(all.listed[0].resource, (ListedResource{Kind::VirtualNode, "shop", {}, "pay"}));
    EXPECT_TRUE(all.resources.empty());
    EXPECT_FALSE(all.isEmpty());
}

TEST_F(InventoryTest, GivesTagsToWhatLiesBesideThem)
{
    const std::string tags = R"({"tags": [{"key": "team", "value": "checkout"}]})";
    write("orders.json", describedNode("orders"));
    write("orders-tags.json", tags);
    write("pay.json", describedNode("pay"));
    write("tags/pay.json", tags);
    write("mail.json", describedNode("mail"));
    write("any.json", R"({"resourceArn": "arn:aws:appmesh:eu-west-1:123456789012:mesh/shop/virtualNode/mail",
                          "tags": []})");
    write("whose.json", tags);
    const Inventory all = inventory();
    std::string out;
    for (std::size_t i = 0; i < all.resources.size(); ++i)
        out +=
            all.resources[i].key.name + ' ' +
            (member(all.resource(i).input, "tags") ? member(all.resource(i).input, "tags")->dump() : "none") +
            '\n';
    EXPECT_EQ(out, "mail []\n"
                   "orders [{\"key\":\"team\",\"value\":\"checkout\"}]\n"
                   "pay [{\"key\":\"team\",\"value\":\"checkout\"}]\n");
    ASSERT_EQ(all.skipped.files.size(), 1U);
    EXPECT_EQ(below(all.skipped.files[0].path), "whose.json");
}

TEST_F(InventoryTest, SumsUpWhatWasRead)
{
    writeShop();
    write("stack.json", templateOf("mail"));
    write("notes.txt", "nothing");
    EXPECT_EQ(
        summaryWords(inventory()).toStdString(),
        "1 mesh, 3 virtual nodes, 1 route and 1 virtual service from 1 CloudFormation template and 4 files; "
        "1 file skipped.");
    EXPECT_EQ(summaryWords({}).toStdString(), "No resource was read.");
}

TEST_F(InventoryTest, KeepsOfWhatIsSkippedWithoutAWordOnlySomePaths)
{
    for (int i = 0; i < 50; ++i)
        write(("notes" + std::to_string(i)).c_str(), "nothing");
    write("app.jar", "PK\x03\x04…");
    const SkippedFiles skipped = inventory().skipped;
    EXPECT_EQ(skipped.count(), 51);
    EXPECT_EQ(skipped.files.size(), 21U);
    EXPECT_EQ(
        untoldWords(skipped),
        (QStringList{QStringLiteral(
                         "1 file is skipped. It is an archive of another kind than .zip, .tar and .tar.gz."),
                     QStringLiteral("50 files are skipped. There is nothing of App Mesh in it.")}));
}

} // namespace meshwright
