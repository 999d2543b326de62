// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "carried_mesh.h"
#include "models/rules/check.h"

// A mesh of a folder, on to an endpoint, as carefully as one edits it there.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class Push : public CarriedMesh
{};

constexpr const char* everything = R"(mesh shop
virtual node a/b c
virtual node orders
virtual router main
virtual router other
route all of virtual router main
route all of virtual router other
virtual service orders.local
virtual gateway door
gateway route in of virtual gateway door
)";

std::string withEach(std::string_view word)
{
    std::string out;
    std::istringstream lines{everything};
    for (std::string line; std::getline(lines, line);)
        out += std::string(word) + line + '\n';
    return out;
}

} // namespace

TEST_F(Push, AFolderComesUpElsewhere)
{
    pulled();
    const EndpointProcess other({u"--account"_s, u"999999999999"_s});
    const auto target = other.meshes();
    EXPECT_EQ(planLines(planTo(*target)), withEach("create "));
    EXPECT_EQ(pushed(*target), withEach("create "));
    EXPECT_EQ(planLines(planTo(*target)), withEach("same "));
    EXPECT_EQ(changesIn(planTo(*m_from)), "") << "each service is remembered by itself";

    setHost(ordersFile, "mine.local");
    ASSERT_TRUE(target->createNode(nodeInput("shop", "new")).succeeded());
    EXPECT_EQ(pushed(*target), "update virtual node orders\nonly there virtual node new\n");
    EXPECT_EQ(changesIn(planTo(*target)), "only there virtual node new\n");
    EXPECT_EQ(changesIn(planTo(*m_from)), "update virtual node orders\n");
}

TEST_F(Push, WhoHasNothingNewToRememberNeedNotWrite)
{
    pulled();
    const auto there = readTarget(*m_from, m_mesh);
    MeshBase base = baseFor(readSource(m_folder.path(), m_mesh.name)->base, *there);
    ASSERT_TRUE(QDir().mkpath(at(u"shop/.meshwright.lock"_s))); // in the way of every lock
    EXPECT_EQ(remember(m_folder.path(), m_mesh.name, base), std::nullopt);
    base.things.clear();
    const auto failure = remember(m_folder.path(), m_mesh.name, base);
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->code, code::notWritable);
}

TEST_F(Push, AFileWithoutTagsChangesNone)
{
    pulled();
    const char* tagged = "shop/virtual-nodes/a%2Fb%20c.json";
    edit(QString::fromLatin1(tagged), [](json& file) { file.erase("tags"); });
    edit(u"shop/mesh.json"_s, [](json& file) { file.erase("tags"); });
    EXPECT_EQ(pushed(*m_from), "");
    setHost(tagged, "mine.local");
    const auto plan = planTo(*m_from);
    EXPECT_EQ(changesIn(plan), "update virtual node a/b c\n");
    EXPECT_TRUE(plan.front().tags.is_null());
    EXPECT_FALSE(plan.front().before.contains("tags"));
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "k", "value": "v"}])"));
}

TEST_F(Push, TagsGoWhenTheFileSaysSo)
{
    pulled();
    const QString tagged = u"shop/virtual-nodes/a%2Fb%20c.json"_s;
    edit(tagged, [](json& file) { file["tags"] = json::parse(R"([{"key": "n", "value": ""}])"); });
    const auto plan = planTo(*m_from);
    ASSERT_EQ(changesIn(plan), "update virtual node a/b c\n");
    EXPECT_EQ(plan.front().before["tags"], json::parse(R"([{"key": "k", "value": "v"}])"));
    EXPECT_EQ(plan.front().after["tags"], json::parse(R"([{"key": "n", "value": ""}])"));
    EXPECT_TRUE(plan.front().input.is_null()) << "only tags differ";
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "n", "value": ""}])"));
    edit(tagged, [](json& file) { file["tags"] = json::array(); });
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n");
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::array());
    EXPECT_EQ(changesIn(planTo(*m_from)), "");

    edit(tagged, [](json& file) { file["tags"] = {{"k", "v"}}; });
    EXPECT_THAT(changesIn(planTo(*m_from)), HasSubstr("CONFLICT Its tags are no list"))
        << "a mistake is no removal";
}

TEST_F(Push, TagsThatCannotBeReadThereAreNotGuessed)
{
    pulled();
    m_source.setFaults(json::parse(R"([{"operation": "ListTagsForResource", "fault": "status", "status": 403,
        "code": "ForbiddenException", "times": 99}])"));
    EXPECT_THAT(changesIn(planTo(*m_from)),
                HasSubstr("update virtual node a/b c CONFLICT Its tags there could not be read"));
    EXPECT_THAT(changesIn(planTo(*m_from)), Not(HasSubstr("orders")));
}

TEST_F(Push, WhatWasDoneInPartIsNamedAndRemembered)
{
    pulled();
    const QString tagged = u"shop/virtual-nodes/a%2Fb%20c.json"_s;
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    edit(tagged, [](json& file) { file["tags"] = json::parse(R"([{"key": "n", "value": "1"}])"); });
    m_source.setFaults(json::parse(
        R"([{"operation": "UntagResource", "fault": "status", "status": 403, "code": "ForbiddenException", "times": 9}])"));
    EXPECT_THAT(
        pushed(*m_from),
        HasSubstr("update virtual node a/b c: It was updated in part. Done: the settings, setting the "
                  "tags n. Not done: removing the tags k. as told"));
    m_source.setFaults(json::array());
    EXPECT_EQ(pushed(*m_from), "update virtual node a/b c\n")
        << "what is left of it, and no conflict with oneself";
    EXPECT_EQ(*m_from->tags(node("a/b c")), json::parse(R"([{"key": "n", "value": "1"}])"));
}

TEST_F(Push, WhatWasDoneBeforeItBrokeOffIsTold)
{
    pulled();
    m_source.reset();
    m_source.setFaults(
        json::parse(R"([{"operation": "CreateRoute", "fault": "reset-before", "times": 99}])"));
    const std::string outcome = pushed(*m_from);
    EXPECT_THAT(outcome, HasSubstr("broken off: " + std::string(code::connectionLost)));
    EXPECT_THAT(outcome, HasSubstr("create virtual node orders\n")) << "done";
    EXPECT_THAT(outcome, HasSubstr("create route all of virtual router main: "));
    EXPECT_THAT(outcome, HasSubstr("create virtual gateway door OUTSTANDING\n"));
    EXPECT_EQ(codeOf(m_from->describeNode({m_mesh, "orders"})), "ok");
}

TEST_F(Push, TagsAloneAreLookedAtAsThoseOfNewFiles)
{
    pulled();
    const auto setKeys = [this](const char* relative, const json& keys) {
        edit(QString::fromLatin1(relative), [&keys](json& file) {
            file["tags"] = json::array();
            for (const json& key : keys)
                file["tags"].push_back({{"key", key}, {"value", "v"}});
        });
    };
    PushRules rules;
    rules.faultOf = [](const Carried&, const json& input) {
        for (const Issue& issue : check(input))
            if (issue.severity == Severity::Error)
                return issue.message;
        return QString();
    };
    setKeys(ordersFile, json::array({"a", "a"}));
    setKeys("shop/virtual-nodes/a%2Fb%20c.json", json::array({"aws:a"}));
    setKeys("shop/virtual-routers/main.json", json::array({std::string(129, 'k')}));
    m_source.clear();
    const std::string outcome = pushed(*m_from, rules);
    EXPECT_THAT(outcome, HasSubstr("update virtual node orders CONFLICT "));
    EXPECT_THAT(outcome, HasSubstr("is there twice"));
    EXPECT_THAT(outcome, HasSubstr("update virtual node a/b c CONFLICT "));
    EXPECT_THAT(outcome, HasSubstr("update virtual router main CONFLICT "));
    EXPECT_EQ(m_source.count("TagResource"), 0);
    setKeys(ordersFile, json::array({"a"}));
    EXPECT_THAT(pushed(*m_from, rules), HasSubstr("update virtual node orders\n"));
}

TEST_F(Push, OneBrokenFileStopsOnlyItself)
{
    pulled();
    setHost("shop/virtual-nodes/a%2Fb%20c.json", "mine.local");
    put(QString::fromLatin1(ordersFile), "{\"virtualNode\": ");
    put(u"shop/virtual-nodes/alien.json"_s, "[1, 2]");
    const std::string outcome = pushed(*m_from, {{}, true});
    EXPECT_THAT(outcome, HasSubstr("update virtual node a/b c\n"));
    EXPECT_THAT(outcome, HasSubstr("update virtual node orders CONFLICT "));
    EXPECT_THAT(outcome, HasSubstr("orders.json is not valid JSON"));
    EXPECT_THAT(outcome, HasSubstr("create virtual node alien CONFLICT "));
    EXPECT_EQ(served("a/b c")["serviceDiscovery"]["dns"]["hostname"], "mine.local");
}

TEST_F(Push, WhatWouldBeRefusedIsNotSent)
{
    pulled();
    edit(QString::fromLatin1(ordersFile), [](json& file) {
        file["virtualNode"]["spec"]["listeners"] =
            json::parse(R"([{"portMapping": {"port": 710000, "protocol": "http"}}])");
    });
    PushRules rules;
    rules.faultOf = [](const Carried&, const json& input) {
        for (const Issue& issue : check(input))
            if (issue.severity == Severity::Error && issue.pointer.string().endsWith(u"port"_s))
                return issue.message;
        return QString();
    };
    m_source.clear();
    EXPECT_THAT(pushed(*m_from, rules), HasSubstr("update virtual node orders CONFLICT "));
    EXPECT_EQ(m_source.count("UpdateVirtualNode"), 0);
    rules.force = true;
    EXPECT_THAT(pushed(*m_from, rules), HasSubstr("update virtual node orders: "))
        << "the service refuses it itself";
    EXPECT_EQ(m_source.count("UpdateVirtualNode"), 1);
}

TEST_F(Push, ChangesComeFirstAndTheMeshNamesItsOwners)
{
    pulled();
    edit(u"shop/virtual-services/orders.local.json"_s,
         [](json& file) { file["virtualService"]["spec"] = json::object(); });
    edit(u"shop/mesh.json"_s, [](json& file) { file["mesh"]["metadata"]["meshOwner"] = "111111111111"; });
    const auto plan = planTo(*m_from);
    EXPECT_EQ(line(plan.front()), "update virtual service orders.local\n");
    EXPECT_EQ(line(plan[1]), "same mesh shop\n");
    EXPECT_EQ(plan[1].owner, "111111111111");
    EXPECT_EQ(plan[1].ownerThere, "123456789012");
    EXPECT_EQ(plan.front().before["spec"],
              json::parse(R"({"provider": {"virtualRouter": {"virtualRouterName": "main"}}})"));
    EXPECT_EQ(plan.front().after["spec"], json::object());
}

TEST_F(Push, AMeshOfThatNameIsFoundWhoeverOwnsIt)
{
    EndpointSettings settings = m_source.settings();
    settings.account = "123456789012";
    const auto target = EndpointProcess::meshes(settings);
    EXPECT_EQ(findTarget(*target, "new")->id, MeshId{"new"});
    EXPECT_TRUE(findTarget(*target, "new")->contents.empty());
    EXPECT_EQ(findTarget(*target, "shop")->id, MeshId{"shop"});
    EXPECT_EQ(findTarget(*target, "shop")->contents.size(), 10U);

    m_source.put("Mesh", {{"meshName", "shared-mesh"}}); // the endpoint gives it to another account
    const MeshId shared{"shared-mesh", "210987654321"};
    EXPECT_EQ(words(shared), u"shared-mesh (shared by 210987654321)"_s);
    ASSERT_TRUE(m_meshes.createMesh({{"meshName", "shared-mesh"}}).succeeded());
    ASSERT_TRUE(m_meshes.createNode(nodeInput("shared-mesh", "orders")).succeeded());
    const auto source = readSource(m_folder.path(), "shared-mesh");
    const Outcome<TargetMesh> there = findTarget(*target, "shared-mesh");
    ASSERT_TRUE(there.succeeded());
    EXPECT_EQ(there->id, shared);
    MeshBase base = baseFor(source->base, there->contents);
    PushRules rules;
    rules.meshOwner = there->id.owner;
    const Pushed done = carryOut(planPush(source->contents, there->contents, base, rules), *target, base);
    EXPECT_EQ(planLines(done.items), "create virtual node orders\nsame mesh shared-mesh\n");
    EXPECT_EQ(codeOf(target->describeNode({shared, "orders"})), "ok");
}

TEST_F(Push, WhatIsRefusedIsToldAndDoesNotStopTheRest)
{
    const Outcome<MeshContents> source = readMesh(*m_from, m_mesh);
    const EndpointProcess other;
    other.setFaults(json::parse(
        R"([{"operation": "CreateVirtualGateway", "fault": "status", "status": 403, "code": "ForbiddenException"}])"));
    const auto target = other.meshes();
    MeshBase base;
    const Pushed done = carryOut(planPush(*source, {}, base), *target, base);
    EXPECT_EQ(done.brokenOff, std::nullopt);
    EXPECT_THAT(planLines(done.items), HasSubstr("create virtual gateway door: as told (ForbiddenException"));
    EXPECT_EQ(refLines(*target->list(Kind::VirtualService, m_mesh, {})), "orders.local\n");
    EXPECT_FALSE(base.mesh.empty());
    EXPECT_EQ(base.things.count({Kind::VirtualGateway, "", "door"}), 0U);
    EXPECT_EQ(base.things.count({Kind::VirtualService, "", "orders.local"}), 1U);
}

TEST_F(Push, AMeshWithoutAFileOfItsOwnWantsNothingOfIt)
{
    pulled();
    ASSERT_TRUE(QFile::remove(at(u"shop/mesh.json"_s)));
    EXPECT_EQ(changesIn(planTo(*m_from)), "");
}

} // namespace meshwright
