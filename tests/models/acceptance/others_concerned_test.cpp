// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"
#include "models/acceptance/accept.h"

#include <gtest/gtest.h>

#include <algorithm>

// What is known holds for the resources it was about, and as bad as it was: more of either is new.
namespace meshwright {

namespace {

class OthersConcerned : public AcceptanceFixture
{
protected:
    /// A route that waits longer than the listeners of those of its targets whose timeout is the default.
    void writeRouteTo(const std::vector<std::string>& shorter, const std::vector<std::string>& longer,
                      const std::string& below = "") const
    {
        json targets = json::array();
        const auto add = [&](const std::string& name, const json& listener) {
            targets.push_back({{"virtualNode", name}, {"weight", 1}});
            write((below + name + ".json").c_str(),
                  node(name, json{{"listeners", json::array({listener})}}.dump()));
        };
        const json limit{{"perRequest", {{"unit", "s"}, {"value", 20}}}};
        json listener{{"portMapping", {{"port", 8080}, {"protocol", "http"}}}};
        for (const std::string& name : shorter)
            add(name, listener);
        listener["timeout"] = {{"http", limit}};
        for (const std::string& name : longer)
            add(name, listener);
        const json route{
            {"match", {{"prefix", "/"}}}, {"action", {{"weightedTargets", targets}}}, {"timeout", limit}};
        write((below + "route.json").c_str(), json{{"meshName", "shop"},
                                                   {"virtualRouterName", "main"},
                                                   {"routeName", "all"},
                                                   {"spec", {{"httpRoute", route}}}}
                                                  .dump());
    }

    /// How @p rule is told: "" where it is not, "new", or "known".
    static std::string told(const Inventory& all, const char* rule)
    {
        std::string out;
        for (const CheckedFile& file : all.files)
            for (const CheckedResource& resource : file.found)
                for (const LocatedIssue& one : resource.issues)
                    if (one.issue.rule == rule)
                        out += one.accepted ? "known" : "new";
        return out;
    }
    std::string told(const AcceptanceOptions& options = {}) const
    {
        return told(marked(options), "timeout-below-route");
    }

    AcceptanceOptions keep(const std::string& text) const
    {
        return {.baseline = write(".kept/baseline.json", text)};
    }
    std::string baseline() const { return baselineText(marked()).toStdString(); }

    /// @p text as older versions have written it.
    static std::string older(const std::string& text)
    {
        json content = json::parse(text);
        for (json& row : content["issues"])
            for (const char* const key : {"severity", "others", "message"})
                row.erase(key);
        return content.dump();
    }

    /// Accepts what timeout-below-route says; as older versions did where @p isOlder.
    void acceptRoute(bool isOlder) const
    {
        const Inventory all = inventory();
        for (std::size_t file = 0; file < all.files.size(); ++file) {
            const std::vector<LocatedIssue>& issues = all.files[file].found.at(0).issues;
            const auto at = std::ranges::find_if(
                issues, [](const LocatedIssue& one) { return one.issue.rule == "timeout-below-route"; });
            if (at == issues.end())
                continue;
            AcceptedEntry entry = entryFor(all, file, 0, static_cast<std::size_t>(at - issues.begin()));
            entry.reason = QStringLiteral("as agreed");
            if (isOlder)
                entry.others.reset();
            EXPECT_EQ(addAcceptance(folder(), entry).toStdString(), "");
        }
    }
};

} // namespace

TEST_F(OthersConcerned, OneMoreIsNewForABaseline)
{
    writeRouteTo({"a", "b"}, {"c"});
    const AcceptanceOptions before = keep(baseline());
    EXPECT_EQ(told(before), "known");
    writeRouteTo({"a", "c"}, {"b"});
    EXPECT_EQ(told(before), "new") << "c was fine";
    writeRouteTo({"b", "a"}, {"c"});
    EXPECT_EQ(told(before), "known") << "the order does not count";
    writeRouteTo({"b"}, {"a", "c"});
    EXPECT_EQ(told(before), "known") << "one of them was mended";
}

TEST_F(OthersConcerned, AreAllCountedWhereFewAreNamed)
{
    writeRouteTo({"a", "b", "c", "d", "e", "f"}, {"g"});
    const AcceptanceOptions before = keep(baseline());
    EXPECT_EQ(told(before), "known");
    writeRouteTo({"a", "b", "c", "d", "e", "f", "g"}, {});
    EXPECT_EQ(told(before), "new");
}

TEST_F(OthersConcerned, OneMoreIsNewForAnAcceptance)
{
    writeRouteTo({"a"}, {"b"});
    acceptRoute(false);
    EXPECT_EQ(told(), "known");
    writeRouteTo({"a", "b"}, {});
    EXPECT_EQ(told(), "new");
    acceptRoute(false);
    EXPECT_EQ(told(), "known");
    writeRouteTo({"b"}, {"a"});
    EXPECT_EQ(told(), "known");
}

TEST_F(OthersConcerned, AreLeftOpenByWhatOlderVersionsWrote)
{
    writeRouteTo({"a"}, {"b"});
    const AcceptanceOptions before = keep(older(baseline()));
    writeRouteTo({"a", "b"}, {});
    EXPECT_EQ(told(before), "known");
    EXPECT_EQ(told(), "new");
    writeRouteTo({"a"}, {"b"});
    acceptRoute(true);
    writeRouteTo({"a", "b"}, {});
    EXPECT_EQ(told(), "known");
}

TEST_F(OthersConcerned, EachOfSeveralSetsFindsItsOwnRow)
{
    writeRouteTo({"a"}, {"b"}, "dev/");
    writeRouteTo({"a", "b"}, {}, "prod/");
    const AcceptanceOptions before = keep(baseline());
    EXPECT_EQ(told(before), "knownknown");
    writeRouteTo({"a", "b"}, {}, "dev/");
    EXPECT_EQ(told(before), "knownnew");
}

TEST_F(OthersConcerned, WhatHasBecomeWorseIsNew)
{
    write("route.json",
          R"({"meshName": "shop", "virtualRouterName": "main", "routeName": "all", "spec": {"httpRoute": {
              "match": {"prefix": "/"}, "action": {"weightedTargets": [{"virtualNode": "gone", "weight": 1}]}}}})");
    write("a.json", nodeAt("a", {80}));
    const std::string text = baseline();
    const auto toldOfAll = [this](const AcceptanceOptions& options) {
        Inventory all = inventoryAt({folder()}, {.isAllThere = true});
        EXPECT_EQ(markAccepted(all, options).toStdString(), "");
        return told(all, "target-missing");
    };
    EXPECT_EQ(told(marked(keep(text)), "target-missing"), "known");
    EXPECT_EQ(toldOfAll(keep(text)), "new") << "a warning was written down, and this is an error";
    EXPECT_EQ(toldOfAll(keep(older(text))), "known");
    Inventory all = inventoryAt({folder()}, {.isAllThere = true});
    EXPECT_EQ(told(marked(keep(baselineText(all).toStdString())), "target-missing"), "known");
}

} // namespace meshwright
