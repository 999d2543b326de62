// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/reading/patch_scalars.h"
#include "models/reading/scalar_words.h"

#include <gtest/gtest.h>

namespace meshwright {

namespace {

constexpr char yaml[] = "# the orders\n"
                        "meshName: shop   # ours\n"
                        "virtualNodeName: 'orders'\n"
                        "spec:\n"
                        "  listeners:\n"
                        "    - {portMapping: {port: 8080, protocol: \"http\"}}\n"
                        "  serviceDiscovery: {dns: {hostname: orders.local}}\n";

/// The file @p text in which @p change was done to the input of its only resource, or why it was not.
std::string after(std::string_view text, void (*change)(json& input))
{
    const Reading reading = read(text);
    json input = reading.resources.at(0).input;
    change(input);
    const ScalarsPatched out = withScalars(text, reading, 0, input);
    return out.text ? *out.text : "refused: " + out.why.toStdString();
}

std::string with(std::string text, std::string_view from, std::string_view to)
{
    return text.replace(text.find(from), from.size(), to);
}

std::string written(std::string_view as, const json& value, bool isYaml = true)
{
    return writtenLike(as, value, isYaml).value_or("(refused)");
}

} // namespace

TEST(PatchScalars, ChangesNothingButTheValue)
{
    EXPECT_EQ(after(yaml, [](json& input) { input["spec"]["listeners"][0]["portMapping"]["port"] = 9090; }),
              with(yaml, "8080", "9090"));
    EXPECT_EQ(after(yaml, [](json& input) { input["virtualNodeName"] = "it's"; }),
              with(yaml, "'orders'", "'it''s'"));
    EXPECT_EQ(
        after(yaml, [](json& input) { input["spec"]["listeners"][0]["portMapping"]["protocol"] = "grpc"; }),
        with(yaml, "\"http\"", "\"grpc\""));
    EXPECT_EQ(
        after(yaml, [](json& input) { input["spec"]["serviceDiscovery"]["dns"]["hostname"] = "a: b # c"; }),
        with(yaml, "orders.local", "\"a: b # c\""));
    EXPECT_EQ(after(yaml, [](json&) {}), yaml);
}

TEST(PatchScalars, ChangesTheOneDocumentOfSeveral)
{
    const std::string two = std::string(yaml) + "---\n" + yaml;
    const Reading reading = read(two);
    json input = reading.resources.at(1).input;
    input["meshName"] = "market";
    const std::string expected = std::string(yaml) + "---\n" + with(yaml, "shop", "market");
    EXPECT_EQ(withScalars(two, reading, 1, input).text, expected);
}

TEST(PatchScalars, RefusesWhatComesOrGoes)
{
    const std::string refused =
        after(yaml, [](json& input) { input["spec"]["listeners"][0].erase("portMapping"); });
    EXPECT_EQ(refused.find("refused: "), 0U) << refused;
    EXPECT_NE(refused.find("Save it as a JSON file"), std::string::npos) << refused;
    EXPECT_EQ(after(yaml, [](json& input) { input["spec"]["backends"] = json::array(); }).find("refused: "),
              0U);
}

TEST(PatchScalars, RefusesWhatIsUsedElsewhereToo)
{
    constexpr char aliased[] = "meshName: &name shop\nvirtualNodeName: *name\nspec: {}\n";
    EXPECT_EQ(after(aliased, [](json& input) { input["meshName"] = "market"; }).find("refused: "), 0U);
    EXPECT_EQ(after(aliased, [](json& input) { input["virtualNodeName"] = "orders"; }).find("refused: "), 0U);
}

TEST(PatchScalars, WritesEachValueAsItsNeighbourWas)
{
    EXPECT_EQ(written("8080", 9090), "9090");
    EXPECT_EQ(written("\"8080\"", 9090), "\"9090\"");
    EXPECT_EQ(written("'8080'", 9090), "'9090'");
    EXPECT_EQ(written("true", false), "false");
    EXPECT_EQ(written("shop", "market"), "market");
    EXPECT_EQ(written("shop", "8080"), "\"8080\"");
    EXPECT_EQ(written("shop", "yes"), "\"yes\"");
    EXPECT_EQ(written("shop", ""), "\"\"");
    EXPECT_EQ(written("shop", "- a"), "\"- a\"");
    EXPECT_EQ(written("'shop'", "a\nb"), R"("a\nb")");
    EXPECT_EQ(written("|", "a"), "(refused)");
    EXPECT_EQ(written("*shop", "a"), "(refused)");
    EXPECT_EQ(written("a\n  b", "a"), "(refused)");
    EXPECT_EQ(written("\"shop\"", "a\"b", false), R"("a\"b")");
    EXPECT_EQ(written("8080", 9090, false), "9090");
}

} // namespace meshwright
