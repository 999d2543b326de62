// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_config_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What was read, a setting a line.
std::string lines(std::string_view text, AwsFileKind kind = AwsFileKind::Config)
{
    const AwsConfigFile file = readAwsConfig(text, kind, u"config"_s);
    std::string out;
    const auto add = [&out](const char* what, const std::map<std::string, AwsSection>& sections) {
        for (const auto& [name, section] : sections) {
            out += std::string(what) + '[' + name + "]\n";
            for (const auto& [key, value] : section)
                out += key + '=' + value + '\n';
        }
    };
    add("", file.profiles);
    add("services ", file.services);
    for (const QString& fault : file.faults)
        out += "! " + fault.toStdString() + '\n';
    return out;
}

} // namespace

TEST(AwsConfigFile, IsReadAsTheAwsCliReadsIt)
{
    const struct
    {
        const char* text;
        const char* lines;
    } rows[] = {
        {"", ""},
        {"[default]\nregion = us-east-1\n", "[default]\nregion=us-east-1\n"},
        {"\xEF\xBB\xBF[default]\r\nregion=eu-west-1\r\n", "[default]\nregion=eu-west-1\n"},
        {"[profile shop]\nRegion : a", "[shop]\nregion=a\n"},
        {"  [default]\n  region = x\n  output = y\n", "[default]\noutput=y\nregion=x\n"},
        {"[default] x\nregion = a\n  output = y\n", "[default]\nregion=a\noutput = y\n"},
        {"[profile \"my shop\"]\nca_bundle = /a b", "[my shop]\nca_bundle=/a b\n"},
        {"# one\n; two\n[default] # three\nregion = x # four\noutput = a#b\n",
         "[default]\noutput=a#b\nregion=x\n"},
        {"[shop]\nregion = x\n", ""}, // no profile in a config file
        {"[sso-session s]\nsso_region = x\n[plugins]\na = b\n", ""},
        {"[profile a]\nservices = dev\n[services dev]\napp_mesh =\n  endpoint_url = http://localhost:4566\n"
         "s3 =\n  endpoint_url = http://localhost:1\n",
         "[a]\nservices=dev\nservices [dev]\napp_mesh=\napp_mesh.endpoint_url=http://localhost:4566\ns3=\n"
         "s3.endpoint_url=http://localhost:1\n"},
        {"[default]\nregion = a=b\n", "[default]\nregion=a=b\n"},
        {"[default]\nregion = a\nregion = b\n",
         "[default]\nregion=b\n! config, line 3 gives a setting that its section has given before.\n"},
        {"[default]\n[profile a]\n[default]\n",
         "[a]\n[default]\n! config, line 3 begins a section that was there before.\n"},
        {"[default]\ns3 =\n  what\n", "[default]\ns3=\n! config, line 3 is no setting (name = value).\n"},
        {"[plugins]\nwhat\n", "! config, line 2 is no setting (name = value).\n"},
        {"[default]\nregion = caf\xE9\n", "[default]\n! config, line 2 is not UTF-8.\n"},
        {"region = x\n[default]\nwhat\n[profile\n",
         "[default]\n! config, line 1 stands before the first section, [default] for example.\n"
         "! config, line 3 is no setting (name = value).\n"
         "! config, line 4 begins a section and does not end it with ].\n"},
    };
    for (const auto& [text, expected] : rows)
        EXPECT_EQ(lines(text), expected) << text;
}

TEST(AwsConfigFile, ACredentialsFileNamesItsProfilesBare)
{
    EXPECT_EQ(
        lines("[default]\naws_access_key_id = A\n[my shop]\naws_access_key_id=B\n", AwsFileKind::Credentials),
        "[default]\naws_access_key_id=A\n[my shop]\naws_access_key_id=B\n");
}

TEST(AwsConfigFile, ThatTheAwsCliDoesNotTakeIsRefusedByFileAndLine)
{
    const std::pair<const char*, const char*> rows[] = {
        {"[default\nregion = us-east-1\n", ", line 1 begins a section and does not end it with ]."},
        {"[default]\nregion\n", ", line 2 is no setting (name = value)."},
        {"[default]\nregion = a\n\n[default]\n", ", line 4 begins a section that was there before."},
        {"  region = a\n", ", line 1 stands before the first section, [default] for example."},
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"config"_s);
    for (const auto& [text, why] : rows) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        for (const AwsFileKind kind : {AwsFileKind::Config, AwsFileKind::Credentials}) {
            const Outcome<AwsConfigFile> outcome = loadAwsConfig(path, kind);
            ASSERT_FALSE(outcome) << text;
            EXPECT_EQ(outcome.failure().code, code::notReadable);
            EXPECT_TRUE(outcome.failure().message.contains(path + QString::fromUtf8(why)))
                << outcome.failure().message.toStdString();
        }
    }
}

TEST(AwsConfigFile, ThatOnlyLinksToItselfIsNotTakenForNone)
{
    const QTemporaryDir folder;
    const QString loop = folder.filePath(u"loop"_s);
    ASSERT_TRUE(QFile::link(loop, loop));
    const Outcome<AwsConfigFile> outcome = loadAwsConfig(loop, AwsFileKind::Config);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.failure().code, code::notReadable);
    EXPECT_TRUE(outcome.failure().message.contains(loop)) << outcome.failure().message.toStdString();
}

TEST(AwsConfigFile, ThatNeverEndsOrNeverBeginsIsRefused)
{
    const QTemporaryDir folder;
    const QString zero = folder.filePath(u"zero"_s);
    ASSERT_TRUE(QFile::link(u"/dev/zero"_s, zero));
    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const auto& [path, why] :
         {std::pair(zero, u"it is larger than a megabyte"_s), {pipe, u"nothing came out of it"_s}}) {
        const Outcome<AwsConfigFile> outcome = loadAwsConfig(path, AwsFileKind::Config);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.failure().code, code::notReadable);
        EXPECT_TRUE(outcome.failure().message.contains(path + u" cannot be read: "_s + why))
            << outcome.failure().message.toStdString();
    }
    EXPECT_EQ(loadAwsConfig(u"/dev/null"_s, AwsFileKind::Config), Outcome(AwsConfigFile()));
    EXPECT_EQ(loadAwsConfig(folder.filePath(u"none"_s), AwsFileKind::Config), Outcome(AwsConfigFile()));
}

} // namespace meshwright
