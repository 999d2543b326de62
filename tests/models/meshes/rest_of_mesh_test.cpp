// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "altered_meshes.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/meshes/references.h"
#include "models/meshes/rest_of_mesh.h"
#include "models/places/example_place.h"
#include "tests/support/files_on_disk.h"

#include <gtest/gtest.h>

// What stands around the virtual nodes of a mesh, and how much of it is known to be all.
namespace meshwright {

namespace {

const char* words(Completeness known)
{
    return known == Completeness::Complete ? "all" : known == Completeness::Known ? "some" : "nothing";
}

/// A line a thing, "?" where it was not read; then what is known of each kind that is not known whole.
std::string lines(const Outcome<RestOfMesh>& rest)
{
    if (!rest)
        return rest.failure().code;
    std::string out;
    for (const RestPart& part : rest->parts)
        out += meshwright::words(part.id).toStdString() + (part.input.is_null() ? " ?\n" : "\n");
    for (const Kind kind : allKinds())
        if (const Completeness known = rest->knowledge.about(kind); known != Completeness::Complete)
            out += std::string(resourceOf(kind).wrapper) + ": " + words(known) + '\n';
    for (const auto& [kind, parent] : rest->knowledge.wholeParents)
        out += std::string(resourceOf(kind).wrapper) + " of " + parent + ": all\n";
    return out;
}

class RestOfMeshTest : public FilesOnDisk
{
protected:
    RestOfMeshTest() { EXPECT_TRUE(makeExample(m_home.path())); }

    QTemporaryDir m_home;
    FolderMeshes m_example{folderPlace(m_home.path())};
    AlteredMeshes m_altered{m_example};
};

/// A place of which some things are refused.
class RefusingMeshes final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    std::string refused; ///< the name of what is not described, or the parent of what is not listed
    Failure why{code::notReadable, QStringLiteral("It is broken."), {}};

    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        return parent == refused && !parent.empty() ? why : PassingMeshes::list(kind, mesh, parent, watch);
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override
    {
        return id.name == refused ? why : PassingMeshes::describe(id, watch);
    }
};

} // namespace

TEST_F(RestOfMeshTest, IsTheMeshAndWhatStandsAroundItsNodes)
{
    const auto rest = readRestOfMesh(m_example, {"shop"});
    EXPECT_EQ(lines(rest), "mesh shop\n"
                           "virtual service front.shop.local\n"
                           "virtual service orders.shop.local\n"
                           "virtual service payments.shop.local\n"
                           "virtual service stock.shop.local\n"
                           "virtual router orders\n"
                           "route beta of virtual router orders\n"
                           "route canary of virtual router orders\n"
                           "virtual gateway ingress\n"
                           "gateway route front of virtual gateway ingress\n"
                           "route of orders: all\n"
                           "gatewayRoute of ingress: all\n");
    EXPECT_EQ(rest->parts.front().input.dump(),
              R"({"meshName":"shop","spec":{"egressFilter":{"type":"ALLOW_ALL"},)"
              R"("serviceDiscovery":{"ipPreference":"IPv4_PREFERRED"}},)"
              R"("tags":[{"key":"purpose","value":"example"}]})")
        << "a create input, without what the service notes";
}

TEST_F(RestOfMeshTest, TellsWhoUsesWhatAsReadingThatAloneDoes)
{
    const auto rest = readRestOfMesh(m_example, {"shop"});
    ASSERT_TRUE(rest.succeeded());
    auto references = referencesOf(*rest);
    ASSERT_TRUE(references.succeeded());
    EXPECT_EQ(usesOf("orders-v1", *references).direct.size(), 1U);
    // Gateway routes are read with the rest alone: they hinder nobody who deletes a node.
    EXPECT_EQ(
        std::erase_if(*references, [](const Reference& one) { return one.by.kind == Kind::GatewayRoute; }),
        1U);
    EXPECT_EQ(*references, *readReferences(m_example, {"shop"}));
}

TEST_F(RestOfMeshTest, SaysNothingAboutAKindThatIsNotOffered)
{
    m_altered.notOffered = {Kind::VirtualRouter};
    const auto rest = readRestOfMesh(m_altered, {"shop"});
    EXPECT_EQ(lines(rest), "mesh shop\n"
                           "virtual service front.shop.local\n"
                           "virtual service orders.shop.local\n"
                           "virtual service payments.shop.local\n"
                           "virtual service stock.shop.local\n"
                           "virtual gateway ingress\n"
                           "gateway route front of virtual gateway ingress\n"
                           "virtualRouter: nothing\n"
                           "route: nothing\n"
                           "gatewayRoute of ingress: all\n");
    EXPECT_TRUE(referencesOf(*rest).succeeded());
}

TEST_F(RestOfMeshTest, WhatCannotBeReadHidesNothingElse)
{
    RefusingMeshes place(m_example);
    place.refused = "beta";
    const auto rest = readRestOfMesh(place, {"shop"});
    ASSERT_TRUE(rest.succeeded());
    EXPECT_EQ(rest->parts.size(), 10U);
    EXPECT_EQ(rest->parts[6].problem, place.why);
    EXPECT_TRUE(rest->parts[6].input.is_null());
    EXPECT_EQ(rest->knowledge.about(Kind::Route), Completeness::Complete) << "its name is known";
    EXPECT_EQ(referencesOf(*rest).failure(), place.why) << "nobody knows what it names";
}

TEST_F(RestOfMeshTest, OfAKindThatCannotBeListedForOneParentNotAllIsKnown)
{
    RefusingMeshes place(m_example);
    place.refused = "orders";
    const auto rest = readRestOfMesh(place, {"shop"});
    ASSERT_TRUE(rest.succeeded());
    EXPECT_EQ(rest->knowledge.about(Kind::Route), Completeness::Unknown);
    EXPECT_EQ(rest->knowledge.about(Kind::GatewayRoute), Completeness::Complete);
    EXPECT_EQ(rest->notListed.at(Kind::Route), place.why);
    EXPECT_EQ(referencesOf(*rest).failure(), place.why);
}

TEST_F(RestOfMeshTest, EndsWhereNothingMoreCanBeRead)
{
    RefusingMeshes place(m_example);
    place.refused = "beta";
    place.why.code = code::notReached;
    EXPECT_EQ(lines(readRestOfMesh(place, {"shop"})), code::notReached);
}

TEST_F(RestOfMeshTest, HasAnEnd)
{
    const auto rest = readRestOfMesh(m_example, {"shop"}, {}, {.most = 8});
    ASSERT_TRUE(rest.succeeded());
    EXPECT_EQ(rest->parts.size(), 10U) << "names are known of all";
    EXPECT_FALSE(rest->parts[7].input.is_null());
    EXPECT_TRUE(rest->parts[8].input.is_null());
    EXPECT_TRUE(referencesOf(*rest).succeeded()) << "gateways name no virtual node";
    EXPECT_FALSE(referencesOf(*readRestOfMesh(m_example, {"shop"}, {}, {.most = 3})).succeeded());
}

TEST_F(RestOfMeshTest, OfWhatWasKeptOnlyThatIsKnownWhichItsFilesSay)
{
    write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    write("route.json",
          R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {}})");
    KeptMeshes place(folder());
    EXPECT_EQ(lines(readRestOfMesh(place, {"shop"})), "mesh shop\n"
                                                      "virtual router main ?\n"
                                                      "route all of virtual router main\n"
                                                      "mesh: nothing\n"
                                                      "virtualNode: some\n"
                                                      "virtualRouter: nothing\n"
                                                      "route: some\n"
                                                      "virtualService: nothing\n"
                                                      "virtualGateway: nothing\n"
                                                      "gatewayRoute: nothing\n");
}

TEST_F(RestOfMeshTest, OfAMeshThatWasKeptWholeAllIsKnown)
{
    write("shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("shop/virtual-nodes/orders.json",
          R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    KeptMeshes place(folder());
    EXPECT_EQ(lines(readRestOfMesh(place, {"shop"})), "mesh shop\n");
}

} // namespace meshwright
