// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_inventory.h"
#include "models/fixing/fixes_of_mesh.h"
#include "models/inventory/fill.h"
#include "tests/support/files_on_disk.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

constexpr char mesh[] = R"({"meshName": "shop", "spec": {}}
)";
constexpr char service[] = R"({"meshName": "shop", "virtualServiceName": "payments.apps.local", "spec": {
  "provider": {"virtualNode": {"virtualNodeName": "pay"}}}}
)";
constexpr char provider[] = R"({"meshName": "shop", "virtualNodeName": "pay", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "payments.apps.local"}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}}
)";
constexpr char caller[] = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "backends": [{"virtualService": {"virtualServiceName": "paymens.apps.local"}}], "logging": null}}
)";

class FixedInventoryTest : public FilesOnDisk
{
protected:
    FixedInventory fixedWith(const InventoryFixing& how, void (*before)(Inventory&) = nullptr) const
    {
        Inventory inventory = inventoryAt({folder()}, how.reading);
        if (before)
            before(inventory);
        return fixInventory(inventory, how);
    }

    /// What the only file that was mended becomes.
    static std::string textOf(const FixedInventory& fixed)
    {
        return fixed.files.size() == 1 ? fixed.files.front().fixed.text
                                       : "(" + std::to_string(fixed.files.size()) + " files)";
    }

    static std::string with(std::string text, std::string_view from, std::string_view to)
    {
        return text.replace(text.find(from), from.size(), to);
    }
};

/// Why fixes of @p fixed were not done, a line each.
std::string notDoneIn(const FixedInventory& fixed)
{
    std::string out;
    for (const FixedFile& file : fixed.files)
        for (const FixNotDone& one : file.fixed.notDone)
            out += one.why.toStdString() + '\n';
    return out;
}

constexpr char oneGuess[] = "This is only the nearest name, and another may be meant.\n";

void acceptAll(Inventory& inventory)
{
    for (CheckedFile& file : inventory.files)
        for (CheckedResource& one : file.found)
            for (LocatedIssue& found : one.issues)
                found.accepted = Acceptance{QStringLiteral("so it is")};
}

void acceptFirst(Inventory& inventory)
{
    for (CheckedFile& file : inventory.files)
        for (CheckedResource& one : file.found)
            for (LocatedIssue& found : one.issues)
                if (!found.issue.fixes.empty() && found.issue.severity == Severity::Error) {
                    found.accepted = Acceptance{QStringLiteral("so it is")};
                    return;
                }
}

/// @p text with the last of @p from replaced.
std::string withLast(std::string text, std::string_view from, std::string_view to)
{
    return text.replace(text.rfind(from), from.size(), to);
}

} // namespace

TEST_F(FixedInventoryTest, MendsWhatOnlyTheMeshTells)
{
    write("mesh.json", mesh);
    write("service.json", service);
    write("pay.json", provider);
    write("orders.json", caller);
    EXPECT_EQ(textOf(fixedWith({.reading = {.isAllThere = true}})),
              with(with(caller, "paymens", "payments"), ", \"logging\": null", ""));
}

TEST_F(FixedInventoryTest, WhatOnlyTheMeshTellsIsProvenByTheMesh)
{
    for (const auto& [name, text] :
         {std::pair("mesh.json", mesh), {"service.json", service}, {"pay.json", provider}})
        write(name, text);
    const QString path = write("orders.json", caller);
    const FillOptions reading{.isAllThere = true};
    const Inventory inventory = inventoryAt({folder()}, reading);
    const auto file = std::ranges::find(inventory.files, path, &CheckedFile::path);
    ASSERT_NE(file, inventory.files.end());
    const auto& issues = file->found.back().issues;
    const auto found = std::ranges::find_if(issues, [](const LocatedIssue& one) {
        return !one.issue.fixes.empty() && one.issue.message.contains(QLatin1String("paymens.apps.local"));
    });
    ASSERT_NE(found, issues.end());
    const FixOfIssue fix{*found, found->issue.fixes.front(), 0};
    const FixedText mended = fixThese(path, caller, {fix}, {});
    EXPECT_EQ(mended.text, with(caller, "paymens", "payments"));
    EXPECT_EQ(whyNotInMesh(inventory, reading, {path, caller, mended}).toStdString(), "");
    EXPECT_EQ(whyNotInMesh(inventory, reading, {path, caller, {caller, {fix}, {}}}).toStdString(),
              "It would still be wrong.");
}

TEST_F(FixedInventoryTest, OffersANameBesideAListThatGoesOn)
{
    write("services.json",
          R"({"virtualServices": [{"meshName": "shop", "virtualServiceName": "payments.apps.local",
        "arn": "a"}], "nextToken": "x"})");
    write("orders.json", caller);
    const FixedInventory out = fixedWith({});
    EXPECT_EQ(textOf(out), with(caller, ", \"logging\": null", "")) << "another page may have the name";
    ASSERT_EQ(notDoneIn(out), oneGuess);
    EXPECT_FALSE(out.files.front().fixed.notDone.front().byHand.empty());
}

TEST_F(FixedInventoryTest, OffersANameThatIsNotSurelyMeant)
{
    write("mesh.json", mesh);
    write("pay.json", provider);
    const auto named = [&](const char* file, const char* name) {
        write(file, with(service, "payments.apps.local", name));
    };
    named("v1.json", "payments-v1.apps.local");
    write("orders.json", with(caller, "paymens", "payments-v2"));
    EXPECT_EQ(notDoneIn(fixedWith({.reading = {.isAllThere = true}})), oneGuess) << "a number is no slip";
    named("other.json", "payment.apps.local");
    named("more.json", "paymentss.apps.local");
    write("orders.json", with(caller, "paymens", "payments"));
    EXPECT_EQ(notDoneIn(fixedWith({.reading = {.isAllThere = true}})), oneGuess) << "two are as near";
}

TEST_F(FixedInventoryTest, PutsNoNameInThatBringsAWarning)
{
    write("mesh.json", mesh);
    write("service.json", with(service, "\"virtualNodeName\": \"pay\"", "\"virtualNodeName\": \"orders\""));
    const std::string own = with(caller, "\"backends\"",
                                 R"("serviceDiscovery": {"dns": {"hostname": "payments.apps.local"}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "backends")");
    write("orders.json", own);
    const FixedInventory out = fixedWith({.reading = {.isAllThere = true}});
    EXPECT_EQ(textOf(out), with(own, ", \"logging\": null", "")) << "a node would call itself";
    EXPECT_EQ(out.files.front().fixed.notDone.size(), 1U);
}

TEST_F(FixedInventoryTest, MendsWhatObjectsOfKubernetesInOtherFilesDecide)
{
    const auto object = [](const std::string& kind, const std::string& name, const std::string& spec) {
        return "apiVersion: appmesh.k8s.aws/v1beta2\nkind: " + kind + "\nmetadata: {name: " + name +
               ", namespace: apps}\nspec: {" + spec + "}\n---\n";
    };
    const std::string listeners = "listeners: [{portMapping: {port: 8080, protocol: http}}]";
    write("meshes.yaml", object("Mesh", "shop", "namespaceSelector: {matchLabels: {mesh: shop}}") +
                             object("Mesh", "bank", "namespaceSelector: {matchLabels: {mesh: bank}}"));
    write("apps.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: apps, labels: {mesh: shop, "
                       "appmesh.k8s.aws/sidecarInjectorWebhook: enabled}}\n");
    write("pay.yaml", object("VirtualNode", "pay",
                             listeners + ", serviceDiscovery: {dns: {hostname: payments.apps.local}}"));
    const std::string router =
        object("VirtualRouter", "pay",
               listeners + ", routes: [{name: all, httpRoute: {match: {prefix: /}, action: {weightedTargets: "
                           "[{virtualNodeRef: {name: pay}, weight: 100, port: 9090}]}}}]");
    write("router.yaml", router);
    EXPECT_EQ(textOf(fixedWith({})), with(router, "9090", "8080"));
}

TEST_F(FixedInventoryTest, LeavesWhatIsAccepted)
{
    write("orders.json", caller);
    EXPECT_EQ(textOf(fixedWith({}, acceptAll)), "(0 files)");
}

TEST_F(FixedInventoryTest, LeavesWhatIsAcceptedBesideWhatSaysTheSame)
{
    const std::string check = R"("healthCheck": {"protocol": "http", "path": "ping", "healthyThreshold": 2,
      "unhealthyThreshold": 2, "intervalMillis": 5000, "timeoutMillis": 2000}})";
    const std::string node = R"({"meshName": "shop", "virtualNodeName": "pay", "spec": {
  "serviceDiscovery": {"dns": {"hostname": "payments.apps.local"}},
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}, )" +
                             check + R"(, {"portMapping": {"port": 8081, "protocol": "http"}, )" + check +
                             "]}}\n";
    write("pay.json", node);
    EXPECT_EQ(textOf(fixedWith({}, acceptFirst)), withLast(node, "ping", "/ping"));
}

TEST_F(FixedInventoryTest, LeavesWhatIsAcceptedOfAMeshBesideWhatSaysTheSame)
{
    write("mesh.json", mesh);
    write("pay.json", provider);
    write("router.json", R"({"meshName": "shop", "virtualRouterName": "in", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}})");
    const std::string route = R"({"meshName": "shop", "virtualRouterName": "in", "routeName": "all", "spec": {
  "httpRoute": {"match": {"prefix": "/"}, "action": {"weightedTargets": [
    {"virtualNode": "pay", "weight": 50, "port": 9090},
    {"virtualNode": "pay", "weight": 50, "port": 9090}]}}}}
)";
    write("route.json", route);
    EXPECT_EQ(textOf(fixedWith({.reading = {.isAllThere = true}}, acceptFirst)),
              withLast(route, "9090", "8080"));
}

TEST_F(FixedInventoryTest, BreaksNoMeshWithWhatAFileHasByItself)
{
    write("mesh.json", mesh);
    write("service.json", service);
    write("orders.json", R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": [
  {"virtualService": {"virtualServiceName": "payments.apps.local", "clientPolicy": {"tls": {"enforce": true,
    "validation": {"trust": {"file": {"certificateChain": "/certs/ca.pem"}}}}}}}]}})");
    const std::string server =
        with(with(provider, "\"http\"}}]", "\"http\"}, \"tls\": null}]"), "}]}}", "}], \"logging\": null}}");
    write("pay.json", server);
    const FixedInventory out = fixedWith({.reading = {.isAllThere = true}});
    EXPECT_EQ(textOf(out), with(server, ", \"logging\": null", ""))
        << "with no TLS for sure, a call would fail";
    ASSERT_EQ(out.files.front().fixed.notDone.size(), 1U);
    const FixNotDone& left = out.files.front().fixed.notDone.front();
    EXPECT_EQ(left.what.found.issue.pointer.text(), "/spec/listeners/0/tls");
    EXPECT_TRUE(left.why.startsWith(QLatin1String("The mesh would be wrong in another way: ")))
        << left.why.toStdString();
    EXPECT_EQ(left.byHand, "- /spec/listeners/0/tls\n");
}

TEST_F(FixedInventoryTest, RefusesAFixForItsOwnReasonAlone)
{
    const std::string all = R"([{"meshName": "shop", "spec": {}},
{"meshName": "shop", "virtualNodeName": "orders", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "orders.shop.local"}},
  "backends": [{"virtualService": {"virtualServiceName": "paymnts.shop.local"}}]}},
{"meshName": "shop", "virtualNodeName": "payments", "spec": {
  "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
  "serviceDiscovery": {"dns": {"hostname": "payments.shop.local"}},
  "backends": [{"virtualService": {"virtualServiceName": "ordrs.shop.local"}}]}},
{"meshName": "shop", "virtualNodeName": "client", "spec": {
  "backends": [{"virtualService": {"virtualServiceName": "payments.shop.locl"}}]}},
{"meshName": "shop", "virtualServiceName": "orders.shop.local", "spec": {
  "provider": {"virtualNode": {"virtualNodeName": "orders"}}}},
{"meshName": "shop", "virtualServiceName": "payments.shop.local", "spec": {
  "provider": {"virtualNode": {"virtualNodeName": "payments"}}}}]
)";
    write("all.json", all);
    const FixedInventory out = fixedWith({.reading = {.isAllThere = true}});
    EXPECT_EQ(textOf(out), with(with(all, "paymnts", "payments"), "locl", "local"));
    ASSERT_EQ(out.files.front().fixed.notDone.size(), 1U);
    const FixNotDone& left = out.files.front().fixed.notDone.front();
    EXPECT_EQ(left.what.fix.title, QStringLiteral("Use “orders.shop.local”"));
    EXPECT_TRUE(left.why.contains(QLatin1String("in a circle"))) << left.why.toStdString();
}

TEST_F(FixedInventoryTest, LeavesWhatItIsToldToKeepAndArchives)
{
    write("orders.json", caller);
    python("with zipfile.ZipFile('kept.zip', 'w') as z: z.write('orders.json', 'other.json')");
    const FixedInventory out = fixedWith({.keeps = [](const QString&) { return QStringLiteral("No."); }});
    EXPECT_TRUE(out.files.empty());
    std::vector<std::string> reasons;
    for (const KeptFile& file : out.kept)
        reasons.push_back(file.why.toStdString());
    std::ranges::sort(reasons);
    EXPECT_EQ(reasons, (std::vector<std::string>{"No.", "What is in an archive is not mended: unpack it."}));
}

} // namespace meshwright
