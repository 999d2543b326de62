// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/entry_json.h"
#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/open/mesh_after_push.h"
#include "tests/models/meshes/altered_meshes.h"
#include "tests/support/files_on_disk.h"

#include <gtest/gtest.h>

#include <QFile>

// What a mesh would have against what is pushed.
namespace meshwright {

namespace {

class MeshAfterPush : public FilesOnDisk
{
protected:
    static Carried thing(Kind kind, const std::string& name, const std::string& spec)
    {
        const Resource& resource = resourceOf(kind);
        json inside{{"meshName", "shop"}, {"spec", json::parse(spec)}};
        inside[resource.name] = name;
        return {{kind, {"shop"}, {}, name}, json{{resource.wrapper, std::move(inside)}}};
    }

    static Carried mesh() { return thing(Kind::Mesh, "shop", "{}"); }

    static Carried node(const std::string& name, const std::string& more = "")
    {
        return thing(Kind::VirtualNode, name,
                     R"({"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
                     "serviceDiscovery": {"dns": {"hostname": ")" +
                         name + R"(.local"}})" + more + "}");
    }

    /// A node that calls the service @p service.
    static Carried caller(const std::string& name, const std::string& service, const std::string& more = "")
    {
        return node(name, R"(, "backends": [{"virtualService": {"virtualServiceName": ")" + service + '"' +
                              more + "}}]");
    }

    static Carried service(const std::string& name, const std::string& providerNode)
    {
        return thing(Kind::VirtualService, name,
                     R"({"provider": {"virtualNode": {"virtualNodeName": ")" + providerNode + "\"}}}");
    }

    /// "virtual node a /spec/backends/0 error rule", with "there: " before what is only there.
    static std::string lines(const std::vector<ProblemAfterPush>& problems)
    {
        std::string out;
        for (const ProblemAfterPush& one : problems)
            out += (one.isThere ? "there: " : "") + words(one.id).toStdString() + ' ' +
                   one.issue.pointer.text() +
                   (one.issue.severity == Severity::Error ? " error " : " warning ") + one.issue.rule + '\n';
        return out;
    }

    static std::string problems(const MeshContents& source, const MeshContents& there,
                                const MeshKnowledge& known = allIsKnown(),
                                const AcceptedByFolder& accepted = {})
    {
        PushRules rules;
        rules.force = true;
        return lines(
            problemsAfterPush(planPush(source, there, MeshBase(), rules), source, there, known, accepted));
    }
};

constexpr char noService[] =
    "virtual node orders /spec/backends/0/virtualService/virtualServiceName error backend-unknown-service\n";

} // namespace

TEST_F(MeshAfterPush, HasWhatIsPushedBesideWhatIsThere)
{
    const MeshContents source{mesh(), caller("orders", "stock.local")};
    EXPECT_EQ(problems(source, {}), noService);
    EXPECT_EQ(problems(source, {mesh()}), noService);
    EXPECT_EQ(problems(source, {mesh(), node("stock"), service("stock.local", "stock")}), "");
    EXPECT_EQ(
        problems({mesh(), caller("orders", "stock.local"), node("stock"), service("stock.local", "stock")},
                 {mesh()}),
        "");
}

TEST_F(MeshAfterPush, IsNotJudgedWhereNobodyKnows)
{
    MeshKnowledge known = allIsKnown();
    known.of(Kind::VirtualService) = Completeness::Unknown;
    EXPECT_EQ(problems({mesh(), caller("orders", "stock.local")}, {mesh()}, known), "");
}

TEST_F(MeshAfterPush, SaysNothingOfWhatIsNotPushed)
{
    const Carried orders = caller("orders", "stock.local");
    EXPECT_EQ(problems({mesh(), orders}, {mesh(), orders}), "") << "it is so already";
    EXPECT_EQ(problems({mesh(), node("stock")}, {mesh(), orders}), "") << "somebody else's";
    Carried unread = orders;
    unread.description = nullptr;
    unread.problem = Failure{code::notFound, QStringLiteral("unreadable"), {}};
    EXPECT_EQ(problems({mesh(), unread}, {mesh()}), "") << "it stays behind";
}

TEST_F(MeshAfterPush, SaysWhatIsThereHasAgainstWhatIsPushed)
{
    const std::string tls =
        R"(, "clientPolicy": {"tls": {"enforce": true, "validation": {"trust": {"file": {
              "certificateChain": "/keys/ca.pem"}}}}})";
    const MeshContents there{mesh(), caller("orders", "stock.local", tls), service("stock.local", "stock")};
    EXPECT_EQ(problems({mesh(), node("stock")}, there),
              "there: virtual node orders /spec/backends/0/virtualService/clientPolicy/tls error "
              "tls-enforced-server-plain\n");
}

TEST_F(MeshAfterPush, LeavesOutWhatIsAccepted)
{
    AcceptedEntry entry;
    entry.rule = "backend-unknown-service";
    entry.mesh = "shop";
    entry.name = "orders";
    entry.pointer = Pointer("/spec/backends/0/virtualService/virtualServiceName");
    entry.reason = QStringLiteral("It comes next week.");
    const MeshContents source{mesh(), caller("orders", "stock.local")};
    EXPECT_EQ(problems(source, {}, allIsKnown(), {{at("here"), {entry}}}), "");
    entry.name = "other";
    EXPECT_EQ(problems(source, {}, allIsKnown(), {{at("here"), {entry}}}), noService);
}

TEST_F(MeshAfterPush, KnowsNothingOfKindsThatThePlaceDoesNotOffer)
{
    write("there/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    FolderMeshes folder(folderPlace(at("there")));
    AlteredMeshes target(folder);
    EXPECT_EQ(knownBeforePush(target, {"shop"}, {mesh()}), allIsKnown());
    target.notOffered = {Kind::VirtualService, Kind::VirtualRouter};
    MeshKnowledge expected = allIsKnown();
    expected.of(Kind::VirtualService) = Completeness::Unknown;
    expected.of(Kind::VirtualRouter) = Completeness::Unknown;
    expected.of(Kind::Route) = Completeness::Unknown;
    EXPECT_EQ(knownBeforePush(target, {"shop"}, {mesh()}), expected) << "nor of what belongs to those";
    expected.of(Kind::VirtualService) = Completeness::Complete;
    EXPECT_EQ(knownBeforePush(target, {"shop"}, {mesh(), service("stock.local", "stock")}), expected)
        << "some are there";
    EXPECT_EQ(knownBeforePush(target, {"shop"}, {}), allIsKnown()) << "there will be what is pushed";
}

TEST_F(MeshAfterPush, TakesWhatAFolderAcceptsAndWhatThePlaceHas)
{
    write("here/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("here/shop/virtual-nodes/orders.json", caller("orders", "stock.local").description.dump());
    write("there/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    const auto source = readSource(at("here"), "shop");
    ASSERT_TRUE(source.succeeded());
    FolderMeshes target(folderPlace(at("there")));
    const auto there = readTarget(target, {"shop"});
    ASSERT_TRUE(there.succeeded());
    PushRules rules;
    rules.force = true;
    const auto plan = planPush(source->contents, *there, MeshBase(), rules);
    EXPECT_EQ(lines(problemsAfterPush(plan, source->contents, *there, target)), noService);
    write("here/.meshwright.json", R"({"accepted": [{"rule": "backend-unknown-service", "kind": "virtualNode",
        "mesh": "shop", "name": "orders", "reason": "It comes next week.",
        "pointer": "/spec/backends/0/virtualService/virtualServiceName"}]})");
    EXPECT_EQ(lines(problemsAfterPush(plan, source->contents, *there, target)), "");
}

TEST_F(MeshAfterPush, TakesWhatIsAcceptedWhereTheFilesWereKept)
{
    write("kept/nodes/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("kept/nodes/orders.json", caller("orders", "stock.local").description.dump());
    write("kept/.meshwright.json", R"({"accepted": [{"rule": "backend-unknown-service", "kind": "virtualNode",
        "mesh": "shop", "name": "orders", "reason": "It comes next week.",
        "pointer": "/spec/backends/0/virtualService/virtualServiceName"}]})");
    KeptMeshes kept(at("kept"));
    const auto source = readMesh(kept, {"shop"});
    ASSERT_TRUE(source.succeeded());
    const AcceptedByFolder accepted = acceptedIn(*source);
    ASSERT_EQ(accepted.size(), 1U);
    EXPECT_EQ(accepted.begin()->second.size(), 1U);
}

TEST_F(MeshAfterPush, KeepsBackWhatIsAcceptedForOtherFilesAlone)
{
    write("here/shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("here/shop/virtual-nodes/orders.json",
          thing(Kind::VirtualNode, "orders",
                R"({"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}],
                    "serviceDiscovery": {"dns": {"hostname": "orders.local"}}})")
              .description.dump());
    write("here/shop/virtual-services/stock.local.json", service("stock.local", "orders").description.dump());
    const auto fault = [&](const char* file) {
        const QString path = write(file, R"({"accepted": [{"rule": "too-large", "kind": "virtualNode",
            "mesh": "shop", "name": "orders", "reason": "The endpoint takes it.",
            "pointer": "/spec/listeners/0/portMapping/port"}]})");
        const auto source = readSource(at("here"), "shop");
        QString out;
        for (const Carried& one : source->contents)
            if (one.id.kind == Kind::VirtualNode)
                out = faultsBut(acceptedIn(source->contents))(one, createInput(one.description));
        QFile::remove(path);
        return out.toStdString();
    };
    EXPECT_EQ(fault("here/.meshwright.json"), "");
    EXPECT_EQ(fault("here/shop/virtual-nodes/.meshwright.json"), "");
    EXPECT_NE(fault("here/shop/virtual-services/.meshwright.json"), "") << "no virtual node stands there";
}

} // namespace meshwright
