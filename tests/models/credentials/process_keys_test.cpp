// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/process_keys.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <thread>

namespace meshwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Real programs, in shell.
class ProcessKeysTest : public testing::Test
{
protected:
    QString program(const char* script) const
    {
        const QString path = m_folder.filePath(u"keys.sh"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + script);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    }
    std::string message(const char* script) const
    {
        const auto outcome = keysFromProcess(program(script), {}, 3s);
        return outcome ? "ok" : outcome.failure().message.toStdString();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProcessKeysTest, KeysAreReadFromWhatAProgramPrints)
{
    const auto keys = keysFromProcess(
        program(
            "test \"$2\" = 'a b' || exit 9\n"
            "echo '{\"Version\": 1, \"AccessKeyId\": \"A\", \"SecretAccessKey\": \"S\", \"SessionToken\": \"T\", "
            "\"Expiration\": \"2099-01-01T00:00:00Z\"}'") +
            u" --for \"a b\""_s,
        {});
    ASSERT_TRUE(keys.succeeded()) << keys.failure().message.toStdString();
    EXPECT_EQ(*keys, (AwsCredentials{"A", "S", "T", QDateTime(QDate(2099, 1, 1), QTime(0, 0), Qt::UTC)}));
}

TEST_F(ProcessKeysTest, WhatGoesWrongIsToldWithoutKeys)
{
    const struct
    {
        const char* script;
        const char* part;
    } rows[] = {
        {"exit 3", "exit code 3"},
        {"echo SECRET", "does not print JSON"},
        {"echo '{\"Version\": 2, \"AccessKeyId\": \"SECRET\"}'", "Version 1"},
        {"echo '{\"Version\": 1, \"AccessKeyId\": \"SECRET\"}'", "prints no AccessKeyId and SecretAccessKey"},
        {"echo '{\"Version\": 1, \"AccessKeyId\": \"SECRET\", \"SecretAccessKey\": \"S\", \"Expiration\": \"2001-01-01T00:00:00Z\"}'",
         "expired"},
        {"kill -9 $$", "crashed"},
        {"yes SECRET | head -c 10000000; sleep 9", "prints more than keys"},
        {"echo SECRET >&2; exit 1", "exit code 1"},
    };
    for (const auto& [script, part] : rows) {
        const std::string said = message(script);
        EXPECT_NE(said.find(part), std::string::npos) << script << ": " << said;
        EXPECT_EQ(said.find("SECRET"), std::string::npos) << said;
    }
    EXPECT_NE(keysFromProcess(u"/nonexistent/program --key SECRET"_s, {})
                  .failure()
                  .message.toStdString()
                  .find("/nonexistent/program, cannot be started"),
              std::string::npos);
}

TEST_F(ProcessKeysTest, AProgramThatHangsIsEnded)
{
    std::stop_source stop;
    std::thread stopper([&] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    EXPECT_EQ(keysFromProcess(program("exec sleep 60"), stop.get_token()).failure().code, code::stopped);
    stopper.join();
    EXPECT_NE(keysFromProcess(program("exec sleep 60"), {}, 100ms)
                  .failure()
                  .message.toStdString()
                  .find("does not end"),
              std::string::npos);
}

} // namespace meshwright
