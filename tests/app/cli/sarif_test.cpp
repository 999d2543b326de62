// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/catalogue.h"
#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

#include <set>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Sarif = Cli;

const json* first(const json* list)
{
    return items(list).empty() ? nullptr : &items(list).front();
}

/// The first result of @p rule in a report; null when there is none.
json resultOf(const std::string& report, std::string_view rule)
{
    const json parsed = json::parse(report, nullptr, false);
    for (const json& result : items(member(first(member(parsed, "runs")), "results")))
        if (text(member(result, "ruleId")) == rule)
            return result;
    return {};
}

/// "suppressed for REASON, unchanged": what became of @p result before.
std::string stateOf(const json& result)
{
    std::string out;
    for (const json& one : items(member(result, "suppressions")))
        out += memberText(one, "kind") + " for " + memberText(one, "justification") + ", ";
    return out + memberText(result, "baselineState");
}

/// @p text, all ASCII, after the first fix of @p result, which is of the file @p uri alone.
std::string mendedBy(const json& result, std::string_view uri, std::string text)
{
    const json* change = first(member(first(member(result, "fixes")), "artifactChanges"));
    if (!change || meshwright::text(path(*change, {"artifactLocation", "uri"})) != uri)
        return "no fix: " + result.dump();
    const auto offsetOf = [&](const json& region, const char* line, const char* column) {
        std::size_t begin = 0;
        for (auto i = integer(member(region, line)).value_or(0); i > 1; --i)
            begin = text.find('\n', begin) + 1;
        return begin + static_cast<std::size_t>(integer(member(region, column)).value_or(1)) - 1;
    };
    for (const json& one : items(member(change, "replacements"))) {
        const json& region = one.at("deletedRegion");
        const std::size_t begin = offsetOf(region, "startLine", "startColumn");
        text.replace(begin, offsetOf(region, "endLine", "endColumn") - begin,
                     memberText(one.at("insertedContent"), "text"));
    }
    return text;
}

/// A mesh with a backend that is misspelt, in YAML.
constexpr char misspelt[] = "- meshName: shop\n"
                            "  spec: {}\n"
                            "- meshName: shop\n"
                            "  virtualServiceName: stock.shop.local\n"
                            "  spec: {}\n"
                            "- meshName: shop\n"
                            "  virtualNodeName: orders\n"
                            "  spec:\n"
                            "    backends:\n"
                            "      - virtualService: {virtualServiceName: stock.shop.locl} # later more\n";

} // namespace

TEST_F(Sarif, PutsAResultWhereItIs)
{
    write("my mesh/a#b.json", faultyNode);
    const Ran ran = run({u"check"_s, u"-f"_s, u"sarif"_s, u"my mesh"_s});
    EXPECT_EQ(ran.exit, 1);
    const json report = json::parse(ran.output);
    EXPECT_EQ(text(member(report, "version")), "2.1.0");
    const json* result = first(member(first(member(report, "runs")), "results"));
    ASSERT_NE(result, nullptr);
    EXPECT_EQ(text(member(result, "ruleId")), "type");
    EXPECT_EQ(text(member(result, "level")), "error");
    EXPECT_EQ(*member(result, "locations"), json::parse(R"([{
        "physicalLocation": {"artifactLocation": {"uri": "my%20mesh/a%23b.json"},
                             "region": {"startLine": 2, "startColumn": 23}},
        "logicalLocations": [{"fullyQualifiedName": "orders/spec/backends", "kind": "member"}]}])"));
}

TEST_F(Sarif, ListsEveryRuleOnceAndPointsToThem)
{
    write("a.json", "{\"meshName\": \"shop\", \"meshName\": \"<MESH>\", \"spec\": {\"backend\": []}}");
    write("b.json", "{'a': 1}");
    write("c.json", R"({"virtualNodes": [{"meshName": "shop", "virtualNodeName": "a", "arn": "a"}]})");
    const json report = json::parse(run({u"check"_s, u"--format=sarif"_s, u"."_s}).output);
    const json* run = first(member(report, "runs"));
    const auto& rules = items(path(*run, {"tool", "driver", "rules"}));
    std::set<std::string_view> ids;
    for (const json& rule : rules)
        EXPECT_TRUE(ids.insert(text(member(rule, "id")).value_or("")).second) << rule;
    EXPECT_TRUE(ids.contains("json-syntax"));
    EXPECT_TRUE(ids.contains("placeholder"));
    EXPECT_TRUE(ids.contains("unknown-member"));
    EXPECT_TRUE(ids.contains("more-issues"));
    EXPECT_TRUE(ids.contains("fixed-name"));
    EXPECT_TRUE(ids.contains("tls-on-serving-node"));

    std::set<std::string_view> levels;
    for (const json& result : items(member(run, "results"))) {
        levels.insert(text(member(result, "level")).value_or(""));
        const auto index = static_cast<std::size_t>(integer(member(result, "ruleIndex")).value_or(-1));
        ASSERT_LT(index, rules.size());
        EXPECT_EQ(text(member(rules[index], "id")), text(member(result, "ruleId")));
    }
    EXPECT_EQ(levels, (std::set<std::string_view>{"error", "warning", "note"}));
}

TEST_F(Sarif, SaysWhatEachRuleOfTheCatalogueIs)
{
    const json report = json::parse(run({u"check"_s, u"--format=sarif"_s, u"none.json"_s}).output);
    const json* run = first(member(report, "runs"));
    const auto& rules = items(path(*run, {"tool", "driver", "rules"}));
    const auto all = allRuleInfos();
    ASSERT_EQ(rules.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(text(member(rules[i], "id")), all[i].id);
        EXPECT_EQ(text(path(rules[i], {"shortDescription", "text"})), all[i].title);
        EXPECT_EQ(text(path(rules[i], {"defaultConfiguration", "level"})),
                  all[i].severity == Severity::Hint ? "note" : word(all[i].severity));
    }
}

TEST_F(Sarif, TellsWhatCouldNotBeRead)
{
    const Ran ran = run({u"check"_s, u"--format=sarif"_s, u"none.json"_s});
    EXPECT_EQ(ran.exit, 2);
    const json report = json::parse(ran.output);
    const json* invocation = first(member(first(member(report, "runs")), "invocations"));
    EXPECT_EQ(boolean(member(invocation, "executionSuccessful")), false);
    EXPECT_EQ(items(member(invocation, "toolExecutionNotifications")).size(), 1U);
}

TEST_F(Sarif, HasTheHelpPageOfEachRule)
{
    const json report = json::parse(run({u"check"_s, u"--format=sarif"_s, u"none.json"_s}).output);
    bool isThere = false;
    for (const json& rule : items(path(*first(member(report, "runs")), {"tool", "driver", "rules"}))) {
        EXPECT_NE(text(path(rule, {"help", "text"})).value_or(""), "") << rule;
        if (text(member(rule, "id")) != "backend-unknown-service")
            continue;
        isThere = true;
        const QStringList explained{u"explain"_s, u"backend-unknown-service"_s};
        EXPECT_EQ(text(path(rule, {"help", "markdown"})), run(explained).output);
        const auto plain = text(path(rule, {"help", "text"})).value_or("");
        EXPECT_TRUE(plain.starts_with("Backend that is no service of the mesh\n\n")) << plain;
        EXPECT_EQ(plain.find("```"), plain.npos) << plain;
        EXPECT_EQ(plain.find("\n## "), plain.npos) << plain;
    }
    EXPECT_TRUE(isThere);
}

TEST_F(Sarif, HasFixesThatReplaceWhatIsWrong)
{
    const QStringList call{u"check"_s, u"--complete"_s, u"-f"_s, u"sarif"_s};
    write("mesh.yaml", misspelt);
    const json inYaml = resultOf(run(call + QStringList{u"mesh.yaml"_s}).output, "backend-unknown-service");
    std::string mended = misspelt;
    mended.replace(mended.find("locl"), 4, "local");
    EXPECT_EQ(mendedBy(inYaml, "mesh.yaml", misspelt), mended);
    EXPECT_NE(memberText(member(first(member(inYaml, "fixes")), "description"), "text"), "");

    const std::string inOneLine =
        R"([{"meshName": "shop", "spec": {}},
 {"meshName": "shop", "virtualServiceName": "stock.shop.local", "spec": {}}, {"meshName": "shop",
 "virtualNodeName": "orders", "spec": {"backends": [{"virtualService": {"virtualServiceName":"stock.shop.locl"}}]}}])";
    write("mesh.json", inOneLine);
    const json inJson = resultOf(run(call + QStringList{u"mesh.json"_s}).output, "backend-unknown-service");
    mended = inOneLine;
    mended.replace(mended.find("locl"), 4, "local");
    EXPECT_EQ(mendedBy(inJson, "mesh.json", inOneLine), mended);
}

TEST_F(Sarif, HasNoFixesOfWhatCannotBeReadOnceMore)
{
    const QStringList call{u"check"_s, u"--complete"_s, u"-f"_s, u"sarif"_s, u"-"_s};
    write("-", misspelt);
    const json result = resultOf(run(call, misspelt).output, "backend-unknown-service");
    ASSERT_FALSE(result.is_null());
    EXPECT_EQ(member(result, "fixes"), nullptr);
}

TEST_F(Sarif, SaysWhatIsAcceptedAndWhy)
{
    write("faulty.json", faultyNode);
    const QStringList call{u"check"_s, u"-f"_s, u"sarif"_s, u"faulty.json"_s};
    const json open = resultOf(run(call).output, "type");
    EXPECT_EQ(*member(open, "suppressions"), json::array()) << "it is known that nobody has accepted it";
    write(".meshwright.json", R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop",
        "name": "orders", "pointer": "/spec/backends", "reason": "It is a sample of a mistake."}]})");
    const Ran ran = run(call);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(stateOf(resultOf(ran.output, "type")), "external for It is a sample of a mistake., ");
}

TEST_F(Sarif, SaysWhatIsNewBesideABaseline)
{
    write("faulty.json", faultyNode);
    const QStringList call{u"check"_s, u"-f"_s, u"sarif"_s, u"faulty.json"_s};
    EXPECT_EQ(stateOf(resultOf(run(call).output, "type")), "") << "nobody knows";
    run({u"check"_s, u"--write-baseline"_s, u"before"_s, u"faulty.json"_s});
    std::string twice = faultyNode;
    write("faulty.json", twice.insert(1, "\"meshName\": \"shop\", "));
    const std::string report = run(call + QStringList{u"--baseline"_s, u"before"_s}).output;
    EXPECT_EQ(stateOf(resultOf(report, "type")), "unchanged");
    EXPECT_EQ(stateOf(resultOf(report, "duplicate-key")), "new");
}

TEST_F(Sarif, HasAFingerprintThatStaysWhereLinesMove)
{
    const auto fingerprintIn = [this](const std::string& node) {
        write("a.json", node);
        const json result = resultOf(run({u"check"_s, u"-f"_s, u"sarif"_s, u"a.json"_s}).output, "type");
        return std::string(text(path(result, {"partialFingerprints", "meshwright/v1"})).value_or(""));
    };
    const std::string before = fingerprintIn(faultyNode);
    EXPECT_NE(before, "");
    EXPECT_EQ(fingerprintIn(std::string("\n\n") + faultyNode), before);
    EXPECT_NE(fingerprintIn(R"({"meshName": "shop", "virtualNodeName": "cart", "spec": {"backends": 5}})"),
              before);
}

} // namespace meshwright
