// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/fill.h"
#include "tests/models/rules/mesh/random_mesh.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

// A resource that is of another mesh than all the others: no rule of one mesh sees that.
namespace meshwright {

namespace {

using namespace Qt::StringLiterals;
using testing::UnorderedElementsAre;

constexpr unsigned meshesOfAName = 20;

/// "pointer severity rule" of the resource in the file @p number, all being there, but for hints.
std::vector<std::string> foundIn(const RandomMesh& mesh, std::size_t number)
{
    std::vector<FilePart> parts;
    for (const RandomMesh::Item& item : mesh.items)
        parts.emplace_back().files.push_back(
            checkBytes(u"/mesh/%1.json"_s.arg(parts.size()), item.input.dump()));
    const Inventory all = inventoryOf(std::move(parts), true);
    std::vector<std::string> out;
    for (const CheckedResource& one : all.files.at(number).found)
        for (const LocatedIssue& found : one.issues)
            if (found.issue.severity != Severity::Hint)
                out.push_back(found.issue.pointer.text() + ' ' + word(found.issue.severity) + ' ' +
                              found.issue.rule);
    return out;
}

class PlantedMeshName : public testing::TestWithParam<const char*>
{};

} // namespace

TEST_P(PlantedMeshName, IsFoundAtItsPlace)
{
    for (unsigned seed = 0; seed < meshesOfAName; ++seed) {
        RandomMesh mesh(seed);
        // In the other mesh nobody answers for it: that is said as well.
        std::vector<std::size_t> services;
        for (std::size_t i = 0; i < mesh.items.size(); ++i)
            if (mesh.items[i].kind == Kind::VirtualService)
                services.push_back(i);
        const std::size_t number = services.at(mesh.below(services.size()));
        mesh.items[number].input["meshName"] = GetParam();
        mesh.items[number].input["spec"] =
            json::parse(R"({"provider": {"virtualNode": {"virtualNodeName": "x"}}})");
        EXPECT_THAT(foundIn(mesh, number),
                    UnorderedElementsAre("/meshName warning mesh-unknown",
                                         "/spec/provider/virtualNode/virtualNodeName error provider-missing"))
            << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(All, PlantedMeshName, testing::Values("shpo", "Shop", "billing"));

} // namespace meshwright
