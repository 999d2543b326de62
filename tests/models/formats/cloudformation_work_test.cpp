// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/cloudformation/cloudformation_template.h"
#include "models/formats/cloudformation/cloudformation_values.h"
#include "models/json/json.h"
#include "models/json/unknown.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

// What the functions of a template cost, counted as CloudFormationValues counts it.
namespace meshwright {

namespace {

/// What all @p functions come to in @p file, and the work that took.
struct Outcomes
{
    std::vector<json> values;
    std::size_t work = 0;
    std::size_t left = 0;
};

Outcomes outcomesOf(const json& file, const std::vector<json>& functions)
{
    const Whence whence;
    const CloudFormationTemplate in(file, whence);
    CloudFormationValues values(in);
    const std::size_t before = values.workLeft();
    Outcomes out;
    for (const json& function : functions)
        out.values.push_back(values.valueOf(function).value_or(json()));
    out.left = values.workLeft();
    out.work = before - out.left;
    return out;
}

std::size_t knownOf(const Outcomes& outcomes)
{
    std::size_t out = 0;
    for (const json& value : outcomes.values)
        out += isUnknown(value) ? 0U : 1U;
    return out;
}

json getAtt(std::size_t number)
{
    return {{"Fn::GetAtt", {"R" + std::to_string(number), "MeshName"}}};
}

/// @p count resources, each called like the next one, all of them asked for from the first to the last.
Outcomes chainOf(std::size_t count)
{
    json resources = json::object();
    std::vector<json> functions;
    for (std::size_t i = 0; i < count; ++i) {
        const json name = i + 1 < count ? getAtt(i + 1) : json("shop");
        resources["R" + std::to_string(i)] = {{"Type", "AWS::AppMesh::Mesh"},
                                              {"Properties", {{"MeshName", name}}}};
        functions.push_back(getAtt(i));
    }
    return outcomesOf({{"Resources", std::move(resources)}}, functions);
}

/// 1,000 looks into a map of @p size keys.
Outcomes looksInto(std::size_t size)
{
    json map = json::object();
    for (std::size_t i = 0; i < size; ++i)
        map["k" + std::to_string(i)] = {{"Mesh", "shop"}};
    std::vector<json> functions;
    for (std::size_t i = 0; i < 1000; ++i)
        functions.push_back({{"Fn::FindInMap", {"Stages", "k" + std::to_string(i), "Mesh"}}});
    return outcomesOf({{"Mappings", {{"Stages", std::move(map)}}}}, functions);
}

} // namespace

TEST(CloudFormationWork, GrowsWithAChainOfResources)
{
    EXPECT_EQ(chainOf(50).values.front(), "shop");
    EXPECT_LE(chainOf(20'000).work, 4 * chainOf(5000).work + 10'000);
}

TEST(CloudFormationWork, DoesNotGrowWithTheMapThatIsLookedInto)
{
    const Outcomes small = looksInto(1000);
    const Outcomes large = looksInto(20'000);
    EXPECT_EQ(knownOf(small), 1000U);
    EXPECT_EQ(knownOf(large), 1000U);
    EXPECT_EQ(small.work, large.work);
}

TEST(CloudFormationWork, EndsWhereItIsUsedUp)
{
    // 32 MiB in all: of texts of 1 MiB each some dozens, whoever asks for them.
    const std::string longText(std::size_t(1024) * 1024, 'x');
    const json file = {
        {"Mappings", {{"Stages", {{"live", {{"Mesh", longText}}}}}}},
        {"Resources", {{"R0", {{"Type", "AWS::AppMesh::Mesh"}, {"Properties", {{"MeshName", longText}}}}}}}};
    for (const json& function : {json{{"Fn::FindInMap", {"Stages", "live", "Mesh"}}}, getAtt(0)}) {
        const Outcomes outcomes = outcomesOf(file, std::vector<json>(200, function));
        EXPECT_GT(knownOf(outcomes), 10U);
        EXPECT_LT(knownOf(outcomes), 64U);
        EXPECT_EQ(outcomes.left, 0U);
        EXPECT_TRUE(isUnknown(outcomes.values.back()));
    }
    // Where no work is left nothing is looked at, so that no list is taken for one of nothing.
    const json nothing = json::array({{{"Ref", "AWS::NoValue"}}});
    std::vector<json> functions(200, getAtt(0));
    functions.push_back(nothing);
    EXPECT_TRUE(isUnknown(outcomesOf(file, functions).values.back()));
}

TEST(CloudFormationWork, MakesNoTextThatIsLongerThanATemplate)
{
    json resources = json::object();
    for (std::size_t i = 0; i < 20; ++i) {
        std::string tenTimes;
        for (int k = 0; k < 10; ++k)
            tenTimes += "${R" + std::to_string(i + 1) + ".MeshName}";
        resources["R" + std::to_string(i)] = {{"Type", "AWS::AppMesh::Mesh"},
                                              {"Properties", {{"MeshName", {{"Fn::Sub", tenTimes}}}}}};
    }
    resources["R20"] = {{"Type", "AWS::AppMesh::Mesh"}, {"Properties", {{"MeshName", "x"}}}};
    std::vector<json> functions;
    for (std::size_t i = 0; i <= 20; ++i)
        functions.push_back(getAtt(i));
    const json twice = {{"Fn::Join", {"", json::array({getAtt(15), getAtt(15), getAtt(14)})}}};
    functions.push_back(twice);
    const Outcomes outcomes = outcomesOf({{"Resources", std::move(resources)}}, functions);
    EXPECT_EQ(outcomes.values[15].get<std::string>().size(), 100'000U);
    EXPECT_EQ(outcomes.values[14].get<std::string>().size(), 1'000'000U);
    EXPECT_TRUE(isUnknown(outcomes.values[13]));
    EXPECT_TRUE(isUnknown(outcomes.values.back()));
    EXPECT_GT(outcomes.left, std::size_t(16) * 1024 * 1024) << "nothing longer was put together";
}

} // namespace meshwright
