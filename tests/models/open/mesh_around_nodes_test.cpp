// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/open/problems_about.h"
#include "tests/support/files_on_disk.h"
#include "tests/support/gated_meshes.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

// What the mesh as a whole has against the virtual nodes that are listed.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class MeshAroundNodesTest : public FilesOnDisk
{
protected:
    MeshAroundNodesTest()
    {
        write("place/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
        putNode("orders", "stock.local");
        write("place/shop/virtual-services/stock.json",
              R"({"virtualService": {"meshName": "shop", "virtualServiceName": "stock.local", "spec": {
                  "provider": {"virtualNode": {"virtualNodeName": "stock"}}}}})");
        putNode("stock", "stock.lokal");
    }

    void putNode(const std::string& name, const std::string& backend) const
    {
        write(("place/shop/virtual-nodes/" + name + ".json").c_str(),
              R"({"virtualNode": {"meshName": "shop", "virtualNodeName": ")" + name + R"(", "spec": {
                  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
                  "serviceDiscovery": {"dns": {"hostname": "stock.local"}}, "backends": [
                  {"virtualService": {"virtualServiceName": ")" +
                  backend + R"("}}]}}})");
    }

    Place place() const { return folderPlace(at("place")); }
    OpenedPlace folderBehindGate()
    {
        return {place(), std::make_shared<AsyncMeshes>(
                             std::make_unique<GatedMeshes>(m_gate, std::make_unique<FolderMeshes>(place())))};
    }
    OpenedPlace kept() const
    {
        Place out = place();
        out.kind = PlaceKind::Kept;
        return {out, std::make_shared<AsyncMeshes>(std::make_unique<KeptMeshes>(at("place")))};
    }

    /// The problems that name a rule across resources, a line each, once the mesh has been checked.
    static std::string problems(OpenPlace& place)
    {
        QSignalSpy checked(&place, &OpenPlace::meshChecked);
        place.listOnce();
        EXPECT_TRUE(checked.count() > 0 || checked.wait(20'000));
        return problemsNow(place);
    }
    static std::string problemsNow(OpenPlace& place)
    {
        std::string out;
        for (const ListedNode& node : place.nodes().listed())
            for (const Issue& issue : place.problemsOf(node.node()))
                if (issue.rule == "backend-unknown-service")
                    out += node.node().ref.id.name + ' ' + word(issue.severity) + ": " +
                           issue.message.toStdString() + '\n';
        return out;
    }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    Gate m_gate;
};

constexpr const char* unknownService =
    "stock error: The mesh has no virtual service “stock.lokal”. Calls to it get a 503. Correct the name, or create the service. Is “stock.local” meant?\n";

} // namespace

TEST_F(MeshAroundNodesTest, ShowsWithTheNodesWhatTheirMeshFinds)
{
    OpenPlace place(folderBehindGate(), checkNode);
    EXPECT_EQ(problems(place), unknownService);
    const NodeInMesh* stock = place.nodes().inMesh({{"shop"}, "stock"});
    ASSERT_NE(stock, nullptr);
    const auto found = std::ranges::find_if(
        stock->problems, [](const MeshProblem& one) { return one.issue.rule == "backend-unknown-service"; });
    ASSERT_NE(found, stock->problems.end());
    ASSERT_EQ(found->elsewhere.size(), 1U);
    EXPECT_EQ(words(found->elsewhere.front().of), u"virtual service stock.local"_s);
    EXPECT_EQ(
        place.nodes().index(place.nodes().rowOfNode({{"shop"}, "stock"}), 0).data(RowModel::SeverityRole),
        static_cast<int>(Severity::Error));
}

TEST_F(MeshAroundNodesTest, TellsWhatIsWrongWithWhatIsNoNode)
{
    write("place/shop/virtual-services/pay.json",
          R"({"virtualService": {"meshName": "shop", "virtualServiceName": "pay.local", "spec": {
              "provider": {"virtualNode": {"virtualNodeName": "pay"}}}}})");
    OpenPlace place(folderBehindGate(), checkNode);
    const auto errors = [&] {
        std::string out;
        for (const ProblemAt& one : place.problemsAround())
            if (one.problem.issue.severity == Severity::Error)
                out += words(one.of).toStdString() + ": " + one.problem.issue.rule + '\n';
        return out;
    };
    (void)problems(place);
    EXPECT_EQ(errors(), "virtual service pay.local: provider-missing\n");
    write("place/shop/.meshwright.json", R"({"accepted": [{"rule": "provider-missing",
          "kind": "virtualService", "mesh": "shop", "name": "pay.local", "reason": "as agreed",
          "pointer": "/spec/provider/virtualNode/virtualNodeName"}]})");
    QSignalSpy checked(&place, &OpenPlace::meshChecked);
    place.refresh();
    ASSERT_TRUE(checked.wait(20'000));
    EXPECT_EQ(errors(), "");
}

TEST_F(MeshAroundNodesTest, WhatIsAcceptedBesideAFileHoldsForWhatStandsThere)
{
    write("place/shop/virtual-services/pay.json",
          R"({"virtualService": {"meshName": "shop", "virtualServiceName": "pay.local", "spec": {
              "provider": {"virtualNode": {"virtualNodeName": ""}}}}})");
    const auto errors = [&](const char* file) {
        const QString path = write(file, R"({"accepted": [{"rule": "too-short", "kind": "virtualService",
            "mesh": "shop", "name": "pay.local", "reason": "as agreed",
            "pointer": "/spec/provider/virtualNode/virtualNodeName"}]})");
        OpenPlace place(kept(), checkNode);
        (void)problems(place);
        std::string out;
        for (const ProblemAt& one : place.problemsAround())
            if (one.of.name == "pay.local" && one.problem.issue.severity == Severity::Error)
                out += one.problem.issue.rule + '\n';
        QFile::remove(path);
        return out;
    };
    EXPECT_EQ(errors("place/shop/virtual-nodes/.meshwright.json"), "too-short\n");
    EXPECT_EQ(errors("place/shop/virtual-services/.meshwright.json"), "") << "where no node stands";
}

TEST_F(MeshAroundNodesTest, TellsOfANodeWhatIsWrongElsewhereAndShowsThere)
{
    write("place/shop/virtual-nodes/orders.json",
          R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {
              "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
              "serviceDiscovery": {"dns": {"hostname": "orders.local"}},
              "backends": [{"virtualService": {"virtualServiceName": "stock.local", "clientPolicy": {"tls": {
                  "enforce": true,
                  "validation": {"trust": {"file": {"certificateChain": "/etc/ca.pem"}}}}}}}]}}})");
    OpenPlace place(folderBehindGate(), checkNode);
    (void)problems(place);
    std::string out;
    for (const ProblemAt& one : problemsAbout(place, {{"shop"}, "stock"}))
        if (one.problem.issue.severity == Severity::Error)
            out += words(one.of).toStdString() + ": " + one.problem.issue.rule + '\n';
    EXPECT_EQ(out, "virtual node orders: tls-enforced-server-plain\n");
}

TEST_F(MeshAroundNodesTest, ReadsTheMeshOnceForWhoUsesItsNodesAsWell)
{
    OpenPlace place(folderBehindGate(), checkNode);
    (void)problems(place);
    const int described = m_gate.count("describeRest");
    ASSERT_GT(described, 0);
    place.readReferences();
    ASSERT_NE(place.references(), nullptr);
    ASSERT_TRUE(place.references()->succeeded());
    EXPECT_EQ(usesOf("stock", **place.references()).direct.size(), 1U);
    EXPECT_EQ(m_gate.count("describeRest"), described);
}

TEST_F(MeshAroundNodesTest, IsCheckedAgainWhenThePlaceIsListedAgain)
{
    OpenPlace place(folderBehindGate(), checkNode);
    (void)problems(place);
    putNode("stock", "stock.local");
    QSignalSpy checked(&place, &OpenPlace::meshChecked);
    place.refresh();
    EXPECT_EQ(problemsNow(place), unknownService) << "until it is known to be mended";
    ASSERT_TRUE(checked.wait(20'000));
    EXPECT_EQ(problemsNow(place), "");
}

TEST_F(MeshAroundNodesTest, IsSilentWhereItCouldNotBeRead)
{
    m_gate.refuse("describeRest", {code::notReached, u"There is no way there."_s, {}});
    OpenPlace place(folderBehindGate(), checkNode);
    EXPECT_EQ(problems(place), "");
}

TEST_F(MeshAroundNodesTest, IsSilentAboutAKindThatCouldNotBeListed)
{
    m_gate.refuse("list", {code::notOffered, u"There are none here."_s, {}});
    OpenPlace place(folderBehindGate(), checkNode);
    EXPECT_EQ(problems(place), "");
}

TEST_F(MeshAroundNodesTest, OfWhatWasKeptInPartNothingIsSureToBeMissing)
{
    ASSERT_TRUE(QFile::remove(at("place/shop/mesh.json")));
    OpenPlace place(kept(), checkNode);
    EXPECT_EQ(
        problems(place),
        "stock warning: Among these files is no virtual service “stock.lokal”. If the mesh has none either, "
        "calls to it get a 503, or leave the mesh if that lets everything out. Is “stock.local” meant?\n");
}

} // namespace meshwright
