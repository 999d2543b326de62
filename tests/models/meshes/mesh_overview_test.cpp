// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/description.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/mesh_overview.h"
#include "models/meshes/references.h"
#include "models/places/example_place.h"
#include "models/rules/check.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

// What a mesh holds beside its virtual nodes, told of the example mesh; and that the example is one.
namespace meshwright {

namespace {

class ExampleMeshTest : public testing::Test
{
protected:
    ExampleMeshTest() { EXPECT_TRUE(makeExample(m_home.path())); }

    std::vector<DescribedNode> nodes() { return *m_meshes.describeNodes({"shop"}); }
    static std::string lines(const std::vector<ResourceId>& ids)
    {
        std::string out;
        for (const ResourceId& id : ids)
            out += words(id).toStdString() + '\n';
        return out;
    }

    QTemporaryDir m_home;
    FolderMeshes m_meshes{folderPlace(m_home.path())};
};

} // namespace

TEST_F(ExampleMeshTest, ItsOverviewNamesAllThatIsInIt)
{
    const auto overview = readOverview(m_meshes, {"shop"});
    ASSERT_TRUE(overview);
    EXPECT_EQ(lines(overview->ids), "virtual service front.shop.local\n"
                                    "virtual service orders.shop.local\n"
                                    "virtual service payments.shop.local\n"
                                    "virtual service stock.shop.local\n"
                                    "virtual router orders\n"
                                    "route beta of virtual router orders\n"
                                    "route canary of virtual router orders\n"
                                    "virtual gateway ingress\n"
                                    "gateway route front of virtual gateway ingress\n");
    EXPECT_FALSE(overview->isCut);
    EXPECT_EQ(overview->mesh.description["mesh"]["spec"]["egressFilter"]["type"], "ALLOW_ALL");
    EXPECT_EQ(overview->mesh.description["tags"][0]["key"], "purpose");
}

TEST_F(ExampleMeshTest, AnOverviewHasAnEnd)
{
    const auto overview = readOverview(m_meshes, {"shop"}, {}, 1);
    ASSERT_TRUE(overview);
    EXPECT_EQ(overview->ids.size(), 5U) << "one of each kind";
    EXPECT_TRUE(overview->isCut);
}

TEST_F(ExampleMeshTest, OfAMeshThatIsNotThereThereIsNone)
{
    EXPECT_EQ(readOverview(m_meshes, {"none"}).failure().code, code::notFound);
}

TEST_F(ExampleMeshTest, WhoCallsANodeIsFoundThroughServicesAndRouters)
{
    auto references = *readReferences(m_meshes, {"shop"});
    for (const DescribedNode& node : nodes())
        std::ranges::move(referencesIn(nodeAsResource(node.ref.id), node.description),
                          std::back_inserter(references));
    EXPECT_EQ(lines(usesOf("orders-v2", references).callers), "virtual node front\n");
    EXPECT_EQ(lines(usesOf("stock", references).callers),
              "virtual node front\nvirtual node orders-v1\nvirtual node orders-v2\n");
    EXPECT_EQ(lines(usesOf("front", references).callers), "") << "only the gateway does";
}

TEST_F(ExampleMeshTest, AGatewayWithARouteToItCallsIt)
{
    const auto references = *referencesOf(*readRestOfMesh(m_meshes, {"shop"}));
    EXPECT_EQ(lines(usesOf("front", references).callers), "virtual gateway ingress\n");
}

TEST_F(ExampleMeshTest, AGatewayRouteThatCannotBeReadHidesNoOtherReference)
{
    RestOfMesh rest = *readRestOfMesh(m_meshes, {"shop"});
    const std::size_t all = referencesOf(rest)->size();
    for (RestPart& part : rest.parts)
        if (part.id.kind == Kind::GatewayRoute)
            part.input = nullptr;
    ASSERT_TRUE(referencesOf(rest));
    EXPECT_EQ(referencesOf(rest)->size(), all - 1);
}

TEST_F(ExampleMeshTest, HasNothingThatWouldBeRefused)
{
    EXPECT_EQ(nodes().size(), 5U);
    for (const DescribedNode& node : nodes()) {
        EXPECT_FALSE(node.ref.problem) << node.ref.id.name;
        for (const Issue& issue : check(createInput(node.description)))
            EXPECT_NE(issue.severity, Severity::Error) << node.ref.id.name << ": " << issue.rule;
    }
}

TEST_F(ExampleMeshTest, WhatThePersonMadeOfItStays)
{
    json changed = createInput(*m_meshes.describeNode({{"shop"}, "stock"}));
    changed["spec"]["logging"] = {{"accessLog", {{"file", {{"path", "/mine"}}}}}};
    ASSERT_TRUE(m_meshes.updateNode(changed));
    ASSERT_TRUE(makeExample(m_home.path()));
    const json now = *m_meshes.describeNode({{"shop"}, "stock"});
    EXPECT_EQ(now["virtualNode"]["spec"]["logging"]["accessLog"]["file"]["path"], "/mine");
}

} // namespace meshwright
