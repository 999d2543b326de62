// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"

namespace meshwright {

namespace {

class ResourceSets : public InventoryFixture
{
protected:
    /// The sets, a line each: "dev: orders pay".
    std::string sets() const
    {
        const Inventory all = inventory();
        std::string out;
        for (const ResourceSet& set : all.sets) {
            out += set.folder == folder() ? "." : below(set.folder);
            out += ':';
            for (const std::size_t i : set.resources)
                out += ' ' + all.resources[i].key.name;
            out += '\n';
        }
        return out;
    }
};

} // namespace

TEST_F(ResourceSets, ACallIsOneSet)
{
    write("a/orders.json", node("orders"));
    write("b/c/pay.json", node("pay"));
    write("mail.json", node("mail"));
    EXPECT_EQ(sets(), ".: orders pay mail\n");
}

TEST_F(ResourceSets, FoldersThatHoldTheSameAreSetsOfTheirOwn)
{
    write("dev/orders.json", node("orders"));
    write("dev/pay.json", node("pay"));
    write("prod/nodes/orders.json", node("orders"));
    EXPECT_EQ(sets(), "dev: orders pay\nprod/nodes: orders\n");
}

TEST_F(ResourceSets, WhatLiesBesideThemBelongsToEach)
{
    write("common/mail.json", node("mail"));
    write("dev/orders.json", node("orders"));
    write("prod/orders.json", node("orders"));
    write("web.json", node("web"));
    EXPECT_EQ(sets(), "dev: mail orders web\nprod: mail orders web\n");
}

TEST_F(ResourceSets, FoldersWithTheSameNameInAnotherMeshAreOneSet)
{
    write("shop/orders.json", node("orders", "{}", "shop"));
    write("bank/orders.json", node("orders", "{}", "bank"));
    EXPECT_EQ(sets(), ".: orders orders\n");
}

TEST_F(ResourceSets, AreLookedForAtEveryDepth)
{
    write("app/one/dev/a.json", node("a"));
    write("app/one/prod/a.json", node("a"));
    write("app/two/b.json", node("b"));
    EXPECT_EQ(sets(), "app/one/dev: a b\napp/one/prod: a b\n");
}

TEST_F(ResourceSets, TheSameTwiceInOneFolderStaysInOne)
{
    write("a.json", node("orders"));
    write("b.json", node("orders"));
    EXPECT_EQ(sets(), ".: orders orders\n");
}

TEST_F(ResourceSets, WhatSaysNoMeshIsInTheFolderThatItLiesIn)
{
    const auto lost = [](const std::string& name) {
        return R"({"virtualNodeName": ")" + name + R"(", "spec": {}})";
    };
    write("grpc/color.json", node("color"));
    write("grpc/client.json", lost("client"));
    write("http2/color.json", node("color"));
    write("other.json", node("other", "{}", "tools")); // so that nobody knows which mesh is meant
    write("ecs/nodes/gateway.json", lost("gateway"));
    write("ecs/teller.json", lost("teller"));
    write("mail.json", lost("mail"));
    write("web.json", node("web"));
    EXPECT_EQ(sets(), "grpc: client color other web\nhttp2: color other web\n.: mail\necs: gateway teller\n");
}

TEST_F(ResourceSets, WhatSaysNoMeshStaysWhereOneIsKnown)
{
    write("base/mail.json", R"({"virtualNodeName": "mail", "spec": {}})");
    write("dev/orders.json", node("orders"));
    write("prod/orders.json", node("orders"));
    EXPECT_EQ(sets(), "dev: mail orders\nprod: mail orders\n");
}

TEST_F(ResourceSets, AnArchiveIsAFolder)
{
    python("for name in ('dev', 'prod'):\n"
           "  with zipfile.ZipFile(name + '.zip', 'w') as z: z.writestr('orders.json', '''" +
           node("orders") + "''')\n");
    EXPECT_EQ(sets(), "dev.zip: orders\nprod.zip: orders\n");
}

} // namespace meshwright
