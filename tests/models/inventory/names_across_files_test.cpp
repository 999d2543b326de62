// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "models/inventory/reference_search.h"
#include "models/json/json.h"

// Kubernetes keeps an object a file as a rule, so that what one calls another stands in a third.
namespace meshwright {

namespace {

class NamesAcrossFiles : public InventoryFixture
{
protected:
    static std::string object(const std::string& kind, const std::string& name, const std::string& spec)
    {
        return "apiVersion: appmesh.k8s.aws/v1beta2\nkind: " + kind + "\nmetadata: {name: " + name +
               ", namespace: shop}\nspec: {" + spec + "}\n---\n";
    }
    static std::string service(const std::string& awsName)
    {
        return object("VirtualService", "pay", "awsName: " + awsName);
    }
    static std::string web()
    {
        return object("VirtualNode", "web", "backends: [{virtualService: {virtualServiceRef: {name: pay}}}]");
    }

    /// The nodes, a line each: "a.yaml virtualNode m/web_shop: pay.example".
    static std::string nodes(const Inventory& all, const std::string& folder)
    {
        std::string out;
        for (std::size_t i = 0; i < all.resources.size(); ++i) {
            if (all.resources[i].key.kind != Kind::VirtualNode)
                continue;
            out += all.path(i).toStdString().substr(folder.size() + 1) + ' ' + words(all.resources[i].key);
            for (const json& backend : items(path(all.resource(i).input, {"spec", "backends"})))
                out += ": " + memberText(path(backend, {"virtualService"}), "virtualServiceName");
            out += '\n';
        }
        return out;
    }
    std::string nodes() const { return nodes(inventory(), folder().toStdString()); }
};

} // namespace

TEST_F(NamesAcrossFiles, AreThoseThatTheObjectsGiveThemselves)
{
    write("a.yaml", web());
    write("b.yaml", service("pay.example"));
    write("mesh.yaml", object("Mesh", "m", "awsName: live, meshOwner: '444455556666'"));
    EXPECT_EQ(nodes(), "a.yaml virtualNode live/web_shop: pay.example\n");
    const Inventory all = inventory();
    EXPECT_EQ(all.resource(0).input["meshOwner"], "444455556666");
    EXPECT_EQ(all.checked(0).mesh, "live");
    const InventoryReferences references(all);
    const auto used = std::ranges::find(references.all(), "pay.example",
                                        [](const InventoryReference& one) { return one.names.name; });
    ASSERT_NE(used, references.all().end());
    EXPECT_EQ(used->to, 1U) << "the reference leads to the service of the other file";
}

TEST_F(NamesAcrossFiles, AreThoseOfTheOwnSet)
{
    for (const char* stage : {"dev", "prod"}) {
        const std::string in = std::string(stage) + '/';
        write((in + "web.yaml").c_str(), web());
        write((in + "pay.yaml").c_str(), service(std::string("pay.") + stage));
        write((in + "mesh.yaml").c_str(), object("Mesh", "m", std::string("awsName: m-") + stage));
    }
    EXPECT_EQ(nodes(), "dev/web.yaml virtualNode m-dev/web_shop: pay.dev\n"
                       "prod/web.yaml virtualNode m-prod/web_shop: pay.prod\n");
}

TEST_F(NamesAcrossFiles, FollowObjectsThatAreNoResources)
{
    write("web.yaml", object("VirtualNode", "web", "meshRef: {name: m}, backendGroups: [{name: g}]"));
    write("group.yaml", object("BackendGroup", "g", "virtualservices: [{name: pay}, {name: log}]"));
    write("pay.yaml", service("pay.example"));
    EXPECT_EQ(nodes(), "web.yaml virtualNode m/web_shop: pay.example: log.shop\n");
}

TEST_F(NamesAcrossFiles, AreThoseOfTheMeshThatANamespaceSays)
{
    write("web.yaml", web());
    for (const char* stage : {"dev", "prod"})
        write((std::string(stage) + ".yaml").c_str(),
              object("Mesh", stage, std::string("namespaceSelector: {matchLabels: {stage: ") + stage + "}}"));
    EXPECT_EQ(nodes(), "web.yaml virtualNode /web_shop: pay.shop\n") << "either of them";
    write("namespace.yaml", "apiVersion: v1\nkind: Namespace\n"
                            "metadata: {name: shop, labels: {stage: prod}}\n");
    EXPECT_EQ(nodes(), "web.yaml virtualNode prod/web_shop: pay.shop\n");
    EXPECT_EQ(inventory().skipped.count(), 0) << "it was of use";
}

TEST_F(NamesAcrossFiles, StayAsTheyAreInOneFileAlone)
{
    write("a.yaml", web() + service("pay.example") + object("Mesh", "m", ""));
    EXPECT_EQ(nodes(), "a.yaml virtualNode m/web_shop: pay.example\n");
}

} // namespace meshwright
