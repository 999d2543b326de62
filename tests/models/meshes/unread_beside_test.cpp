// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/unread_beside.h"
#include "tests/support/files_on_disk.h"

#include <gmock/gmock.h>

// What lies in the folder of a place, has to do with App Mesh, and is not shown there.
namespace meshwright {

namespace {

constexpr char node[] = R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})";

class UnreadBeside : public FilesOnDisk
{
protected:
    UnreadBeside() { write("shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})"); }

    /// "path: the beginning of the reason", a line each.
    std::string found(const BesideSearch& search = {}) const
    {
        std::string out;
        for (const UnreadFile& one : unreadBeside(folder(), search))
            out += one.path.toStdString() + ": " + withoutFolder(one.reason).substr(0, 28) + '\n';
        return out;
    }
};

} // namespace

TEST_F(UnreadBeside, SaysNothingOfWhatThePlaceShowsAndOfWhatIsNotOfAppMesh)
{
    write("shop/virtual-nodes/orders.json", node);
    write("shop/virtual-nodes/broken.json", "{");
    write("shop/virtual-services/a.json",
          R"({"virtualService": {"meshName": "shop", "virtualServiceName": "a.local", "spec": {}}})");
    write("README.md", "The mesh of the shop");
    write("shop/package.json", R"({"name": "shop"})");
    write("shop/.meshwright.json", R"({"accepted": []})");
    EXPECT_EQ(found(), "") << "the list says of a virtual node that it is broken";
}

TEST_F(UnreadBeside, NamesWhatLiesWhereNothingIsKept)
{
    write("shop/orders.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
                              "metadata:\n  name: orders\n  namespace: shop\nspec: {}\n");
    write("notes/old/orders.json", node);
    write("shop/virtual-nodes/copy.yml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n"
                                         "metadata:\n  name: copy\n  namespace: shop\nspec: {}\n");
    EXPECT_EQ(found(), "notes/old/orders.json: It lies where this place kee\n"
                       "shop/orders.yaml: It lies where this place kee\n"
                       "shop/virtual-nodes/copy.yml: It lies where this place kee\n");
}

TEST_F(UnreadBeside, NamesWhatIsBroken)
{
    write("shop/virtual-services/a.json", R"({"virtualService": {"meshName": "shop",)");
    write("shop/routes/main.all.json",
          R"({"route": {"meshName": "other", "virtualRouterName": "main", "routeName": "all", "spec": {}}})");
    EXPECT_THAT(found(), testing::HasSubstr("shop/virtual-services/a.json: "));
    EXPECT_THAT(found(), testing::HasSubstr("shop/routes/main.all.json: shop/routes/main.all.json na"));
}

TEST_F(UnreadBeside, EndsWhereItIsEnough)
{
    write("a/b/c/d/orders.json", node);
    EXPECT_EQ(found(), "") << "too deep";
    write("a/orders.json", node);
    EXPECT_NE(found(), "");
    EXPECT_EQ(found({.most = 1}), "");
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(found({.stop = stop.get_token()}), "");
}

} // namespace meshwright
