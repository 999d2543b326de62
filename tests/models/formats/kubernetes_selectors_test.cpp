// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/format.h"
#include "models/formats/kubernetes/label_selector.h"
#include "models/formats/kubernetes/objects_at_hand.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

#include <list>
#include <string>

namespace meshwright {

namespace {

/// A selector with @p expressions, {"key": …, "operator": …} each, and the labels @p named.
LabelSelector selectorOf(const char* expressions, const char* named = "{}")
{
    const json value{{"matchLabels", json::parse(named)}, {"matchExpressions", json::parse(expressions)}};
    return *selectorIn(&value, Whence());
}

KubernetesObject meshOf(const std::string& name, LabelSelector namespaces)
{
    KubernetesObject out{"v1beta2", "Mesh", {name, {}}};
    out.awsName = name;
    out.namespaces = std::move(namespaces);
    return out;
}

struct SelectorRow
{
    const char* expressions;
    const char* named;
    const Labels labels;
    bool isChosen;
};

} // namespace

TEST(KubernetesSelectors, AskForEverythingInThem)
{
    const Labels shop{{"app", "shop"}, {"stage", "live"}};
    const SelectorRow rows[] = {
        {"[]", "{}", {}, true},
        {"[]", R"({"app": "shop"})", shop, true},
        {"[]", R"({"app": "depot"})", shop, false},
        {"[]", R"({"app": "shop"})", {}, false},
        {R"([{"key": "app", "operator": "In", "values": ["shop", "depot"]}])", "{}", shop, true},
        {R"([{"key": "app", "operator": "In", "values": []}])", "{}", shop, false},
        {R"([{"key": "app", "operator": "In", "values": ["shop"]},
             {"key": "app", "operator": "In", "values": ["depot", "shop"]}])",
         "{}", shop, true},
        {R"([{"key": "app", "operator": "In", "values": ["shop"]},
             {"key": "app", "operator": "In", "values": ["depot"]}])",
         "{}", shop, false},
        {R"([{"key": "app", "operator": "In", "values": ["depot"]}])", R"({"app": "shop"})", shop, false},
        {R"([{"key": "app", "operator": "NotIn", "values": ["depot"]}])", "{}", shop, true},
        {R"([{"key": "app", "operator": "NotIn", "values": ["shop"]}])", "{}", shop, false},
        {R"([{"key": "app", "operator": "NotIn", "values": ["shop"]}])", "{}", {}, true},
        {R"([{"key": "app", "operator": "Exists"}])", "{}", shop, true},
        {R"([{"key": "app", "operator": "Exists"}])", "{}", {}, false},
        {R"([{"key": "app", "operator": "DoesNotExist"}])", "{}", shop, false},
        {R"([{"key": "app", "operator": "DoesNotExist"}])", "{}", {{"stage", "live"}}, true},
        {R"([{"key": "app", "operator": "Exists"}, {"key": "app", "operator": "DoesNotExist"}])", "{}", shop,
         false},
        {R"([{"key": "a", "operator": "NotIn", "values": ["b"]}, {"key": "c", "operator": "DoesNotExist"},
             {"key": "app", "operator": "Exists"}])",
         "{}", shop, true},
        {R"([{"key": "app", "operator": "Like", "values": ["shop"]}])", "{}", shop, false},
    };
    for (const SelectorRow& row : rows)
        EXPECT_EQ(selectorOf(row.expressions, row.named).chooses(row.labels), row.isChosen)
            << row.expressions << row.named;
}

TEST(KubernetesSelectors, LookAtNoMoreThanTheLabelsThereAre)
{
    std::string same;
    std::string different;
    for (int i = 0; i < 20'000; ++i) {
        same += R"({"key": "app", "operator": "NotIn", "values": ["x"]},)";
        different += R"({"key": "k)" + std::to_string(i) + R"(", "operator": "DoesNotExist"},)";
    }
    same.back() = ']';
    different.back() = ']';
    const Labels three{{"app", "shop"}, {"stage", "live"}, {"tier", "1"}};
    EXPECT_EQ(selectorOf(('[' + same).c_str()).looks(three), 1U);
    EXPECT_EQ(selectorOf(('[' + different).c_str()).looks(three), 3U);
    EXPECT_TRUE(selectorOf(('[' + different).c_str()).chooses(three));
    EXPECT_FALSE(selectorOf(('[' + different).c_str()).chooses({{"k7", "x"}}));
}

TEST(KubernetesSelectors, AreLookedAtABoundedNumberOfTimes)
{
    // 500 selectors for each namespace, of which one chooses it: all may be looked at 8,000 times.
    std::list<KubernetesObject> meshes;
    ObjectsAtHand objects;
    for (int i = 0; i < 499; ++i)
        objects.add(meshes.emplace_back(
            meshOf("m" + std::to_string(i), selectorOf(R"([{"key": "app", "operator": "Exists"}])"))));
    objects.add(meshes.emplace_back(meshOf("all", selectorOf("[]"))));
    constexpr std::size_t spaces = mostLooksInAll / 500 + 1000;
    std::size_t known = 0;
    for (std::size_t i = 0; i < spaces; ++i)
        known += objects.meshOf("s" + std::to_string(i)) ? 1U : 0U;
    EXPECT_EQ(known, mostLooksInAll / 500 - 1);
}

} // namespace meshwright
