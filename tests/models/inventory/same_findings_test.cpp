// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/reading_rules.h"
#include "models/inventory/inventory.h"
#include "models/json/json.h"
#include "tests/models/rules/mesh/mesh_faults.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QTemporaryFile>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// The same is found in a mesh whether it is written as inputs of the AWS CLI, as a template of CloudFormation
// or as manifests of Kubernetes: random meshes in which much is wrong, and clean ones with a planted fault,
// each written by what knows nothing of this program (three_formats.py).
namespace meshwright {

namespace {

constexpr unsigned meshesOfAFault = 1;
constexpr int mostFailures = 5; ///< shown of each format

/// The seed and how many meshes: MESHWRIGHT_SAME_FINDINGS="7 1000", or fewer for every day.
std::string meshesToCompare()
{
    const char* wanted = std::getenv("MESHWRIGHT_SAME_FINDINGS");
    return wanted ? wanted : "1 25";
}

/// What a format cannot say, so that what a rule finds in meshes with a fault is not compared there.
struct Unsayable
{
    const char* format;
    const char* fault;
    const char* rule;
    const char* why;
};

constexpr Unsayable unsayable[] = {
    {"kubernetes", "versions of IP that cannot meet", "ip-preference-conflict",
     "the discovery of a node has no ipPreference there"},
    {"kubernetes", "versions of IP that cannot meet", "ipv6-local-endpoint", "the same"},
    {"kubernetes", "a caller that cannot meet what the mesh prefers", "ip-preference-conflict", "the same"},
    {"kubernetes", "a caller that cannot meet what the mesh prefers", "ipv6-local-endpoint", "the same"},
    {"kubernetes", "a caller that cannot meet what the mesh prefers", "unknown-member",
     "the writer of manifests has no discovery of a mesh"},
    {"kubernetes", "a gateway route into another mesh", "reference-crosses",
     "a gateway route names a service of its cluster there, and no ARN"},
    {"kubernetes", "a service in two Regions", "reference-crosses", "the same"},
    {"kubernetes", "a service in two accounts", "reference-crosses", "the same"},
    {"kubernetes", "a provider that is not there", "parent-missing",
     "routes stand in their router there, so that there are none without it"},
    {"kubernetes", "a provider that is not there", "unused",
     "what only such routes lead to is used by nobody there"},
};

/// Faults that the writer of manifests cannot write: there a route stands in its router, a gateway route is
/// selected by its gateway.
constexpr std::string_view unwritable[] = {"a route of no router", "a gateway route of no gateway"};

bool isCompared(const std::string& mesh, const std::string& format, const std::string& rule)
{
    return std::ranges::none_of(readingRules(), [&](const RuleInfo& one) { return rule == one.id; }) &&
           std::ranges::none_of(unsayable, [&](const Unsayable& one) {
               return format == one.format && rule == one.rule && mesh.starts_with(one.fault);
           });
}

/// Everything that is found, "kind parent/name pointer severity rule", with what is said of it.
using Findings = std::multimap<std::string, std::string>;

Findings findingsIn(const json& files)
{
    std::vector<FilePart> parts;
    for (const json& file : files)
        parts.emplace_back().files.push_back(
            checkBytes(QString::fromStdString(memberText(file, "path")), memberText(file, "text")));
    const Inventory all = inventoryOf(std::move(parts), true);
    Findings out;
    for (const CheckedFile& file : all.files)
        for (const CheckedResource& one : file.found)
            for (const LocatedIssue& found : one.issues)
                out.emplace(std::string(one.kind ? resourceOf(*one.kind).wrapper : "file") + ' ' +
                                (one.parent.empty() ? "" : one.parent + '/') + one.name + ' ' +
                                found.issue.pointer.text() + ' ' + word(found.issue.severity) + ' ' +
                                found.issue.rule,
                            found.issue.message.toStdString());
    return out;
}

/// The rule in a key of Findings.
std::string ruleIn(const std::string& finding)
{
    return finding.substr(finding.rfind(' ') + 1);
}

/// What of @p one, but for what cannot be compared in @p format, is not in @p other, a line each.
std::string missingIn(const Findings& other, const Findings& one, const std::string& mesh,
                      const std::string& format)
{
    std::string out;
    for (auto at = one.begin(); at != one.end(); at = one.upper_bound(at->first))
        if (isCompared(mesh, format, ruleIn(at->first)) && one.count(at->first) > other.count(at->first))
            out += at->first + ": " + at->second + '\n';
    return out;
}

/// "virtualNode" as the formats call it: "VirtualNode".
std::string kindInCapitals(Kind kind)
{
    std::string out = resourceOf(kind).wrapper;
    out.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(out.front())));
    return out;
}

/// A line for three_formats.py.
std::string lineOf(const std::string& name, const RandomMesh& mesh)
{
    json resources = json::array();
    for (const RandomMesh::Item& item : mesh.items)
        resources.push_back({{"kind", kindInCapitals(item.kind)}, {"input", item.input}});
    return json{{"mesh", name}, {"resources", std::move(resources)}}.dump() + '\n';
}

/// Keys of Findings.
using Keys = std::vector<std::string>;

/// Clean meshes with each planted fault, and what is to be found there, by mesh.
std::map<std::string, Keys> plantInto(QTemporaryFile& file)
{
    std::map<std::string, Keys> out;
    for (const MeshFault& fault : meshFaults())
        for (unsigned seed = std::ranges::count(unwritable, fault.what) > 0 ? meshesOfAFault : 0;
             seed < meshesOfAFault; ++seed) {
            RandomMesh mesh(seed, fault.wish);
            const std::string name = std::string(fault.what) + ", seed " + std::to_string(seed);
            for (const std::string& line : plant(fault, mesh))
                out[name].push_back(line.substr(0, line.find(" -> ")));
            file.write(QByteArray::fromStdString(lineOf(name, mesh)));
        }
    file.flush();
    return out;
}

/// Compares the formats of one mesh after the other.
class Comparison
{
public:
    explicit Comparison(std::map<std::string, Keys> planted) : m_planted(std::move(planted)) {}

    void add(const json& row)
    {
        const std::string mesh = memberText(row, "mesh"), format = memberText(row, "format");
        const Findings found = findingsIn(row.at("files"));
        ++m_meshes[format];
        expectPlanted(mesh, format, found);
        if (format == "create-input") {
            m_before = found;
            m_findings += found.size();
            return;
        }
        const std::string lost = missingIn(found, m_before, mesh, format);
        const std::string more = missingIn(m_before, found, mesh, format);
        if ((!lost.empty() || !more.empty()) && ++m_different[format] <= mostFailures)
            ADD_FAILURE() << mesh << " as " << format << "\nlost:\n" << lost << "more:\n" << more;
    }

    const std::map<std::string, int>& meshes() const { return m_meshes; }
    const std::map<std::string, int>& different() const { return m_different; }
    std::size_t findings() const { return m_findings; }

private:
    void expectPlanted(const std::string& mesh, const std::string& format, const Findings& found) const
    {
        const auto planted = m_planted.find(mesh);
        if (planted == m_planted.end())
            return;
        for (const std::string& key : planted->second)
            EXPECT_TRUE(!isCompared(mesh, format, ruleIn(key)) || found.contains(key))
                << mesh << " as " << format << ": " << key;
    }

    std::map<std::string, Keys> m_planted; ///< by mesh
    std::map<std::string, int> m_meshes, m_different;
    Findings m_before;
    std::size_t m_findings = 0;
};

} // namespace

TEST(SameFindings, WhateverTheFormat)
{
    const auto python = pythonWithBotocore();
    if (!python || std::system((*python + " -c 'import yaml' >/dev/null 2>&1").c_str()) != 0)
        GTEST_SKIP()
            << "Nothing is compared between the formats, because no Python has botocore and PyYAML (Debian: "
               "python3-botocore, python3-yaml).";
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    Comparison all(plantInto(file));
    const std::string script = MESHWRIGHT_SOURCE_DIR "/tests/models/inventory/three_formats.py";
    std::cout << "seed and meshes: " << meshesToCompare() << '\n';
    ASSERT_TRUE(forEachLineOf(*python + " -B '" + script + "' " + meshesToCompare() + " '" +
                                  file.fileName().toStdString() + '\'',
                              [&](const std::string& line) { all.add(json::parse(line)); }));
    EXPECT_EQ(all.meshes().size(), 3U);
    EXPECT_GT(all.findings(), 1000U) << "there is too little wrong with the meshes";
    for (const auto& [format, count] : all.different())
        EXPECT_EQ(count, 0) << format << ", of " << all.meshes().at(format);
}

} // namespace meshwright
