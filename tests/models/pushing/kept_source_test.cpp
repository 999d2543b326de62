// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/pushing/kept_source.h"
#include "models/pushing/planned_push.h"
#include "tests/support/files_on_disk.h"

#include <gmock/gmock.h>

// A mesh of files that were kept on its way into a place: what goes, and why the rest does not.
namespace meshwright {

using testing::HasSubstr;

namespace {

class KeptSourceTest : public FilesOnDisk
{
protected:
    /// What importing @p mesh as "shop" into an empty folder would do, a line each.
    std::string planned(const char* mesh, Faulty faulty = Faulty::Goes) const
    {
        KeptMeshes kept(at("kept"));
        FolderMeshes target(folderPlace(at("target")), Surroundings::real(), FolderMeshes::Missing::IsMade);
        const auto source = keptSource(kept, {mesh});
        if (!source)
            return source.failure().message.toStdString();
        const auto plan = planFor(*asMesh(**source, "shop"), target, "shop", {}, faulty);
        if (!plan)
            return plan.failure().message.toStdString();
        std::string out;
        for (const PlanItem& item : (*plan)->items)
            out += words(item.id).toStdString() +
                   (item.isDue() ? ": " + item.input.dump() : " stays: " + item.conflict.toStdString()) +
                   '\n';
        return out;
    }
};

} // namespace

TEST_F(KeptSourceTest, CarriesWhatIsKnownInAnOrderInWhichItCanBeCreated)
{
    write("kept/orders.json", R"({"virtualNodeName": "orders", "meshName": "shop", "clientToken": "once",
                                  "meshOwner": "123456789012", "spec": {}, "tags": [{"key": "a", "value": "b"}]})");
    write("kept/mesh.json", R"({"meshName": "shop", "spec": {"egressFilter": {"type": "DROP_ALL"}}})");
    EXPECT_EQ(planned("shop"),
              R"(mesh shop: {"meshName":"shop","spec":{"egressFilter":{"type":"DROP_ALL"}}})"
              "\n"
              R"(virtual node orders: {"meshName":"shop","spec":{},"tags":[{"key":"a","value":"b"}],)"
              R"("virtualNodeName":"orders"})"
              "\n");
}

TEST_F(KeptSourceTest, LeavesWhatIsNotKnownAndNamesIt)
{
    write("kept/t.yaml", "Resources:\n"
                         "  Orders:\n"
                         "    Type: AWS::AppMesh::VirtualNode\n"
                         "    Properties:\n"
                         "      MeshName: shop\n"
                         "      VirtualNodeName: orders\n"
                         "      Spec: {ServiceDiscovery: {DNS: {Hostname: !ImportValue host}}}\n"
                         "  Nameless:\n"
                         "    Type: AWS::AppMesh::VirtualNode\n"
                         "    Properties: {MeshName: shop, Spec: {}}\n");
    const std::string plan = planned("shop");
    EXPECT_THAT(plan, HasSubstr("virtual node Nameless stays: It has no name."));
    EXPECT_THAT(plan, HasSubstr("virtual node orders stays: What is not known has to be filled in first: "));
    EXPECT_THAT(plan, HasSubstr("host"));
}

TEST_F(KeptSourceTest, LeavesWhatSeveralFilesName)
{
    write("kept/one.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    write("kept/two.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": []}})");
    const std::string plan = planned("shop");
    EXPECT_THAT(plan, HasSubstr("virtual node orders stays: Its name stands in several files"));
    EXPECT_THAT(plan, testing::Not(HasSubstr("virtual node orders: ")));
}

TEST_F(KeptSourceTest, NamesWhatIsOnlyNamed)
{
    write("kept/route.json",
          R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}})");
    EXPECT_THAT(planned("shop"),
                HasSubstr("virtual router main stays: The files that were kept only name it"));
}

TEST_F(KeptSourceTest, TakesFaultyNodesIntoAFolderAndNoFurther)
{
    write("kept/orders.json", R"({"meshName": "shop", "virtualNodeName": "orders",
                                  "spec": {"listeners": [{"portMapping": {"port": 99999, "protocol": "http"}}]}})");
    EXPECT_THAT(planned("shop"), HasSubstr("virtual node orders: {"));
    EXPECT_THAT(planned("shop", Faulty::StaysBehind), HasSubstr("virtual node orders stays: "));
}

TEST_F(KeptSourceTest, GivesWhatSaysNoMeshTheOneThatIsAsked)
{
    write("kept/orders.json", R"({"virtualNodeName": "orders", "spec": {}})");
    KeptMeshes kept(at("kept"));
    EXPECT_EQ(meshNameOf(**keptSource(kept, {"(no mesh named)"})), "");
    EXPECT_THAT(planned("(no mesh named)"), HasSubstr(R"(virtual node orders: {"meshName":"shop")"));
}

} // namespace meshwright
