// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/endpoint_process.h"

#include <gtest/gtest.h>

namespace meshwright {

/// An endpoint that fails as it is told to, one for all tests, and a mesh of its own for each.
class EndpointFault : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_endpoint = new EndpointProcess({QStringLiteral("--page-size"), QStringLiteral("2")});
    }
    static void TearDownTestSuite() { delete std::exchange(s_endpoint, nullptr); }

    void SetUp() override
    {
        if (!s_endpoint->isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        m_mesh.name = testing::UnitTest::GetInstance()->current_test_info()->name();
        m_meshes = s_endpoint->meshes();
        s_endpoint->setFaults(json::array());
        s_endpoint->put("Mesh", {{"meshName", m_mesh.name}});
        s_endpoint->clear();
    }

    static void fail(const char* operation, const char* how, int times, json more = json::object())
    {
        more.update({{"operation", operation}, {"fault", how}, {"times", times}});
        s_endpoint->setFaults(json::array({more}));
    }

    static inline EndpointProcess* s_endpoint = nullptr;
    std::unique_ptr<EndpointMeshes> m_meshes;
    MeshId m_mesh;
};

} // namespace meshwright
