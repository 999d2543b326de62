// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/rule.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

// That fingerprints survive whatever does not change a mesh: random meshes with faults, each written in
// several ways by what knows nothing of this program (same_meshes.py).
namespace meshwright {

namespace {

constexpr int ways = 6;
constexpr int mostFailures = 5; ///< shown of each way

/// The seed and how many meshes: MESHWRIGHT_SAME_MESHES="7 1000", or fewer for every day.
std::string meshesWanted()
{
    const char* wanted = std::getenv("MESHWRIGHT_SAME_MESHES");
    return wanted ? wanted : "1 40";
}

/// Every fingerprint of a mesh as often as it is there, with what it is of.
using Fingerprints = std::multimap<std::string, std::string>;

bool isAmong(std::span<const RuleInfo> rules, const std::string& id)
{
    return std::ranges::any_of(rules, [&](const RuleInfo& one) { return id == one.id; });
}

Inventory inventoryOfFiles(const json& files)
{
    std::vector<FilePart> parts;
    for (const json& file : files)
        parts.emplace_back().files.push_back(
            checkBytes(QString::fromStdString(memberText(file, "path")), memberText(file, "text")));
    return inventoryOf(std::move(parts), true);
}

/// Those of @p all of which @p isWanted, but for what is said of a way to write.
template <typename IsWanted>
Fingerprints fingerprintsIn(const Inventory& all, IsWanted isWanted)
{
    Fingerprints out;
    for (std::size_t file = 0; file < all.files.size(); ++file)
        for (std::size_t found = 0; found < all.files[file].found.size(); ++found) {
            const CheckedResource& resource = all.files[file].found[found];
            const std::vector<std::string> marks = fingerprints(all, file, found);
            for (std::size_t i = 0; i < resource.issues.size(); ++i) {
                const Issue& issue = resource.issues[i].issue;
                if (!isAmong(readingRules(), issue.rule) && isWanted(issue.rule))
                    out.emplace(marks[i], issue.rule + " of " + resource.parent + ' ' + resource.name +
                                              " at " + issue.pointer.text());
            }
        }
    return out;
}

/// What of @p before is not in @p after.
std::vector<std::string> lostOf(const Fingerprints& before, const Fingerprints& after)
{
    std::vector<std::string> out;
    for (auto one = before.begin(); one != before.end();) {
        const auto end = before.upper_bound(one->first);
        for (auto count = after.count(one->first); one != end; ++one)
            if (count == 0)
                out.push_back(one->second);
            else
                --count;
    }
    return out;
}

/// What became of the fingerprints of many meshes.
class Survival
{
public:
    explicit Survival(bool isAcross) : m_isAcross(isAcross) {}

    /// @p way is "plain" for the first of each mesh.
    void add(const std::string& way, const Inventory& all)
    {
        static const std::vector<RuleInfo> across = meshRuleInfos();
        Fingerprints found =
            fingerprintsIn(all, [&](const std::string& rule) { return isAmong(across, rule) == m_isAcross; });
        m_ways.insert(way);
        if (way == "plain") {
            m_before = std::move(found);
            return;
        }
        m_count += m_before.size();
        for (const std::string& one : lostOf(m_before, found)) {
            ++m_lost;
            if (++m_shown[way] <= mostFailures)
                m_examples += way + ": " + one + '\n';
        }
    }

    std::size_t count() const { return m_count; }
    std::size_t lost() const { return m_lost; }
    const std::string& examples() const { return m_examples; }
    std::size_t waysSeen() const { return m_ways.size(); }

private:
    bool m_isAcross;
    Fingerprints m_before;
    std::set<std::string> m_ways;
    std::map<std::string, int> m_shown;
    std::size_t m_count = 0, m_lost = 0;
    std::string m_examples;
};

} // namespace

TEST(Fingerprints, SurviveOrderFormatAndFiles)
{
    const auto python = pythonWithBotocore();
    if (!python || std::system((*python + " -c 'import yaml' >/dev/null 2>&1").c_str()) != 0)
        GTEST_SKIP() << "no Python has PyYAML (Debian: python3-botocore, python3-yaml)";
    Survival ofResources(false), acrossResources(true);
    const auto see = [&](const std::string& line) {
        const json row = json::parse(line);
        const Inventory all = inventoryOfFiles(row.at("files"));
        for (Survival* each : {&ofResources, &acrossResources})
            each->add(memberText(row, "way"), all);
    };
    const std::string script = MESHWRIGHT_SOURCE_DIR "/tests/models/acceptance/same_meshes.py";
    std::cout << "seed and meshes: " << meshesWanted() << '\n';
    ASSERT_TRUE(forEachLineOf(*python + " -B '" + script + "' " + meshesWanted(), see));
    EXPECT_EQ(ofResources.waysSeen(), std::size_t(ways));
    EXPECT_GT(ofResources.count(), 1000U) << "there is too little wrong with the meshes";
    EXPECT_EQ(ofResources.lost(), 0U) << ofResources.examples();
    EXPECT_GT(acrossResources.count(), 100U);
    // Of two resources alike a rule may tell of either.
    EXPECT_LE(acrossResources.lost() * 100, acrossResources.count()) << acrossResources.examples();
}

TEST(Fingerprints, DifferWhereTheIssueDoes)
{
    const auto fingerprintOfPort = [](const char* text) {
        std::vector<FilePart> parts(1);
        parts[0].files.push_back(checkBytes(QStringLiteral("/mesh/a.json"), text));
        const Inventory all = inventoryOf(std::move(parts));
        const std::vector<LocatedIssue>& issues = all.files.at(0).found.at(0).issues;
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (issues[i].issue.pointer.last() == "port")
                return fingerprints(all, 0, 0)[i];
        return std::string();
    };
    std::set<std::string> seen;
    for (
        const char* text : {
            R"({"meshName": "shop", "virtualNodeName": "a", "spec": {"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}]}})",
            R"({"meshName": "shop", "virtualNodeName": "a", "spec": {"listeners": [{"portMapping": {"port": 70001, "protocol": "http"}}]}})",
            R"({"meshName": "shop", "virtualNodeName": "a", "spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "http"}}]}})",
            R"({"meshName": "shop", "virtualNodeName": "b", "spec": {"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}]}})",
            R"({"meshName": "bank", "virtualNodeName": "a", "spec": {"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}]}})",
            R"({"meshName": "shop", "virtualRouterName": "a", "spec": {"listeners": [{"portMapping": {"port": 70000, "protocol": "http"}}]}})",
        }) {
        const std::string found = fingerprintOfPort(text);
        EXPECT_EQ(found.size(), 16U) << text;
        EXPECT_TRUE(seen.insert(found).second) << text;
    }
}

} // namespace meshwright
