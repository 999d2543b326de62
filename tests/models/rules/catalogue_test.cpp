// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance.h"
#include "models/formats/catalogue.h"
#include "models/formats/parse.h"
#include "models/formats/syntax_words.h"
#include "models/inventory/fill.h"
#include "models/json/unknown.h"
#include "models/reading/read.h"
#include "models/rules/audit.h"
#include "models/rules/check.h"
#include "models/rules/check_place.h"
#include "models/rules/edit/check_edit.h"
#include "models/source/yaml_reader.h"
#include "models/words/unknown_words.h"
#include "tests/models/rules/mesh/mesh_rows.h"
#include "tests/models/rules/resource_rows.h"
#include "tests/models/rules/rule_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>
#include <set>

// That the catalogue has every id that is reported, and no other.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::set<std::string>;

Ids catalogued()
{
    Ids out;
    for (const RuleInfo& rule : allRuleInfos())
        out.insert(rule.id);
    return out;
}

Ids without(const Ids& all, const Ids& taken)
{
    Ids out;
    std::ranges::set_difference(all, taken, std::inserter(out, out.end()));
    return out;
}

void add(const std::vector<Issue>& issues, Ids& ids)
{
    for (const Issue& issue : issues)
        ids.insert(issue.rule);
}

/// Documents that the tables of the rules do not have: what the shapes alone find.
constexpr const char* wrongShapes[] = {
    R"({"meshName": 1, "virtualNodeName": null, "meshOwner": "1111222233334", "x": 1, "clientToken": 5})",
    R"({"meshName": "", "spec": {"listeners": [{"timeout": {}, "portMapping": {"port": 0, "protocol": "udp"}},
        {"portMapping": {"port": 65536}}, {"portMapping": {"port": "80"}}]}})",
    R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"attributes": [{"key": "a b", "value": "c"}]}}}})",
    R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"acm":
        {"certificateAuthorityArns": []}}}}}}}})",
    R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"validation": {"trust": {"acm":
        {"certificateAuthorityArns": ["a", "b", "c", "d"]}}}}}}}})",
};

/// Files that cannot be read, or of which there is something to say beside their resources.
std::vector<std::string> oddFiles()
{
    std::string many = "[0";
    for (int i = 0; i < 100'000; ++i)
        many += ",0";
    const std::string deep(200, '[');
    return {
        "{'a': 1}",
        R"({"meshName": "a", "meshName": "b"})",
        deep,
        R"({"meshName": 123456789012345678901234567890})",
        R"([{"mesh": {}}, 5])",
        R"({"virtualNodeName": "orders", "spec": {}})",
        R"({"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]})",
        R"({"virtualNodeName": "orders", "arn": "arn:aws:appmesh"})",
        R"({"meshName": $MESH, "virtualNodeName": "orders", "spec": {}})",
        R"({"Resources": {"Fn::ForEach::Nodes": ["Name", ["a"],
                {"Node${Name}": {"Type": "AWS::AppMesh::VirtualNode"}}]}})",
        R"({"Resources": {"Orders": {"Type": "AWS::AppMesh::Mesh", "Properties": {"meshName": "shop"}}}})",
        "apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\nmetadata: {name: a}\nspec: {backends: "
        "[{virtualService: {virtualServiceRef: {name: b}, virtualServiceName: c}}]}\n",
        many + ']',
        R"({"meshName": "", "spec": {"backends": ["", "", "", "", "", "", "", "", "", "", ""]}})"};
}

/// The same resource in two forms, which only an inventory sees, and entries of acceptances that accept
/// nothing.
Ids ofInventories()
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("mesh.json", R"({"meshName": "shop", "spec": {}})");
    for (const char* node : {"a", "b", "c", "d"})
        write(
            (std::string(node) + ".json").c_str(),
            (R"({"meshName": "shop", "spec": {}, "virtualNodeName": ")" + std::string(node) + "\"}").c_str());
    write("odd.json", R"({"meshName": "shpo", "virtualNodeName": "stray", "spec": {}})");
    write("input.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {}})");
    write("output.json", R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "orders", "spec": {}}})");
    write(".meshwright.json", R"({"accepted": [5,
        {"rule": "null", "kind": "virtualNode", "mesh": "shop", "name": "orders", "pointer": "", "reason": "r"},
        {"rule": "other-form", "kind": "virtualNode", "mesh": "shop", "name": "orders", "pointer": "",
         "reason": "r", "until": "2024-06-30"}]})");
    Ids ids;
    Inventory inventory = inventoryAt({folder.path()});
    EXPECT_TRUE(markAccepted(inventory).isEmpty());
    for (const CheckedFile& file : inventory.files)
        for (const CheckedResource& resource : file.found)
            for (const LocatedIssue& found : resource.issues)
                ids.insert(found.issue.rule);
    return ids;
}

/// YAML that cannot be read, or may be meant otherwise.
constexpr const char* oddYaml[] = {"a: b: c", "a: *b", "? [a]\n: 1", "a: yes", "a: &a [1, 2]\nb: *a"};

Ids ofReadingYaml()
{
    Ids ids;
    for (const std::string_view text : oddYaml)
        for (const source::YamlDocument& document : source::readYaml(text, {.aliasNodes = 1})) {
            if (document.fault)
                ids.insert(inWords(text, *document.fault).rule->id);
            for (const source::YamlNote& note : document.notes)
                ids.insert(inWords(text, note).rule->id);
        }
    return ids;
}

Ids ofReading()
{
    Ids ids;
    const auto look = [&](const std::vector<LocatedIssue>& found) {
        for (const LocatedIssue& one : found)
            ids.insert(one.issue.rule);
    };
    for (const std::string& file : oddFiles())
        look(read(file).issues);
    look(parse("{}", {1, deepestLevel}).issues);
    add(unknownIssues({{"meshName", unknownValue("$MESH")}}), ids);
    return ids;
}

Ids ofChecking()
{
    Ids ids;
    for (const RuleRow& row : allRuleRows())
        add(check(changedNode(row)), ids);
    for (const ResourceRow& row : allResourceRows())
        add(check(row.kind, changedResource(row)), ids);
    for (const char* node : wrongShapes)
        add(check(json::parse(node)), ids);
    add(check({{"tags", json(json::array_t(2000, json(1)))}}), ids);
    return ids;
}

/// Ten nodes that log, one of them elsewhere, and a router with more routes than it may have.
std::string crowdedMesh()
{
    json out = json::object();
    for (int i = 0; i < 12; ++i)
        out["virtualNode n" + std::to_string(i)]["spec"]["logging"]["accessLog"]["file"]["path"] =
            i == 0 ? "/logs/all" : "/dev/stdout";
    out["virtualNode orders"] = out["virtualNode stock"] = out["virtualNode n1"];
    for (int i = 0; i < 51; ++i)
        out["route stock/r" + std::to_string(i)] = {{"virtualRouterName", "stock"}};
    return out.dump();
}

Ids ofMeshes()
{
    Ids ids;
    const auto look = [&](const MeshRow& row) {
        for (const MeshIssue& one : found(row))
            ids.insert(one.issue.rule);
    };
    for (const MeshRow& row : allMeshRows())
        look(row);
    look({"more than may be, and one unlike the others", crowdedMesh().c_str()});
    return ids;
}

Ids ofEdits()
{
    const json saved = json::parse(ordinaryNode);
    json node = saved;
    node["virtualNodeName"] = "payments";
    node["spec"]["listeners"][0]["tls"] = {{"mode", "STRICT"}};
    Ids ids;
    add(checkEdit(saved, node), ids);
    return ids;
}

Ids ofPlaces()
{
    const PlaceFacts facts{{},       {},        "111122223333", true, {{"shop"}, {"bank", "444455556666"}},
                           {"shop"}, {"orders"}};
    Ids ids;
    for (const char* mesh : {"shop", "bank", "shed"})
        add(checkPlace(facts, {{"meshName", mesh}, {"virtualNodeName", "orders"}}), ids);
    return ids;
}

Ids ofAudits()
{
    Ids ids;
    add(audit(Kind::Mesh, json::parse(R"({"spec": {"egressFilter": {"type": "ALLOW_ALL"}}})")), ids);
    add(audit(Kind::VirtualNode, json::parse(R"({"spec": {
            "serviceDiscovery": {"dns": {}}, "listeners": [{}], "backends": [{"virtualService": {}},
            {"virtualService": {"clientPolicy": {}}}]}})")),
        ids);
    return ids;
}

} // namespace

TEST(Catalogue, HasExactlyTheRulesThatAreReported)
{
    Ids reported = ofReading();
    reported.merge(ofReadingYaml());
    reported.merge(ofInventories());
    reported.merge(ofChecking());
    reported.merge(ofMeshes());
    reported.merge(ofEdits());
    reported.merge(ofPlaces());
    reported.merge(ofAudits());
    EXPECT_EQ(without(reported, catalogued()), Ids()) << "are reported, and have no row";
    EXPECT_EQ(without(catalogued(), reported), Ids()) << "have a row, and nothing here reports them";
}

TEST(Catalogue, HasEachIdOnceAndInKebabCase)
{
    const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    Ids seen;
    for (const RuleInfo& rule : allRuleInfos()) {
        EXPECT_TRUE(kebab.match(QString::fromUtf8(rule.id)).hasMatch()) << rule.id;
        EXPECT_TRUE(seen.insert(rule.id).second) << rule.id << " is there twice";
    }
}

TEST(Catalogue, SaysOfEachRuleWhatItIsAndWhereTheFactComesFrom)
{
    constexpr qsizetype longest = 60;
    std::set<QString> titles;
    for (const RuleInfo& rule : allRuleInfos()) {
        ASSERT_TRUE(rule.title && rule.source) << rule.id;
        const QString title = titleOf(rule);
        EXPECT_TRUE(!title.isEmpty() && title.front().isUpper()) << rule.id;
        EXPECT_FALSE(title.endsWith(u'.')) << rule.id << ": a phrase, no sentence";
        EXPECT_LE(title.size(), longest) << rule.id;
        EXPECT_TRUE(titles.insert(title).second) << rule.id << ": another rule has this title";
        EXPECT_FALSE(QString::fromUtf8(rule.source).trimmed().isEmpty()) << rule.id;
    }
}

} // namespace meshwright
