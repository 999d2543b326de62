// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli_fixture.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

// The commands that work with meshes, each sentence of their contract, at a folder and at an endpoint.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

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
        return QStringList{QString::fromLatin1(command), u"--mesh"_s, m_mesh} + more;
    }
    json printed(const QStringList& arguments, int exit = 0) const
    {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, exit) << ran.errors;
        return ran.output.empty() ? json() : json::parse(ran.output);
    }

    static EndpointProcess* s_endpoint;
    QString m_mesh;
};

EndpointProcess* MeshCommands::s_endpoint = nullptr;

} // namespace

TEST_F(MeshCommands, CreateDescribeListAndDelete)
{
    write("orders.json", fineNode);
    const json created = printed(with("create", {u"orders.json"_s}));
    EXPECT_EQ(created["virtualNode"]["meshName"], m_mesh.toStdString()) << "--mesh counts before the file";
    EXPECT_EQ(printed(with("describe", {u"orders"_s})), created);
    EXPECT_EQ(printed(with("list", {}))["virtualNodes"][0]["virtualNodeName"], "orders");
    const json meshes = printed({u"list"_s})["meshes"];
    EXPECT_TRUE(std::ranges::any_of(
        meshes, [&](const json& mesh) { return mesh["meshName"] == m_mesh.toStdString(); }));

    const Ran kept = run(with("delete", {u"orders"_s}));
    EXPECT_EQ(kept.exit, 2);
    EXPECT_THAT(kept.errors, HasSubstr("--yes-delete"));
    EXPECT_EQ(printed(with("delete", {u"--yes-delete"_s, u"orders"_s})), created);
    const Ran gone = run(with("describe", {u"orders"_s}));
    EXPECT_EQ(gone.exit, 1);
    EXPECT_THAT(gone.errors, HasSubstr("NotFoundException, request "));
    write("deleted.json", created.dump());
    EXPECT_EQ(printed(with("create", {u"deleted.json"_s}))["virtualNode"]["spec"],
              created["virtualNode"]["spec"]);
}

TEST_F(MeshCommands, ErrorsAreNotSentUnlessForced)
{
    write("faulty.json", faultyNode);
    s_endpoint->clear();
    const Ran refused = run(with("create", {u"faulty.json"_s}));
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.errors, HasSubstr("Nothing was created."));
    EXPECT_EQ(s_endpoint->log(), json::array());
    const Ran sent = run(with("create", {u"--force"_s, u"faulty.json"_s}));
    EXPECT_EQ(sent.exit, 1);
    EXPECT_THAT(sent.errors, HasSubstr("BadRequestException"));
}

TEST_F(MeshCommands, PullAndPushCarryAMesh)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    EXPECT_EQ(printed(with("pull", {u"saved"_s}))["written"], 2);
    EXPECT_EQ(printed(with("pull", {u"saved"_s}))["same"], 1) << "the mesh itself has no version in a list";
    EXPECT_EQ(printed({u"list"_s, u"--folder"_s, u"saved"_s, u"--mesh"_s, m_mesh})["virtualNodes"].size(),
              1U);

    const EndpointProcess other;
    qputenv("AWS_ENDPOINT_URL_APP_MESH", QByteArray::fromStdString(other.url()));
    const json plan = printed(with("push", {u"--plan"_s, u"saved"_s}))["plan"];
    EXPECT_EQ(plan, json::parse(R"([{"action": "create", "kind": "mesh", "name": ")" + m_mesh.toStdString() +
                                R"("}, {"action": "create", "kind": "virtualNode", "name": "orders"}])"));
    EXPECT_EQ(other.count("CreateMesh"), 0) << "a plan only looks";
    EXPECT_EQ(printed(with("push", {u"saved"_s}))["done"], plan);
    const json again = printed(with("push", {u"--plan"_s, u"saved"_s}));
    for (const json& item : again["plan"])
        EXPECT_EQ(item["action"], "same");
}

TEST_F(MeshCommands, WhatCannotBeReachedIsTrouble)
{
    const Ran ran = run({u"list"_s, u"--endpoint-url"_s, u"http://127.0.0.1:1"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("cannot be reached"));
    EXPECT_EQ(run({u"list"_s, u"--endpoint-url"_s, u"ftp://x"_s}).exit, 2);
    EXPECT_EQ(run({u"list"_s, u"--folder"_s, u"nowhere"_s}).exit, 2);
    qunsetenv("AWS_ACCESS_KEY_ID");
    qunsetenv("AWS_SECRET_ACCESS_KEY");
    const Ran keyless = run({u"list"_s});
    EXPECT_EQ(keyless.exit, 2);
    EXPECT_THAT(keyless.errors, HasSubstr("No keys are known"));
}

TEST_F(MeshCommands, WhatTheEndpointRefusesIsNoTrouble)
{
    qputenv("AWS_SESSION_TOKEN", "another");
    EXPECT_EQ(run({u"list"_s}).exit, 1);
    qputenv("AWS_SESSION_TOKEN", EndpointProcess::token);
    qputenv("AWS_SECRET_ACCESS_KEY", "another");
    const Ran unsigned_ = run({u"list"_s, u"-f"_s, u"json"_s});
    EXPECT_EQ(unsigned_.exit, 1);
    EXPECT_THAT(unsigned_.errors, HasSubstr("\"code\": \"InvalidSignatureException\""));
}

TEST_F(MeshCommands, ADiskThatTakesNothingIsTrouble)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    write(("place/" + m_mesh.toStdString() + "/mesh.json").c_str(), "{\"mesh\": {}}");
    const std::string mesh = " --mesh " + m_mesh.toStdString() + ' ';
    const std::string full = "trap '' XFSZ; ulimit -f 0; $CLI ";
    for (const std::string& script :
         {full + "pull" + mesh + "place", full + "create --folder place" + mesh + "orders.json",
          "$CLI pull" + mesh + "/proc/nowhere",
          "$CLI create --folder /proc/nowhere" + mesh + "orders.json"}) {
        const Ran ran = shell((script + " -f json").c_str());
        EXPECT_EQ(ran.exit, 2) << script << ran.output << ran.errors;
    }
}

TEST_F(MeshCommands, SettingsThatCannotBeReadAreTrouble)
{
    write("config", std::string(1100000, '#'));
    qputenv("AWS_CONFIG_FILE", folder().toLocal8Bit() + "/config");
    const Ran ran = run({u"list"_s, u"-f"_s, u"json"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("\"code\": \"NotReadable\""));
}

TEST_F(MeshCommands, MomentsHaveOneFormWhereverTheyComeFrom)
{
    write("orders.json", fineNode);
    const auto momentsOf = [](const json& metadata) {
        return metadata["createdAt"].dump() + ' ' + metadata["lastUpdatedAt"].dump();
    };
    const std::string created =
        momentsOf(printed(with("create", {u"orders.json"_s}))["virtualNode"]["metadata"]);
    EXPECT_THAT(created, testing::MatchesRegex(R"("....-..-..T..:..:......000\+00:00" ".*\+00:00")"));
    EXPECT_EQ(momentsOf(printed(with("list", {}))["virtualNodes"][0]), created);
    EXPECT_EQ(momentsOf(printed(with("describe", {u"orders"_s}))["virtualNode"]["metadata"]), created);
    printed(with("pull", {u"saved"_s}));
    const QStringList there{u"--folder"_s, u"saved"_s};
    EXPECT_EQ(momentsOf(printed(with("list", there))["virtualNodes"][0]), created);
    EXPECT_EQ(
        momentsOf(printed(with("describe", there + QStringList{u"orders"_s}))["virtualNode"]["metadata"]),
        created);
    EXPECT_EQ(momentsOf(printed(with("delete", {u"--yes-delete"_s, u"orders"_s}))["virtualNode"]["metadata"]),
              created);
}

TEST_F(MeshCommands, WrongCallsAreTrouble)
{
    for (const QStringList& arguments :
         std::vector<QStringList>{{u"describe"_s, u"orders"_s},
                                  {u"delete"_s, u"--yes-delete"_s, u"orders"_s},
                                  with("describe", {}),
                                  with("describe", {u"a"_s, u"b"_s}),
                                  with("list", {u"what"_s}),
                                  with("list", {u"--what"_s}),
                                  with("list", {u"--folder"_s, u"x"_s, u"--profile"_s, u"y"_s})}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, 2) << arguments.join(u' ').toStdString();
        EXPECT_THAT(ran.errors, HasSubstr("--help."));
        EXPECT_THAT(ran.errors, Not(HasSubstr("..")));
    }
    for (const char* command : {"list", "describe", "create", "delete", "pull", "push"})
        EXPECT_THAT(run({QString::fromLatin1(command), u"--help"_s}).output, HasSubstr("Exit codes:"));
}

TEST_F(MeshCommands, KeysComeFromAProgramWithoutAnEventLoop)
{
    write("config", "[profile p]\nregion = us-west-2\ncredential_process = sh keys.sh\n");
    write("keys.sh", "echo '{\"Version\": 1, \"AccessKeyId\": \"AKIDEXAMPLE\", \"SecretAccessKey\": "
                     "\"secret/EXAMPLE+key\", \"SessionToken\": \"TOKEN+/=\"}'\n");
    qputenv("AWS_CONFIG_FILE", folder().toLocal8Bit() + "/config");
    EXPECT_EQ(run({u"list"_s, u"--profile"_s, u"p"_s}).exit, 0);
    const Ran other = run({u"list"_s, u"--profile"_s, u"q"_s});
    EXPECT_EQ(other.exit, 2);
    EXPECT_THAT(other.errors, HasSubstr("There are: p."));
}

} // namespace meshwright
