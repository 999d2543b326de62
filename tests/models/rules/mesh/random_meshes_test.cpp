// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/rule.h"
#include "tests/models/rules/mesh/mesh_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// No false alarm in a thousand clean meshes, and every planted fault found at its places, with nothing else.
namespace meshwright {

namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

constexpr unsigned cleanMeshes = 1000;
constexpr unsigned partsOfMeshes = 300;
constexpr unsigned meshesOfAFault = 5;

/// What a resource alone cannot know: whether all that leads to a node names the port it means. Within a mesh
/// target-needs-port says so.
constexpr const char* onlyAlone[] = {"several-listeners"};

/// What is in some of the meshes.
constexpr const char* sorts[] = {"\"ALLOW_ALL\"",
                                 "\"DROP_ALL\"",
                                 "/protocol \"http\"",
                                 "/protocol \"http2\"",
                                 "/protocol \"grpc\"",
                                 "/protocol \"tcp\"",
                                 "/listeners/1/",
                                 "/awsCloudMap/",
                                 "/dns/",
                                 "/weightedTargets/2/",
                                 "/weight 0",
                                 "/match/port ",
                                 "/target/port ",
                                 "/match/headers/",
                                 "/match/method ",
                                 "/queryParameters/",
                                 "/path/regex ",
                                 "/path/exact ",
                                 "/rewrite/",
                                 "/certificate/acm/",
                                 "/certificate/file/",
                                 "/certificate/sds/",
                                 "/tls/validation/subjectAlternativeNames/",
                                 "/clientPolicy/tls/certificate/",
                                 "/backendDefaults/",
                                 "/timeout/",
                                 "/provider/virtualNode/",
                                 "gateway-grpc",
                                 "gateway-http2"};

bool isAbout(const std::string& line, const std::string& rule)
{
    return line.ends_with(' ' + rule) || line.find(' ' + rule + " -> ") != line.npos;
}

/// Everything that is said of @p mesh and of each of its resources alone.
std::vector<std::string> allFound(const RandomMesh& mesh, Severity least)
{
    std::vector<std::string> out = foundInEach(mesh.items, least);
    std::erase_if(out, [](const std::string& line) {
        return std::ranges::any_of(onlyAlone, [&](const char* rule) { return isAbout(line, rule); });
    });
    for (std::string& line : foundInAll(mesh.items, least))
        out.push_back(std::move(line));
    return out;
}

std::vector<std::string> withoutHints(std::vector<std::string> lines)
{
    std::erase_if(lines, [](const std::string& line) { return line.find(" hint ") != line.npos; });
    return lines;
}

/// What is known of @p mesh when it is found in files that may not be all.
MeshKnowledge knowledgeOfSome(const RandomMesh& mesh)
{
    MeshKnowledge out;
    for (const RandomMesh::Item& item : mesh.items)
        out.of(item.kind) = Completeness::Known;
    return out;
}

/// The words of the errors and warnings that are found in some of a mesh.
std::vector<std::string> saidOfSome(const RandomMesh& mesh)
{
    std::vector<std::string> out;
    for (const MeshIssue& one : checkedItems(mesh.items, knowledgeOfSome(mesh)).issues)
        if (one.issue.severity != Severity::Hint)
            out.push_back(mesh.items[one.number].words() + ' ' + word(one.issue.severity) + ' ' +
                          one.issue.rule + ": " + one.issue.message.toStdString());
    return out;
}

class PlantedFault : public testing::TestWithParam<MeshFault>
{};

} // namespace

TEST(RandomMeshes, OfWhichNothingIsWrongAreNotAccused)
{
    for (unsigned seed = 0; seed < cleanMeshes; ++seed)
        ASSERT_THAT(allFound(RandomMesh(seed), Severity::Warning), IsEmpty()) << "seed " << seed;
}

TEST(RandomMeshes, AreOfEverySort)
{
    std::set<std::string> members;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const RandomMesh mesh(seed);
        for (const RandomMesh::Item& item : mesh.items) {
            const json all = item.input.flatten();
            for (const auto& [pointer, value] : all.items())
                members.insert(pointer + ' ' + value.dump());
        }
    }
    const auto has = [&](const std::string& part) {
        return std::ranges::any_of(members,
                                   [&](const std::string& one) { return one.find(part) != one.npos; });
    };
    for (const char* part : sorts)
        EXPECT_TRUE(has(part)) << part;
}

TEST(RandomMeshes, OfWhichSomeKindsAreNotFoundAreNotAccused)
{
    for (unsigned seed = 0; seed < partsOfMeshes; ++seed) {
        RandomMesh mesh(seed);
        std::set<Kind> left;
        for (const Kind kind : allKinds())
            if (mesh.oneIn(2))
                left.insert(kind);
        std::erase_if(mesh.items, [&](const RandomMesh::Item& item) { return left.contains(item.kind); });
        ASSERT_THAT(saidOfSome(mesh), IsEmpty()) << "seed " << seed;
    }
}

TEST(RandomMeshes, OfWhichSomeResourcesAreNotFoundAreOnlyToldSo)
{
    for (unsigned seed = 0; seed < partsOfMeshes; ++seed) {
        RandomMesh mesh(seed);
        for (std::size_t left = 1 + mesh.below(4); left > 0; --left)
            mesh.items.erase(mesh.items.begin() + static_cast<std::ptrdiff_t>(mesh.below(mesh.items.size())));
        for (const std::string& said : saidOfSome(mesh)) {
            EXPECT_THAT(said, testing::HasSubstr(" warning ")) << "seed " << seed;
            EXPECT_THAT(said, testing::ContainsRegex("[Aa]mong these files")) << "seed " << seed;
        }
    }
}

TEST_P(PlantedFault, IsFoundAtItsPlacesAndNothingElse)
{
    for (unsigned seed = 0; seed < meshesOfAFault; ++seed) {
        RandomMesh mesh(seed, GetParam().wish);
        const std::vector<std::string> expected = plant(GetParam(), mesh);
        const std::vector<std::string> found = allFound(mesh, Severity::Hint);
        EXPECT_THAT(withoutHints(found), UnorderedElementsAreArray(withoutHints(expected)))
            << "seed " << seed;
        for (const std::string& line : expected)
            EXPECT_THAT(found, Contains(line)) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(All, PlantedFault, testing::ValuesIn(meshFaults()));

TEST(PlantedFaults, AreThereForEveryRuleOfMeshes)
{
    const std::vector<MeshFault> all = meshFaults();
    for (const RuleInfo& rule : meshRuleInfos()) {
        // Of one mesh nobody sees that a resource is of another: planted_mesh_names_test.cpp.
        if (std::string_view(rule.id) == "mesh-unknown")
            continue;
        EXPECT_TRUE(std::ranges::any_of(all, [&](const MeshFault& fault) {
            std::istringstream lines(fault.expected);
            for (std::string line; std::getline(lines, line);)
                if (isAbout(line, rule.id))
                    return true;
            return false;
        })) << rule.id;
    }
}

} // namespace meshwright
