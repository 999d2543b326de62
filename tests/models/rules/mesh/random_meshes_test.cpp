// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/mesh/mesh_faults.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// No false alarm in a thousand clean meshes, and every planted fault found at its place.
namespace meshwright {

namespace {

using testing::Contains;
using testing::IsEmpty;

constexpr unsigned cleanMeshes = 1000;
constexpr unsigned meshesOfAFault = 25;

class PlantedFault : public testing::TestWithParam<MeshFault>
{};

} // namespace

TEST(RandomMeshes, OfWhichNothingIsWrongAreNotAccused)
{
    for (unsigned seed = 0; seed < cleanMeshes; ++seed) {
        const RandomMesh mesh(seed);
        ASSERT_THAT(mesh.found(Severity::Warning), IsEmpty()) << "seed " << seed;
        ASSERT_THAT(mesh.foundAlone(Severity::Warning), IsEmpty()) << "seed " << seed;
    }
}

TEST_P(PlantedFault, IsFoundAtItsPlace)
{
    for (unsigned seed = 0; seed < meshesOfAFault; ++seed) {
        RandomMesh mesh(seed, true);
        const std::string expected = GetParam().plant(mesh);
        EXPECT_THAT(mesh.found(Severity::Warning), Contains(expected))
            << GetParam().what << ", seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(All, PlantedFault, testing::ValuesIn(meshFaults()));

} // namespace meshwright
