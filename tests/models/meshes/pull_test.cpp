// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "carried_mesh.h"
#include "tests/support/open_count.h"

// A whole mesh, from an endpoint into a folder, and again after either was changed.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class Pull : public CarriedMesh
{};

const QString orders = QString::fromLatin1(ordersFile);

void writeHost(json& file, const char* name)
{
    file["virtualNode"]["spec"]["serviceDiscovery"]["dns"]["hostname"] = name;
}

std::string hostIn(const json& file)
{
    return std::string(
        text(path(file, {"virtualNode", "spec", "serviceDiscovery", "dns", "hostname"})).value_or("(none)"));
}

} // namespace

TEST_F(Pull, AMeshIsSavedAsFilesForTheAwsCli)
{
    EXPECT_EQ(pulled(), "written 10 same 0\n");
    EXPECT_EQ(files(), "shop/.meshwright-base.json\nshop/gateway-routes/door.in.json\nshop/mesh.json\n"
                       "shop/routes/main.all.json\n"
                       "shop/routes/other.all.json\nshop/virtual-gateways/door.json\n"
                       "shop/virtual-nodes/a%2Fb%20c.json\nshop/virtual-nodes/orders.json\n"
                       "shop/virtual-routers/main.json\nshop/virtual-routers/other.json\n"
                       "shop/virtual-services/orders.local.json");
    const json node = file(u"shop/virtual-nodes/a%2Fb%20c.json"_s);
    EXPECT_EQ(node["tags"], json::parse(R"([{"key": "k", "value": "v"}])"));
    EXPECT_FALSE(file(orders).contains("tags")) << "it has none";
    EXPECT_TRUE(node["virtualNode"]["metadata"]["createdAt"].is_string()) << "as the AWS CLI prints it";
    EXPECT_EQ(node["virtualNode"]["metadata"]["meshOwner"], "123456789012");
    EXPECT_EQ(changesIn(planTo(*m_from)), "");
}

TEST_F(Pull, PullingAgainReadsOnlyWhatChanged)
{
    pulled();
    json input = nodeInput("shop", "orders");
    ASSERT_TRUE(m_from->updateNode(input).succeeded());
    m_source.clear();
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(m_source.count("DescribeVirtualNode"), 1);
    EXPECT_EQ(m_source.count("ListTagsForResource"), 10) << "tags move no version, so they are asked for";
    EXPECT_EQ(createInput(*m_meshes.describeNode({m_mesh, "orders"})), input);
}

TEST_F(Pull, WhatWasBrokenOffGoesOn)
{
    m_source.setFaults(
        json::parse(R"([{"operation": "DescribeRoute", "fault": "reset-before", "times": 99}])"));
    const std::string told = pulled();
    EXPECT_THAT(told, HasSubstr("broken off: " + std::string(code::connectionLost)));
    EXPECT_THAT(told, HasSubstr("written 5 same 0\n")) << "what was done is told";
    EXPECT_THAT(files(), HasSubstr("virtual-routers/other.json"));
    EXPECT_THAT(files(), HasSubstr(".meshwright-base.json")) << "what was done is remembered";
    m_source.setFaults(json::array());
    EXPECT_EQ(pulled(), "written 5 same 5\n");
}

TEST_F(Pull, WhatWasChangedHereStays)
{
    pulled();
    edit(orders, [](json& file) { writeHost(file, "mine.local"); });
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node orders\n");
    EXPECT_EQ(hostIn(file(orders)), "mine.local");
    EXPECT_EQ(setAside(), "");
}

TEST_F(Pull, WhatWasChangedThereIsTakenAndTheFileSetAside)
{
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    pulled();
    json theirs = nodeInput("shop", "orders");
    theirs["spec"]["serviceDiscovery"]["dns"]["hostname"] = "theirs.local";
    ASSERT_TRUE(m_from->updateNode(theirs).succeeded());
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    EXPECT_EQ(hostIn(file(orders)), "theirs.local");
    EXPECT_EQ(setAside(), "virtual-nodes/orders.json\n");
    EXPECT_EQ(hostIn(json::parse(contentSetAside(u"virtual-nodes/orders.json"_s))), "orders.local");
}

TEST_F(Pull, WhatBothChangedIsLeftAloneUntilSomebodyDecides)
{
    pulled();
    edit(orders, [](json& file) { writeHost(file, "mine.local"); });
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    const std::string before = content(orders);
    const std::string refused =
        "written 0 same 9\nconflict: virtual node orders: It was changed here and there "
        "since they last were the same.\n";
    EXPECT_EQ(pulled(), refused);
    EXPECT_EQ(pulled(), refused) << "asking again decides nothing";
    EXPECT_EQ(content(orders), before);

    EXPECT_EQ(pulled({true, {}, {}}), "written 1 same 9\n");
    EXPECT_EQ(hostIn(file(orders)), "orders.local");
    EXPECT_EQ(contentSetAside(u"virtual-nodes/orders.json"_s), before) << "nothing is lost";
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(Pull, APersonSaysWhoseCounts)
{
    pulled();
    edit(orders, [](json& file) { writeHost(file, "mine.local"); });
    const QString other = u"shop/virtual-nodes/a%2Fb%20c.json"_s;
    edit(other, [](json& file) { writeHost(file, "mine.local"); });
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    EXPECT_EQ(pulled({false, {keyOf(node("a/b c"))}, {keyOf(node("orders"))}}), "written 1 same 8\n");
    EXPECT_EQ(hostIn(file(orders)), "mine.local");
    EXPECT_EQ(hostIn(file(other)), "a/b c.local");
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node orders\n");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node orders\n") << "mine goes there now";
}

TEST_F(Pull, AHalfTypedFileIsNotOverwritten)
{
    pulled();
    put(orders, "{\"virtualNode\": {\"meshNa");
    put(u"shop/routes/main.all.json"_s, "{\"route\": ");
    const std::string outcome = pulled();
    EXPECT_THAT(outcome, HasSubstr("written 0 same 8\n"));
    EXPECT_THAT(outcome, HasSubstr("conflict: virtual node orders: "));
    EXPECT_THAT(outcome, HasSubstr("conflict: route all of virtual router main: "));
    EXPECT_THAT(outcome, HasSubstr("is not valid JSON"));
    EXPECT_EQ(content(orders), "{\"virtualNode\": {\"meshNa");
    EXPECT_THAT(files(), Not(HasSubstr("main.all~"))) << "no second file beside it";

    EXPECT_EQ(pulled({true, {}, {}}), "written 2 same 8\n");
    EXPECT_EQ(setAside(), "routes/main.all.json\nvirtual-nodes/orders.json\n");
    EXPECT_EQ(pulled(), "written 0 same 10\n");
}

TEST_F(Pull, WhatWasDeletedThereGoesFromTheFolderUnlessItWasChangedHere)
{
    pulled();
    ASSERT_TRUE(m_from->deleteNode({m_mesh, "a/b c"}).succeeded());
    EXPECT_EQ(pulled(), "written 0 same 9\ndeleted: virtual node a/b c\n");
    EXPECT_THAT(files(), Not(HasSubstr("shop/virtual-nodes/a")));
    EXPECT_EQ(setAside(), "virtual-nodes/a%2Fb%20c.json\n");

    put("VirtualNode", R"({"virtualNodeName": "late", "spec": {}})");
    EXPECT_EQ(pulled(), "written 1 same 9\n");
    edit(u"shop/virtual-nodes/late.json"_s, [](json& file) { writeHost(file, "mine.local"); });
    ASSERT_TRUE(m_from->deleteNode({m_mesh, "late"}).succeeded());
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node late: It was deleted there since"));
    EXPECT_THAT(files(), HasSubstr("shop/virtual-nodes/late.json"));
    EXPECT_THAT(changesIn(planTo(*m_from)),
                HasSubstr("create virtual node late CONFLICT It was deleted there"));
    EXPECT_EQ(pulled({false, {}, {keyOf(node("late"))}}), "written 0 same 9\n");
    EXPECT_EQ(pulled(), "written 0 same 9\n") << "mine stays, and is no question again";
    EXPECT_EQ(changesIn(planTo(*m_from)), "create virtual node late\n");
}

TEST_F(Pull, WhatOnlyTheFolderHasStays)
{
    pulled();
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shop", "new")).succeeded());
    EXPECT_EQ(pulled(), "written 0 same 10\n");
    EXPECT_EQ(pulled({true, {}, {}}), "written 0 same 10\n") << "also by force";
    EXPECT_THAT(files(), HasSubstr("shop/virtual-nodes/new.json"));
    ASSERT_TRUE(QFile::remove(at(orders)));
    const std::string told = "written 0 same 9\ndeleted here: virtual node orders\n";
    EXPECT_EQ(pulled(), told) << "what was taken out of the folder is not written anew";
    EXPECT_EQ(pulled(), told) << "nor forgotten";
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    EXPECT_EQ(pulled(),
              "written 0 same 9\nconflict: virtual node orders: It was deleted here, and changed there "
              "since.\n");
    EXPECT_EQ(pulled({false, {}, {keyOf(node("orders"))}}), told) << "mine: it stays deleted";
    EXPECT_EQ(pulled({true, {}, {}}), "written 1 same 9\n") << "by force it comes back";
}

TEST_F(Pull, WithoutABaseTheFilesTellWhatTheyWereMadeFrom)
{
    pulled();
    const auto forget = [this] { ASSERT_TRUE(QFile::remove(at(u"shop/.meshwright-base.json"_s))); };
    forget();
    EXPECT_EQ(pulled(), "written 0 same 10\n");
    forget();
    edit(orders, [](json& file) { writeHost(file, "mine.local"); });
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node orders\n")
        << "the version there is still that of the file";
    forget();
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node orders: It was changed there since the file was "
                                    "saved (version 1 then, 2 now)"));
    edit(orders, [](json& file) { file["virtualNode"].erase("metadata"); });
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node orders: It differs there, and nothing tells"));
    put(u"shop/.meshwright-base.json"_s, "{\"format\": 1, half");
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node orders: "));
    EXPECT_EQ(hostIn(file(orders)), "mine.local");
}

TEST_F(Pull, RefusedTagsAreToldAndTakenForNone)
{
    m_source.setFaults(json::parse(R"([{"operation": "ListTagsForResource", "fault": "status", "status": 403,
        "code": "ForbiddenException", "times": 99}])"));
    const std::string outcome = pulled();
    EXPECT_THAT(outcome, HasSubstr("written 10 same 0\n"));
    EXPECT_THAT(outcome, HasSubstr("failure: virtual node a/b c: its tags could not be read"));
    EXPECT_FALSE(file(u"shop/virtual-nodes/a%2Fb%20c.json"_s).contains("tags"));
    EXPECT_EQ(changesIn(planTo(*m_from)), "") << "a file that says nothing about tags changes none";

    m_source.setFaults(json::array());
    EXPECT_EQ(pulled(), "written 2 same 8\n") << "the mesh's and the node's";
    EXPECT_EQ(file(u"shop/virtual-nodes/a%2Fb%20c.json"_s)["tags"],
              json::parse(R"([{"key": "k", "value": "v"}])"));
    m_source.setFaults(json::parse(R"([{"operation": "ListTagsForResource", "fault": "status", "status": 403,
        "code": "ForbiddenException", "times": 99}])"));
    EXPECT_THAT(pulled(), HasSubstr("same 10\nfailure: "));
    EXPECT_TRUE(file(u"shop/virtual-nodes/a%2Fb%20c.json"_s).contains("tags")) << "those that are known stay";
}

TEST_F(Pull, AChangeOfTagsAloneIsAChange)
{
    pulled();
    ASSERT_TRUE(m_from->tag(node("orders"), json::parse(R"([{"key": "env", "value": "prod"}])")).succeeded());
    ASSERT_TRUE(m_from->untag(node("a/b c"), {"k"}).succeeded());
    EXPECT_EQ(pulled(), "written 2 same 8\n");
    EXPECT_EQ(file(orders)["tags"], json::parse(R"([{"key": "env", "value": "prod"}])"));
    EXPECT_FALSE(file(u"shop/virtual-nodes/a%2Fb%20c.json"_s).contains("tags"));

    edit(orders, [](json& file) { file["tags"] = json::parse(R"([{"key": "env", "value": "mine"}])"); });
    EXPECT_EQ(pulled(), "written 0 same 9\nchanged here: virtual node orders\n");
    ASSERT_TRUE(m_from->tag(node("orders"), json::parse(R"([{"key": "x", "value": ""}])")).succeeded());
    EXPECT_THAT(pulled(), HasSubstr("conflict: virtual node orders: It was changed here and there"));
}

TEST_F(Pull, ALinkOutOfThePlaceIsInTheWayOfItsFileAlone)
{
    pulled();
    const QTemporaryDir outside;
    const QString target = outside.filePath(u"theirs.json"_s);
    ASSERT_TRUE(QFile::rename(at(orders), target));
    ASSERT_TRUE(QFile::link(target, at(orders)));
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "orders")).succeeded());
    ASSERT_TRUE(m_from->updateNode(nodeInput("shop", "a/b c")).succeeded());
    QFile linked(target);
    ASSERT_TRUE(linked.open(QIODevice::ReadOnly));
    const QByteArray before = linked.readAll();
    EXPECT_THAT(pulled(),
                testing::AllOf(HasSubstr("written 1 same 8\n"), HasSubstr("virtual node orders: ")));
    linked.seek(0);
    EXPECT_EQ(linked.readAll(), before);
}

TEST(PullOfMany, OpensAFewFilesForEachAndNoMoreForMany)
{
    const auto opens = [](int nodes, bool isAgain) {
        const EndpointProcess endpoint({u"--nodes"_s, u"big"_s, QString::number(nodes)});
        if (!endpoint.isRunning())
            return -1;
        const QTemporaryDir place;
        QDir(place.path()).mkpath(u"big/virtual-nodes"_s); // what is made later is not counted
        const auto from = endpoint.meshes();
        const FolderMeshes to(folderPlace(place.path()));
        if (isAgain) {
            EXPECT_TRUE(pull(*from, {"big"}, to).succeeded());
        }
        OpenCount count(place.path());
        const Outcome<Pulled> pulled = pull(*from, {"big"}, to);
        EXPECT_EQ(isAgain ? pulled->same : pulled->written, static_cast<std::size_t>(nodes + 1));
        const int pulling = count.take();
        const auto source = readSource(place.path(), "big");
        EXPECT_EQ(source->contents.size(), static_cast<std::size_t>(nodes + 1));
        EXPECT_LE(count.take(), 2 * nodes + 20) << "a plan reads each file once";
        return pulling;
    };
    for (const bool isAgain : {false, true}) {
        const int few = opens(50, isAgain);
        if (few < 0)
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        const int many = opens(100, isAgain);
        EXPECT_LE(many, 12 * 100);
        EXPECT_LE(many, 2 * few + 10) << "twice as many for twice the nodes";
    }
}

} // namespace meshwright
