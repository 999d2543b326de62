// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/meshes/credentials/aws_settings.h"
#include "models/places/open_endpoint.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Variables = std::map<std::string, std::string>;

/// A home folder of its own with the two files, and the environment.
class AwsSettingsTest : public testing::Test
{
protected:
    void put(const QString& name, const std::string& text) const
    {
        QFile file(m_home.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    AwsEnvironment environment(Variables variables) const
    {
        variables.try_emplace("AWS_CONFIG_FILE", m_home.filePath(u"config"_s).toStdString());
        variables.try_emplace("AWS_SHARED_CREDENTIALS_FILE", m_home.filePath(u"credentials"_s).toStdString());
        return {[variables](const char* name) {
                    const auto found = variables.find(name);
                    return found == variables.end() ? QString() : QString::fromStdString(found->second);
                },
                m_home.path()};
    }

    /// "profile region url ca source", or the failure.
    std::string line(const AwsWish& wish, const Variables& variables) const
    {
        const Outcome<AwsSettings> found = awsSettings(wish, environment(variables));
        if (!found)
            return "! " + found.failure().message.toStdString();
        std::string source = "none";
        if (const auto* keys = std::get_if<AwsCredentials>(&found->source))
            source = keys->accessKeyId + (keys->sessionToken.empty() ? "" : "+" + keys->sessionToken);
        else if (const auto* process = std::get_if<ProcessKeys>(&found->source))
            source = "process " + process->command.toStdString();
        const auto orDash = [](const QString& text) { return text.isEmpty() ? "-" : text.toStdString(); };
        return orDash(found->profile) + ' ' + orDash(found->region) + ' ' + orDash(found->endpointUrl) + ' ' +
               orDash(found->caFile) + ' ' + source;
    }

    QTemporaryDir m_home;
};

constexpr const char* config = R"([default]
region = eu-west-1
[profile shop]
region = us-west-2
services = dev
ca_bundle = /etc/shop.pem
credential_process = /opt/keys --for shop
[profile plain]
endpoint_url = http://localhost:1
aws_access_key_id = PLAIN
aws_secret_access_key = x
[profile role]
role_arn = arn:aws:iam::123456789012:role/r
source_profile = keys
[profile sso]
sso_session = s
[profile borrows]
source_profile = keys
region = a
[profile half]
aws_access_key_id = HALF
region = a
[profile astray]
region = a
services = gone
[services gone]
[profile china]
region = cn-north-1
[profile both]
region = config
[services dev]
app_mesh =
  endpoint_url = http://localhost:4566
)";
constexpr const char* keysFile = R"([default]
aws_access_key_id = DEFAULT
aws_secret_access_key = x
[keys]
aws_access_key_id = KEYS
aws_secret_access_key = x
aws_session_token = T
[both]
aws_access_key_id = BOTH
aws_secret_access_key = x
region = credentials
)";

const Variables env{{"AWS_ACCESS_KEY_ID", "ENV"}, {"AWS_SECRET_ACCESS_KEY", "x"}};
struct SettingsRow
{
    AwsWish wish;
    Variables variables;
    const char* expected;
};
const SettingsRow settingsRows[] = {
    {{}, {}, "default eu-west-1 https://appmesh.eu-west-1.amazonaws.com - DEFAULT"},
    {{}, env, "default eu-west-1 https://appmesh.eu-west-1.amazonaws.com - ENV"},
    {{u"keys"_s}, env, "! No region is known"},
    {{u"keys"_s, u"r"_s}, env, "keys r https://appmesh.r.amazonaws.com - KEYS+T"},
    {{},
     {{"AWS_PROFILE", "shop"}},
     "shop us-west-2 http://localhost:4566 /etc/shop.pem process /opt/keys --for shop"},
    {{},
     {{"AWS_DEFAULT_PROFILE", "china"}},
     "china cn-north-1 https://appmesh.cn-north-1.amazonaws.com.cn - none"},
    {{},
     {{"AWS_REGION", "a"}, {"AWS_DEFAULT_REGION", "b"}},
     "default a https://appmesh.a.amazonaws.com - DEFAULT"},
    {{}, {{"AWS_DEFAULT_REGION", "b"}}, "default b https://appmesh.b.amazonaws.com - DEFAULT"},
    {{{}, u"mine"_s}, {{"AWS_REGION", "a"}}, "default mine https://appmesh.mine.amazonaws.com - DEFAULT"},
    {{}, {{"AWS_ENDPOINT_URL", "http://e"}}, "default eu-west-1 http://e - DEFAULT"},
    {{},
     {{"AWS_ENDPOINT_URL", "http://e"}, {"AWS_ENDPOINT_URL_APP_MESH", "http://m"}},
     "default eu-west-1 http://m - DEFAULT"},
    {{},
     {{"AWS_ENDPOINT_URL", "http://e"}, {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE"}},
     "default eu-west-1 https://appmesh.eu-west-1.amazonaws.com - DEFAULT"},
    {{{}, {}, u"http://own"_s}, {{"AWS_ENDPOINT_URL", "http://e"}}, "default eu-west-1 http://own - DEFAULT"},
    {{u"plain"_s}, {}, "! No region is known"},
    {{u"plain"_s, u"r"_s}, {}, "plain r http://localhost:1 - PLAIN"},
    {{{}, {}, u"http://own"_s}, {{"AWS_PROFILE", "plain"}}, "! No region is known"},
    {{u"plain"_s, {}, {}, {}, true}, {}, "! No region is known"},
    {{u"astray"_s}, {}, "! The profile astray names the section [services gone], and there is none in "},
    {{u"astray"_s, {}, u"http://own"_s}, {}, "astray a http://own - none"},
    {{u"astray"_s}, {{"AWS_ENDPOINT_URL", "http://e"}}, "astray a http://e - none"},
    {{u"astray"_s},
     {{"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"}},
     "astray a https://appmesh.a.amazonaws.com - none"},
    {{{}, u"a.evil.example/"_s}, {}, "! “a.evil.example/” is no region"},
    {{}, {{"AWS_REGION", "a\nb"}}, "! “a\nb” is no region"},
    {{}, {{"AWS_REGION", "-a"}}, "! “-a” is no region"},
    {{}, {{"AWS_REGION", "12"}}, "! “12” is no region"},
    {{u"both"_s}, {}, "both credentials https://appmesh.credentials.amazonaws.com - BOTH"},
    {{u"borrows"_s}, {}, "borrows a https://appmesh.a.amazonaws.com - KEYS+T"},
    {{}, {{"AWS_CA_BUNDLE", "/ca"}}, "default eu-west-1 https://appmesh.eu-west-1.amazonaws.com /ca DEFAULT"},
    {{{}, {}, {}, u"/own"_s},
     {{"AWS_CA_BUNDLE", "/ca"}},
     "default eu-west-1 https://appmesh.eu-west-1.amazonaws.com /own DEFAULT"},
};

/// As Python prints it.
std::string orNone(const std::string& text)
{
    return text.empty() ? "None" : text;
}

} // namespace

TEST_F(AwsSettingsTest, FollowTheConventionsOfTheAwsCli)
{
    put(u"config"_s, config);
    put(u"credentials"_s, keysFile);
    for (const auto& [wish, variables, expected] : settingsRows) {
        if (std::string_view(expected).starts_with("! "))
            EXPECT_EQ(line(wish, variables).substr(0, std::string_view(expected).size()), expected);
        else
            EXPECT_EQ(line(wish, variables), expected);
    }
}

TEST_F(AwsSettingsTest, WhatIsNotSupportedIsNamed)
{
    put(u"config"_s, config);
    put(u"credentials"_s, keysFile);
    const struct
    {
        AwsWish wish;
        Variables variables;
        const char* part;
    } rows[] = {
        {{u"role"_s, u"r"_s}, {}, "role_arn"},
        {{u"sso"_s, u"r"_s}, {}, "sso_session"},
        {{u"sso"_s, u"r"_s}, {}, "export-credentials --profile sso"},
        {{u"half"_s}, {}, "the secret access key is missing"},
        {{}, {{"AWS_ACCESS_KEY_ID", "x"}}, "the secret access key is missing"},
        {{u"nobody"_s},
         {},
         "no profile named nobody. There are: astray, borrows, both, china, default, half, keys, plain, role, shop, sso."},
        {{u"china"_s}, {{"AWS_WEB_IDENTITY_TOKEN_FILE", "/t"}}, "AWS_WEB_IDENTITY_TOKEN_FILE"},
    };
    for (const auto& [wish, variables, part] : rows)
        EXPECT_NE(line(wish, variables).find(part), std::string::npos) << line(wish, variables);
}

TEST_F(AwsSettingsTest, WithoutFilesAndVariablesARegionIsAskedFor)
{
    EXPECT_TRUE(line({}, {}).starts_with("! No region is known, and requests are signed for one."));
    EXPECT_EQ(line({{}, u"r"_s}, {}), "default r https://appmesh.r.amazonaws.com - none");
    EXPECT_TRUE(line({{}, {}, u"http://localhost:4566"_s}, {}).starts_with("! No region is known"));
}

TEST_F(AwsSettingsTest, WithoutKeysItSaysWhereItLooked)
{
    put(u"config"_s, config);
    const auto said = [&](const QString& profile) {
        Place place = endpointPlace(u"place"_s, u"http://localhost:4566"_s);
        place.region = u"r"_s;
        place.profile = profile;
        const auto settings = findEndpoint(place, nullptr, {}, environment({}))({});
        return settings ? settings->keys({}).failure().message : settings.failure().message;
    };
    EXPECT_EQ(
        said({}),
        u"No keys are known for this place. There are none in: the environment (AWS_ACCESS_KEY_ID); "
        "%1/credentials, which is not there; the profile default in %1/config. Give it keys, or a profile "
        "of the AWS CLI that has some."_s.arg(m_home.path()));
    EXPECT_FALSE(said(u"china"_s).contains(u"environment"_s)) << "a profile that was chosen goes before it";
    EXPECT_TRUE(said(u"china"_s).contains(u"the profile china in "_s));
}

TEST_F(AwsSettingsTest, BotocoreAgrees)
{
    const auto python = pythonWithBotocore();
    if (!python)
        GTEST_SKIP() << "no Python with botocore";
    put(u"config"_s, config);
    put(u"credentials"_s, keysFile);
    const std::string script =
        " -c 'import botocore.session\n"
        "s = botocore.session.Session()\n"
        "c = s.get_credentials()\n"
        "print(s.get_config_variable(\"region\"), s.get_config_variable(\"ca_bundle\"), c and c.access_key, c and c.token)'";
    for (const Variables& variables : std::vector<Variables>{
             {},
             {{"AWS_PROFILE", "plain"}},
             {{"AWS_PROFILE", "keys"}},
             {{"AWS_PROFILE", "both"}},
             {{"AWS_DEFAULT_REGION", "b"}},
             {{"AWS_ACCESS_KEY_ID", "E"}, {"AWS_SECRET_ACCESS_KEY", "x"}, {"AWS_SESSION_TOKEN", "t"}},
             {{"AWS_CA_BUNDLE", "/ca"}, {"AWS_PROFILE", "china"}}}) {
        std::string command = "env -i PATH=/usr/bin:/bin AWS_EC2_METADATA_DISABLED=true AWS_CONFIG_FILE=" +
                              m_home.filePath(u"config"_s).toStdString() + " AWS_SHARED_CREDENTIALS_FILE=" +
                              m_home.filePath(u"credentials"_s).toStdString();
        for (const auto& [name, value] : variables)
            command += ' ' + name + '=' + value;
        std::string said;
        ASSERT_TRUE(
            forEachLineOf(command + ' ' + *python + script, [&](const std::string& out) { said = out; }));
        const auto ours = awsSettings({{}, {}, u"http://localhost"_s}, environment(variables));
        if (!ours) {
            EXPECT_EQ(ours.failure().code, code::noRegion);
            EXPECT_TRUE(said.starts_with("None ")) << said;
            continue;
        }
        const auto* keys = std::get_if<AwsCredentials>(&ours->source);
        EXPECT_EQ(orNone(ours->region.toStdString()) + ' ' + orNone(ours->caFile.toStdString()) + ' ' +
                      orNone(keys ? keys->accessKeyId : "") + ' ' + orNone(keys ? keys->sessionToken : ""),
                  said);
    }
}

TEST(EndOfService, IsToldOfAwsAlone)
{
    EXPECT_TRUE(
        endOfServiceHint(u"https://appmesh.us-west-2.amazonaws.com"_s).contains(u"30 September 2026"_s));
    EXPECT_TRUE(endOfServiceHint(u"http://localhost:4566"_s).isEmpty());
    EXPECT_TRUE(endOfServiceHint(u"https://amazonaws.com.example.org"_s).isEmpty());
}

} // namespace meshwright
