// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

// What was wrong before, and what is new since.
namespace meshwright {

using testing::HasSubstr;

namespace {

class Baseline : public AcceptanceFixture
{
protected:
    /// Keeps what is wrong now; where it is not checked itself.
    AcceptanceOptions kept() const
    {
        return {.baseline = write(".kept/baseline.json", baselineText(marked()).toStdString())};
    }
    std::string refused(const std::string& text) const
    {
        Inventory all = inventory();
        return withoutFolder(markAccepted(all, {.baseline = write("old.json", text)}));
    }
};

} // namespace

TEST_F(Baseline, TellsOnlyWhatIsNew)
{
    write("orders.json", nodeAt("orders", {70000}));
    const AcceptanceOptions before = kept();
    EXPECT_EQ(lines(marked(before)), "orders.json too-large (baseline)\n");
    write("orders.json", nodeAt("orders", {80000, 70000}));
    write("stock.json", nodeAt("stock", {70000}));
    EXPECT_EQ(lines(marked(before)), "orders.json too-large\n"
                                     "orders.json too-large (baseline)\n"
                                     "stock.json too-large\n");
}

TEST_F(Baseline, HasARowForEachTimeAProblemIsThere)
{
    write("dev/orders.json", nodeAt("orders", {70000}));
    const AcceptanceOptions before = kept();
    write("prod/orders.json", nodeAt("orders", {70000}));
    EXPECT_EQ(lines(marked(before)), "dev/orders.json too-large (baseline)\n"
                                     "prod/orders.json too-large\n");
    const AcceptanceOptions both = kept();
    EXPECT_EQ(lines(marked(both)), "dev/orders.json too-large (baseline)\n"
                                   "prod/orders.json too-large (baseline)\n");
}

TEST_F(Baseline, HoldsForTheSameResourceInAnotherForm)
{
    const std::string spec = R"({"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}]})";
    write("orders.json", node("orders", spec));
    const AcceptanceOptions before = kept();
    write("described.json", describedNode("orders", spec));
    EXPECT_EQ(lines(marked(before)), "described.json too-large (baseline)\n"
                                     "orders.json too-large (baseline)\n");
}

TEST_F(Baseline, HoldsForAFileThatAloneDoesNotSayItsMesh)
{
    write("orders.yaml",
          "apiVersion: appmesh.k8s.aws/v1beta2\n"
          "kind: VirtualNode\n"
          "metadata: {name: orders, namespace: shop}\n"
          "spec: {awsName: orders, listeners: [{portMapping: {port: 70000, protocol: http}}]}\n");
    write("stock.json", node("stock"));
    EXPECT_EQ(lines(markedAt({at("orders.yaml")}, kept())), "orders.yaml too-large (baseline)\n");
}

TEST_F(Baseline, LeavesOutWhatIsAccepted)
{
    write("orders.json", nodeAt("orders", {70000}));
    write("stock.json", nodeAt("stock", {70000}));
    accept(".meshwright.json", {entry(), entry(R"({"reason": null})")});
    const std::string text = baselineText(marked()).toStdString();
    const auto rows = json::parse(text).at("issues");
    const auto isOf = [&](const char* name) {
        return std::ranges::any_of(
            rows, [&](const json& row) { return row["rule"] == "too-large" && row["name"] == name; });
    };
    EXPECT_TRUE(isOf("stock"));
    EXPECT_FALSE(isOf("orders")) << "it has an acceptance of its own";
    EXPECT_THAT(text, testing::Not(HasSubstr("acceptance-invalid"))) << "that is to be mended at once";
}

TEST_F(Baseline, KeepsWhatIsInTheOneThatWasGiven)
{
    write("orders.json", nodeAt("orders", {70000}));
    const AcceptanceOptions before = kept();
    EXPECT_EQ(baselineText(marked(before)), baselineText(marked()));
}

TEST_F(Baseline, IsTheSameInWhateverOrderFilesAreRead)
{
    const QString orders = write("orders.json", nodeAt("orders", {70000, 80000}));
    const QString stock = write("stock.json", nodeAt("stock", {70000}));
    const std::string text = baselineText(markedAt({stock, orders})).toStdString();
    EXPECT_EQ(text, baselineText(markedAt({orders, stock})).toStdString());
    EXPECT_THAT(text, HasSubstr("\n    {\"fingerprint\":\""));
    EXPECT_THAT(
        text,
        HasSubstr(
            R"(","kind":"virtualNode","mesh":"shop","name":"orders","rule":"too-large","severity":"error"})"));
    EXPECT_LT(text.find("\"name\":\"orders\""), text.find("\"name\":\"stock\"")) << text;
}

TEST_F(Baseline, OfAFileThatCannotBeReadGoesByItsName)
{
    write("a/broken.json", R"({"virtualNodeName": "orders",)");
    write("orders.json", nodeAt("orders", {80}));
    const Inventory all = marked();
    const auto rows = json::parse(baselineText(all).toStdString()).at("issues");
    ASSERT_FALSE(rows.empty());
    EXPECT_EQ(rows[rows.size() - 1].value("file", ""), "broken.json");
}

TEST_F(Baseline, OfAFileThatCannotBeReadHoldsForWhatIsWrongWithIt)
{
    const auto untold = [this](const AcceptanceOptions& options) {
        const Inventory all = marked(options);
        for (const CheckedFile& file : all.files)
            for (const LocatedIssue& one : file.found.at(0).issues)
                if (one.issue.rule == "json-syntax")
                    return std::string(one.accepted ? "known" : "new");
        return std::string();
    };
    write("broken.json", R"({"meshName": "shop", "virtualNodeName": "orders",)");
    const AcceptanceOptions before = kept();
    EXPECT_EQ(untold(before), "known");
    write("broken.json", "\n\n"
                         R"({"meshName": "shop", "virtualNodeName": "orders",)");
    EXPECT_EQ(untold(before), "known") << "lines do not count";
    write("broken.json", R"({"meshName": "shop", "virtualNodeName": "orders" "spec": {}})");
    EXPECT_EQ(untold(before), "new") << "it is broken in another way";
}

TEST_F(Baseline, TellsOfItemsAlikeOnlyTheNewOne)
{
    const auto routeWith = [](const char* first, const char* second) {
        const auto header = [](const char* regex) {
            return json{{"name", "a"}, {"match", {{"regex", regex}}}};
        };
        return json{{"meshName", "shop"},
                    {"virtualRouterName", "main"},
                    {"routeName", "all"},
                    {"spec",
                     {{"httpRoute",
                       {{"match", {{"prefix", "/"}, {"headers", {header(first), header(second)}}}},
                        {"action",
                         {{"weightedTargets", json::array({json{{"virtualNode", "n"}, {"weight", 1}}})}}}}}}}}
            .dump();
    };
    const auto told = [this](const AcceptanceOptions& options) {
        std::string out;
        const Inventory all = marked(options);
        for (const LocatedIssue& one : all.files.at(0).found.at(0).issues)
            if (one.issue.rule == "regex-syntax")
                out += one.accepted ? "known " : "new ";
        return out;
    };
    write("route.json", routeWith("(", "x"));
    const AcceptanceOptions before = kept();
    EXPECT_EQ(told(before), "known ");
    write("route.json", routeWith("(", "("));
    EXPECT_EQ(told(before), "known new ");
    write("route.json", routeWith("(", "["));
    EXPECT_EQ(told(before), "known new ");
}

TEST_F(Baseline, OfNothingIsInOrder)
{
    const std::string text = baselineText({}).toStdString();
    EXPECT_TRUE(json::parse(text).at("issues").empty());
    EXPECT_EQ(refused(text), "");
}

TEST_F(Baseline, ThatIsNoneIsRefused)
{
    write("orders.json", nodeAt("orders", {70000}));
    EXPECT_THAT(refused("{"), HasSubstr("old.json cannot be used as a baseline: "));
    EXPECT_THAT(refused(""), HasSubstr("There is nothing in it. Write it with check --write-baseline."));
    EXPECT_THAT(refused("{}"), HasSubstr("It was not written by check --write-baseline."));
    EXPECT_THAT(refused("[]"), HasSubstr("It was not written by check --write-baseline."));
    EXPECT_THAT(refused(R"({"format": 2, "issues": []})"), HasSubstr("another version of Meshwright"));
    EXPECT_THAT(refused(R"({"format": 1, "issues": [{}]})"), HasSubstr("Row 1"));
    Inventory all = inventory();
    EXPECT_THAT(markAccepted(all, {.baseline = at("missing.json")}).toStdString(), HasSubstr("missing.json"));
}

} // namespace meshwright
