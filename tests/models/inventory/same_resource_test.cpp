// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "models/inventory/same_resource.h"
#include "models/json/json.h"

namespace meshwright {

namespace {

class SameResource : public InventoryFixture
{
protected:
    /// What the inventory itself says, a line each: "captures/orders.json:1 /spec/backends hint: …".
    std::string said() const
    {
        std::string out;
        for (const CheckedFile& file : inventory().files)
            for (const CheckedResource& one : file.found)
                for (const LocatedIssue& found : one.issues)
                    if (found.issue.rule == "other-form")
                        out += below(file.path) + ':' + std::to_string(found.at.line) + ' ' +
                               found.issue.pointer.text() + ' ' + word(found.issue.severity) + ": " +
                               withoutFolder(found.issue.message) + '\n';
        return out;
    }
};

} // namespace

TEST_F(SameResource, InTwoFormsIsOneAndSaidToAgree)
{
    write("template.json", templateOf("orders", R"({"Backends": []})"));
    write("captures/orders.json", describedNode("orders"));
    EXPECT_EQ(said(),
              "captures/orders.json:1  hint: This virtual node stands in template.json, line 3 as well, and "
              "both say the same.\n");
    const Inventory all = inventory();
    ASSERT_EQ(all.sets.size(), 1U);
    EXPECT_EQ(all.sets[0].resources, std::vector<std::size_t>{1}) << "it counts once: as it is written";
    EXPECT_EQ(all.resources[0].sameAs, 1U);
}

TEST_F(SameResource, IsSaidToDifferWhereItDoes)
{
    write("template.json",
          templateOf("orders", R"({"Listeners": [{"PortMapping": {"Port": 80, "Protocol": "http"}}]})"));
    write("orders.json",
          describedNode("orders", R"({"listeners": [{"portMapping": {"port": 81, "protocol": "http"}}]})"));
    EXPECT_EQ(said(), "orders.json:1 /spec/listeners/0/portMapping/port hint: This virtual node stands in "
                      "template.json, line 3 as well, and says something else there at "
                      "/spec/listeners/0/portMapping/port.\n");
    const Inventory all = inventory();
    const auto& issues = all.checked(0).issues;
    const auto hint =
        std::ranges::find(issues, "other-form", [](const LocatedIssue& one) { return one.issue.rule; });
    ASSERT_NE(hint, issues.end());
    ASSERT_EQ(hint->elsewhere.size(), 1U);
    EXPECT_EQ(below(hint->elsewhere[0].path), "template.json");
    EXPECT_EQ(hint->elsewhere[0].name, "orders");
    EXPECT_EQ(hint->elsewhere[0].at.line, 3U);
}

TEST_F(SameResource, IsComparedNoMoreThanAHundredTimes)
{
    write("template.json", templateOf("orders"));
    std::string rows;
    for (int i = 0; i < 120; ++i)
        rows += describedNode("orders");
    write("captures.json", rows);
    const std::string all = said();
    const auto times = [&](const std::string& words) {
        std::size_t out = 0;
        for (std::size_t at = all.find(words); at != std::string::npos; at = all.find(words, at + 1))
            ++out;
        return out;
    };
    EXPECT_EQ(times("as well, and both say the same.\n"), 100U);
    EXPECT_EQ(times("as well, and so often elsewhere that it was not compared: the first 100 were.\n"), 20U);
    EXPECT_EQ(inventory().sets.at(0).resources.size(), 1U);
}

TEST_F(SameResource, TwiceInOneFormIsNotCompared)
{
    write("a.json", node("orders"));
    write("b.json", node("orders", R"({"backends": []})"));
    EXPECT_EQ(said(), "");
}

TEST_F(SameResource, WithoutANameIsNothingElse)
{
    write("a.json", R"({"listeners": [], "serviceDiscovery": {}})");
    write("orders.json", describedNode("orders"));
    EXPECT_EQ(said(), "");
}

TEST(Differences, LeaveOutWhatIsNotKnownAndWhatSaysNothing)
{
    const auto of = [](const char* one, const char* other) {
        std::string out;
        for (const Pointer& at : differences(json::parse(one), json::parse(other)))
            out += at.text() + ' ';
        return out;
    };
    EXPECT_EQ(of(R"({"spec": {"a": {"$unknown": "${X}"}, "b": 1}})", R"({"spec": {"a": 5, "b": 1}})"), "");
    EXPECT_EQ(of(R"({"spec": {"a": []}})", R"({"spec": {"b": {}}})"), "");
    EXPECT_EQ(of(R"({"spec": {}, "clientToken": "x"})", R"({"spec": {}})"), "");
    EXPECT_EQ(of(R"({"spec": {"a": 1}})", R"({"spec": {"a": 2}})"), "/spec/a ");
    EXPECT_EQ(of(R"({"spec": {}, "tags": [1]})", R"({"spec": {}})"), "") << "no description has tags";
    EXPECT_EQ(of(R"({"spec": {}, "tags": [1, 2]})", R"({"spec": {}, "tags": [2, 1]})"), "");
}

} // namespace meshwright
