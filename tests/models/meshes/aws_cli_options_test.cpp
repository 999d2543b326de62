// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/aws_cli_options.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

// The commands of the AWS CLI that lead to a place.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Place companyMesh()
{
    Place place = endpointPlace(u"Company mesh"_s, u"https://mesh.company.example:8443/it's here"_s);
    place.region = u"eu-west-1"_s;
    place.profile = u"my work $HOME"_s;
    return place;
}

std::string joined(const CliOptions& options)
{
    std::string out;
    for (const std::string& option : options)
        out += (out.empty() ? "" : "|") + option;
    return out;
}

/// What the AWS CLI says of @p command when nobody is there who could answer it.
std::string saidOf(const std::string& command)
{
    const QTemporaryDir home;
    QProcess shell;
    QProcessEnvironment environment;
    for (const auto& [name, value] :
         std::initializer_list<std::pair<QString, QString>>{{u"PATH"_s, u"/usr/bin:/bin"_s},
                                                            {u"HOME"_s, home.path()},
                                                            {u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s},
                                                            {u"AWS_SECRET_ACCESS_KEY"_s, u"nothing"_s},
                                                            {u"AWS_MAX_ATTEMPTS"_s, u"1"_s},
                                                            {u"no_proxy"_s, u"*"_s}})
        environment.insert(name, value);
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromStdString(command)});
    EXPECT_TRUE(shell.waitForFinished(60'000)) << command;
    return shell.readAll().toStdString();
}

} // namespace

TEST(AwsCliOptions, LeadToAnEndpoint)
{
    EXPECT_EQ(joined(awsCliOptions(companyMesh())),
              "--endpoint-url|https://mesh.company.example:8443/it's here|--region|eu-west-1|--profile|my "
              "work $HOME");
    Place own = companyMesh();
    own.caFile = u"/etc/company ca.pem"_s;
    own.hasOwnKeys = true;
    EXPECT_EQ(
        joined(awsCliOptions(own)),
        "--endpoint-url|https://mesh.company.example:8443/it's here|--region|eu-west-1|--ca-bundle|/etc/"
        "company ca.pem")
        << "no profile has keys that were typed";
}

TEST(AwsCliOptions, SayNothingOfWhatIsNotKnown)
{
    EXPECT_EQ(joined(awsCliOptions(folderPlace(u"/home/me/meshes"_s))), "");
    Place place = endpointPlace(u"AWS"_s, {});
    place.region.clear();
    EXPECT_EQ(joined(awsCliOptions(place)), "");
    place.profile = u"-x"_s;
    EXPECT_EQ(joined(awsCliOptions(place)), "--profile=-x") << "a word alone would be another option";
}

TEST(AwsCliOptions, AreQuotedForAShell)
{
    EXPECT_TRUE(awsCliUpdateCommand(guideExample(), awsCliOptions(companyMesh()))
                    .ends_with(" --endpoint-url 'https://mesh.company.example:8443/it'\\''s here' --region "
                               "eu-west-1 --profile 'my work $HOME'"));
}

TEST(AwsCliUpdate, LeavesOutWhatAnUpdateDoesNotTake)
{
    json node = guideExample();
    node["tags"] = json::parse(R"([{"key": "team", "value": "shop"}])");
    node["clientToken"] = "once";
    EXPECT_EQ(awsCliUpdateCommand(node), awsCliUpdateCommand(guideExample()));
    EXPECT_TRUE(awsCliUpdateCommand(node).starts_with("aws appmesh update-virtual-node --cli-input-json '{"));
}

TEST(AwsCliCommands, AreTakenByTheAwsCli)
{
    if (!QFileInfo::exists(u"/usr/bin/aws"_s))
        GTEST_SKIP() << "there is no AWS CLI";
    Place nobody = endpointPlace(u"Nobody"_s, u"http://127.0.0.1:9"_s);
    nobody.region = u"eu-west-1"_s;
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    node["spec"]["logging"]["accessLog"]["file"]["path"] = "/var/log/it's $HOME.log";
    node["tags"] = json::parse(R"([{"key": "team", "value": "shop"}])");
    const auto isAskedAt = [](const std::string& said, const char* address) {
        return said.find("Could not connect to the endpoint URL: \"http://127.0.0.1:9" +
                         std::string(address)) != std::string::npos;
    };
    const std::string updated = saidOf(awsCliUpdateCommand(node, awsCliOptions(nobody)));
    EXPECT_TRUE(isAskedAt(updated, "/v20190125/meshes/meshName/virtualNodes/nodeName\"")) << updated;
    const std::string created = saidOf(awsCliCommand(node, awsCliOptions(nobody)));
    EXPECT_TRUE(isAskedAt(created, "/v20190125/meshes/meshName/virtualNodes\"")) << created;
    nobody.profile = u"it's nobody"_s;
    EXPECT_NE(saidOf(awsCliCommand(node, awsCliOptions(nobody))).find("(it's nobody) could not be found"),
              std::string::npos);
}

} // namespace meshwright
