// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "review_opening_fixture.h"

// A virtual node that is opened from a file is checked within the mesh that is found there.
namespace meshwright {

namespace {

const Pointer backend("/spec/backends/0/virtualService/virtualServiceName");

class MeshOfSessionFileTest : public ReviewOpeningFixture
{
protected:
    /// A template with a node, which calls @p service, and the service stock.local.
    QString writeTemplate(const std::string& service) const
    {
        return write("mesh.json", R"({"Resources": {
  "Node": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {
    "MeshName": "bank", "VirtualNodeName": "orders", "Spec": {
      "ServiceDiscovery": {"DNS": {"Hostname": "orders.local"}},
      "Backends": [{"VirtualService": {"VirtualServiceName": ")" +
                                      service + R"("}}]}}},
  "Stock": {"Type": "AWS::AppMesh::VirtualService", "Properties": {
    "MeshName": "bank", "VirtualServiceName": "stock.local", "Spec": {}}}}})");
    }
    static std::string atBackend(const Session& session)
    {
        for (const Issue* issue : session.state().at(backend))
            if (issue->rule == "backend-unknown-service")
                return issue->message.toStdString();
        return {};
    }
    Session* opened() const
    {
        const auto all = m_desktop->sessions().all();
        return all.empty() ? nullptr : all.front();
    }
};

} // namespace

TEST_F(MeshOfSessionFileTest, OfATemplateThatIsOpened)
{
    m_desktop->openFiles({writeTemplate("stock.lokal")});
    ASSERT_TRUE(waitFor([&] { return opened() && !atBackend(*opened()).empty(); }));
    EXPECT_THAT(atBackend(*opened()), testing::HasSubstr("Is “stock.local” meant?"));
    opened()->document().set(backend, "stock.local");
    EXPECT_TRUE(waitFor([&] { return atBackend(*opened()).empty(); }));
}

TEST_F(MeshOfSessionFileTest, OnlyAsLongAsItIsMeantForThatMesh)
{
    m_desktop->openFiles({writeTemplate("stock.lokal")});
    ASSERT_TRUE(waitFor([&] { return opened() && !atBackend(*opened()).empty(); }));
    opened()->document().set(Pointer("/meshName"), "vault");
    EXPECT_EQ(atBackend(*opened()), "");
}

TEST_F(MeshOfSessionFileTest, ThePlaceNeedNotHaveThatMeshUntilTheNodeIsCreated)
{
    m_desktop->openFiles({writeTemplate("stock.lokal")});
    ASSERT_TRUE(waitFor([&] { return opened() && !atBackend(*opened()).empty(); }));
    const auto atMesh = [&] { return opened()->state().at(Pointer("/meshName")); };
    ASSERT_TRUE(waitFor([&] { return !atMesh().empty(); }));
    EXPECT_EQ(atMesh().front()->rule, "mesh-not-there");
    EXPECT_EQ(atMesh().front()->severity, Severity::Hint);
    EXPECT_FALSE(button(opened()->window, "create-virtual-node").isEnabled());
}

TEST_F(MeshOfSessionFileTest, WhatATemplateLeavesOpenIsNoErrorOfItsNode)
{
    const Pointer hostname("/spec/serviceDiscovery/dns/hostname");
    m_desktop->openFiles({write("open.json", R"({"Parameters": {"Host": {"Type": "String"}}, "Resources": {
  "Node": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {
    "MeshName": "bank", "VirtualNodeName": "orders", "Spec": {
      "Listeners": [{"PortMapping": {"Port": 8080, "Protocol": "http"}}],
      "ServiceDiscovery": {"DNS": {"Hostname": {"Ref": "Host"}}}}}}}})")});
    ASSERT_TRUE(waitFor([&] { return opened() && !opened()->state().at(hostname).empty(); }));
    EXPECT_EQ(opened()->state().at(hostname).front()->rule, "unknown-value");
    EXPECT_EQ(opened()->state().at(hostname).front()->severity, Severity::Hint);
    EXPECT_FALSE(button(opened()->window, "create-virtual-node").isEnabled());
}

TEST_F(MeshOfSessionFileTest, OfAReviewItIsTheWholeSet)
{
    write("nodes/orders.json", R"({"meshName": "bank", "virtualNodeName": "orders", "spec": {
  "backends": [{"virtualService": {"virtualServiceName": "stock.lokal"}}]}})");
    write("services/stock.json", R"({"meshName": "bank", "virtualServiceName": "stock.local", "spec": {}})");
    ReviewWindow& window = review({got()});
    const auto read = window.walk().review();
    for (std::size_t row = 0; row < read->rows.size(); ++row)
        if (const InventoryKey* key = read->key(read->rows[row]); key && key->name == "orders")
            Q_EMIT window.editRequested(row);
    EXPECT_TRUE(waitFor([&] { return opened() && !atBackend(*opened()).empty(); }));
}

} // namespace meshwright
