// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/process_keys.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

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
            u" --for 'a b'"_s,
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
        {"echo SECRET; exit 1", "exit code 1."},
        {"printf '\\033[31msso: token \\r\\nhas expired\\n\\n3\\n4\\n' >&2; exit 255",
         "exit code 255 and says “sso: token / has expired / 3”"},
        {"echo used ASIASECRETSECRETS and SECRETxSECRETxSECRETxSECRETxSECRETxSECRETx= >&2; exit 1",
         "says “used … and …”"},
        {"yes words | head -c 10000000 >&2; exit 1", "says “words / words / words”"},
        {"echo not asked >&2; echo SECRET", "does not print JSON. Try"},
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

TEST_F(ProcessKeysTest, APartOfAKeyIsNotShownEither)
{
    const std::string key = "SECRETxSECRETxSECRETxSECRETxSECRETxSECRETx";
    // Across the end of what is shown of a line, and of what is read at all; and with a colour in it.
    EXPECT_NE(message(("head -c 280 /dev/zero | tr '\\0' . >&2; echo " + key + " >&2; exit 1").c_str())
                  .find("..…”"),
              std::string::npos);
    EXPECT_NE(message(("head -c 65515 /dev/zero | tr '\\0' '\\n' >&2; echo " + key + " >&2; exit 1").c_str())
                  .find("exit code 1. Try"),
              std::string::npos);
    EXPECT_NE(
        message("printf 'SECRETxSECRETxSECRETx\\033[1mSECRETxSECRETxSECRETx' >&2; exit 1").find("says “…”"),
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
    EXPECT_NE(
        keysFromProcess(u"sh -c 'sleep 1"_s, {}).failure().message.indexOf(u"a quote that is not closed"),
        -1);
    EXPECT_NE(keysFromProcess(program("exec sleep 60"), {}, 100ms)
                  .failure()
                  .message.toStdString()
                  .find("does not end"),
              std::string::npos);
}

TEST_F(ProcessKeysTest, WhatTheProgramStartedEndsWithIt)
{
    // A pipe hangs up when nobody is left who could write into it.
    const QByteArray pipe = m_folder.filePath(u"pipe"_s).toLocal8Bit();
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    const int end = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(end, 0);
    const auto wait = [end] {
        constexpr int patience = 60'000;
        pollfd waiting{end, POLLIN, 0};
        return ::poll(&waiting, 1, patience) == 1 ? waiting.revents : 0;
    };
    std::stop_source stop;
    std::thread stopper([&] {
        wait(); // until it has begun
        stop.request_stop();
    });
    const QByteArray script = "(echo; sleep 600) >" + pipe + " &\nsleep 600 | sleep 600\n";
    EXPECT_EQ(keysFromProcess(program(script.constData()), stop.get_token()).failure().code, code::stopped);
    stopper.join();
    char letter = 0;
    EXPECT_EQ(::read(end, &letter, 1), 1);
    EXPECT_EQ(wait() & POLLHUP, POLLHUP);
    ::close(end);
}

} // namespace meshwright
