// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli_fixture.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

namespace meshwright {

/// The commands that work with meshes, at an endpoint with a mesh for each test.
class MeshCommands : public Cli
{
protected:
    static void SetUpTestSuite() { s_endpoint = new EndpointProcess; }
    static void TearDownTestSuite() { delete std::exchange(s_endpoint, nullptr); }

    void SetUp() override
    {
        if (!s_endpoint->isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        m_mesh = QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->name());
        s_endpoint->put("Mesh", {{"meshName", m_mesh.toStdString()}});
        s_endpoint->setFaults(json::array());
        // Keys come as the AWS CLI has them.
        qputenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
        qputenv("AWS_SECRET_ACCESS_KEY", "secret/EXAMPLE+key");
        qputenv("AWS_SESSION_TOKEN", EndpointProcess::token);
        qputenv("AWS_REGION", "us-west-2");
        qputenv("AWS_CONFIG_FILE", "/nonexistent");
        qputenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent");
        qputenv("AWS_ENDPOINT_URL_APP_MESH", QByteArray::fromStdString(s_endpoint->url()));
    }

    QStringList with(const char* command, const QStringList& more) const
    {
        return QStringList{QString::fromLatin1(command), QStringLiteral("--mesh"), m_mesh} + more;
    }
    json printed(const QStringList& arguments, int exit = 0) const
    {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, exit) << ran.errors;
        return ran.output.empty() ? json() : json::parse(ran.output);
    }

    static inline EndpointProcess* s_endpoint = nullptr;
    QString m_mesh;
};

} // namespace meshwright
