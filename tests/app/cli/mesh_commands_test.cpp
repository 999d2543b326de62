// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_fixture.h"

// The commands that work with meshes, each sentence of their contract, at a folder and at an endpoint.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

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
    json gone = created;
    gone["virtualNode"]["status"] = {{"status", "DELETED"}};
    EXPECT_EQ(printed(with("delete", {u"--yes-delete"_s, u"orders"_s})), gone);
    const Ran lost = run(with("describe", {u"orders"_s}));
    EXPECT_EQ(lost.exit, 1);
    EXPECT_THAT(lost.errors, HasSubstr("NotFoundException, request "));
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

TEST_F(MeshCommands, DeleteLooksWhoUsesTheNode)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    const std::string mesh = m_mesh.toStdString();
    s_endpoint->put("VirtualService",
                    {{"meshName", mesh},
                     {"virtualServiceName", "orders.local"},
                     {"spec", {{"provider", {{"virtualNode", {{"virtualNodeName", "orders"}}}}}}}});
    s_endpoint->clear();
    const Ran refused = run(with("delete", {u"--yes-delete"_s, u"orders"_s}));
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.errors, HasSubstr("is used by virtual service orders.local"));
    EXPECT_EQ(s_endpoint->count("DeleteVirtualNode"), 0);
    EXPECT_EQ(run(with("delete", {u"--yes-delete"_s, u"--force"_s, u"orders"_s})).exit, 1);
    EXPECT_EQ(s_endpoint->count("DeleteVirtualNode"), 1) << "now the service is asked";
}

TEST_F(MeshCommands, ADeletionWhoseAnswerIsLostIsNamed)
{
    write("orders.json", fineNode);
    printed(with("create", {u"orders.json"_s}));
    s_endpoint->setFaults(
        json::parse(R"([{"operation": "DeleteVirtualNode", "fault": "reset-before", "times": 99}])"));
    const Ran kept = run(with("delete", {u"--yes-delete"_s, u"orders"_s}));
    EXPECT_EQ(kept.exit, 2);
    EXPECT_THAT(kept.errors, HasSubstr("It is still there: nothing was deleted."));
    s_endpoint->setFaults(
        json::parse(R"([{"operation": "DeleteVirtualNode", "fault": "reset-mid-body", "times": 1}])"));
    EXPECT_EQ(printed(with("delete", {u"--yes-delete"_s, u"orders"_s}))["virtualNode"]["status"]["status"],
              "DELETED");
}

TEST_F(MeshCommands, AnAnswerThatNobodyUnderstandsIsNoFailureOfWhatWasDone)
{
    write("orders.json", fineNode);
    s_endpoint->setFaults(
        json::parse(R"([{"operation": "CreateVirtualNode", "fault": "html-ok", "times": 99}])"));
    EXPECT_EQ(printed(with("create", {u"orders.json"_s}))["virtualNode"]["virtualNodeName"], "orders");
    s_endpoint->setFaults(
        json::parse(R"([{"operation": "DeleteVirtualNode", "fault": "html-ok", "times": 99}])"));
    EXPECT_EQ(printed(with("delete", {u"--yes-delete"_s, u"orders"_s}))["virtualNode"]["status"]["status"],
              "DELETED");
    s_endpoint->setFaults(json::parse(R"([{"operation": "CreateVirtualNode", "fault": "html-ok", "times": 99},
                        {"operation": "DescribeVirtualNode", "fault": "unavailable", "times": 99}])"));
    const Ran unknown = run(with("create", {u"orders.json"_s}));
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.errors, HasSubstr("Whether it was created is not known."));
}

TEST_F(MeshCommands, WhatWasDeletedIsNotLostWithStandardOutput)
{
    write("orders.json", fineNode);
    const std::string mesh = " --mesh " + m_mesh.toStdString() + ' ';
    const auto ranWith = [&](const std::string& words, const char* output) {
        return shell(("$CLI " + words + output).c_str());
    };
    const Ran created = ranWith("create" + mesh + "orders.json", " >/dev/full");
    EXPECT_EQ(created.exit, 2);
    EXPECT_THAT(created.errors, HasSubstr("The virtual node was created. What was to be printed:\n{\n"));
    EXPECT_EQ(run(with("describe", {u"orders"_s})).exit, 0);

    const Ran closed = ranWith("delete" + mesh + "--yes-delete orders", " >&-");
    EXPECT_EQ(closed.exit, 2);
    EXPECT_THAT(closed.errors, HasSubstr("Nothing was done: standard output is closed"));
    EXPECT_EQ(ranWith("delete" + mesh + "--yes-delete orders", " 1</dev/null").exit, 2);
    const json there = printed(with("describe", {u"orders"_s}));

    const Ran deleted = ranWith("delete" + mesh + "--yes-delete -f json orders", " >/dev/full");
    EXPECT_EQ(deleted.exit, 2);
    const json message = json::parse(deleted.errors)["messages"][0];
    EXPECT_THAT(message["message"].get<std::string>(), HasSubstr("The virtual node was deleted."));
    EXPECT_EQ(message["output"]["virtualNode"]["spec"], there["virtualNode"]["spec"]);
    EXPECT_EQ(run(with("describe", {u"orders"_s})).exit, 1);
    EXPECT_THAT(ranWith("list" + mesh, " >/dev/full").errors, Not(HasSubstr("What was to be printed")))
        << "who only looks can look again";
}

TEST_F(MeshCommands, AReaderThatHasGoneIsNoDiskThatIsFull)
{
    write("orders.json", fineNode);
    const std::string call = "$CLI create --mesh " + m_mesh.toStdString() + " orders.json";
    // Nobody has the other end of the pipe once it is written to.
    const Ran created = shell(("(sleep 0.5; " + call + ") | exec true; exit ${PIPESTATUS[0]}").c_str());
    EXPECT_EQ(created.exit, 0) << "it was created";
    EXPECT_THAT(created.errors,
                testing::StartsWith("Nobody reads standard output any more. The virtual node was created. "
                                    "What was to be printed:\n{\n"));
    EXPECT_EQ(
        shell(("(sleep 0.5; $CLI list --mesh " + m_mesh.toStdString() + ") | exec true").c_str()).errors, "")
        << "who only looks has seen enough";
}

TEST_F(MeshCommands, NothingIsDeletedWithoutItsTags)
{
    json tagged = json::parse(fineNode);
    tagged["tags"] = json::parse(R"([{"key": "team", "value": "a"}])");
    write("orders.json", tagged.dump());
    printed(with("create", {u"orders.json"_s}));
    s_endpoint->setFaults(
        json::parse(R"([{"operation": "ListTagsForResource", "fault": "status", "status": 403,
        "code": "ForbiddenException", "times": 99}])"));
    s_endpoint->clear();
    const Ran kept = run(with("delete", {u"--yes-delete"_s, u"orders"_s}));
    EXPECT_EQ(kept.exit, 1);
    EXPECT_EQ(kept.output, "");
    EXPECT_THAT(kept.errors, HasSubstr("Nothing was deleted: its tags cannot be read"));
    EXPECT_THAT(kept.errors, HasSubstr("ForbiddenException"));
    EXPECT_THAT(kept.errors, HasSubstr("With --force it is deleted all the same."));
    EXPECT_EQ(s_endpoint->count("DeleteVirtualNode"), 0);
    const Ran forced = run(with("delete", {u"--yes-delete"_s, u"--force"_s, u"orders"_s}));
    EXPECT_EQ(forced.exit, 0);
    EXPECT_THAT(forced.errors, HasSubstr("Its tags could not be read"));
    EXPECT_EQ(s_endpoint->count("DeleteVirtualNode"), 1);
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
    qputenv("AWS_CONFIG_FILE", folder().toLocal8Bit() + "/config");
    for (const std::string& text :
         {std::string(1100000, '#'), std::string("[default\nregion = us-west-2\n")}) {
        write("config", text);
        const Ran ran = run({u"list"_s, u"-f"_s, u"json"_s});
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.errors, HasSubstr("\"code\": \"NotReadable\""));
    }
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
                     "\"secret/EXAMPLE+key\", \"SessionToken\": \"TOKEN+/=LONGENOUGHFORONE\"}'\n");
    qputenv("AWS_CONFIG_FILE", folder().toLocal8Bit() + "/config");
    EXPECT_EQ(run({u"list"_s, u"--profile"_s, u"p"_s}).exit, 0);
    const Ran other = run({u"list"_s, u"--profile"_s, u"q"_s});
    EXPECT_EQ(other.exit, 2);
    EXPECT_THAT(other.errors, HasSubstr("There are: p."));
}

} // namespace meshwright
