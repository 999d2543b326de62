// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/keychain.h"
#include "models/places/open_endpoint.h"
#include "models/threads/answer.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QThreadPool>

// Run by with_secret_service, once for each state a keychain can be in.
namespace meshwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AwsCredentials keys{"AKIDEXAMPLE", "secret/ä\"key", "token+/=", {}};

std::string written(Keychain& keychain, const QString& id, const AwsCredentials& what)
{
    QEventLoop loop;
    std::string out;
    keychain.write(id, what, [&](const Outcome<Keychain::Kept>& outcome) {
        out = !outcome                                 ? outcome.failure().code
              : *outcome == Keychain::Kept::InKeychain ? "kept"
                                                       : "for session";
        loop.quit();
    });
    if (out.empty())
        loop.exec();
    return out;
}

Outcome<std::optional<AwsCredentials>> found(Keychain& keychain, const QString& id)
{
    // As a place does it, from another thread.
    using Found = Outcome<std::optional<AwsCredentials>>;
    QEventLoop loop;
    std::optional<Found> found;
    runIn(*QThreadPool::globalInstance(), [&] {
        return Keychain::waitForKeys(keychain, id, {});
    }).callBack(&loop, [&](const Found& outcome) {
        found = outcome;
        loop.quit();
    });
    loop.exec();
    return *found;
}

/// What read() answers on the spot, before a keychain has been asked.
std::optional<AwsCredentials> foundAtOnce(Keychain& keychain, const QString& id)
{
    std::optional<AwsCredentials> out;
    const auto isWanted = std::make_shared<bool>(true);
    keychain.read(id, [&out, isWanted](const Outcome<std::optional<AwsCredentials>>& found) {
        if (*isWanted && found)
            out = *found;
    });
    *isWanted = false;
    return out;
}

/// The key that an endpoint with keys of its own signs with.
std::string signsWith(const EndpointSettings& settings)
{
    QEventLoop loop;
    std::string out;
    runIn(*QThreadPool::globalInstance(), [&] {
        return settings.keys({});
    }).callBack(&loop, [&](const Outcome<Signing>& signing) {
        out = signing ? signing->accessKeyId : signing.failure().code;
        loop.quit();
    });
    loop.exec();
    return out;
}

EndpointSettings endpointWithOwnKeys(Keychain& keychain)
{
    Place place = endpointPlace(u"place-1"_s, u"http://localhost:4566"_s);
    place.id = u"place-1"_s;
    place.region = u"eu-west-1"_s;
    place.hasOwnKeys = true;
    const auto settings = findEndpoint(place, &keychain)({});
    EXPECT_TRUE(settings) << settings.failure().message.toStdString();
    return *settings;
}

void expectNewKeysAreUsedAtOnce(const char* kept)
{
    const AwsCredentials fresh{"AKIDFRESH", "another", {}, {}};
    Keychain keychain(5s);
    EXPECT_EQ(written(keychain, u"place-1"_s, keys), kept);
    const EndpointSettings settings = endpointWithOwnKeys(keychain);
    EXPECT_EQ(signsWith(settings), keys.accessKeyId);
    QEventLoop loop;
    bool isWritten = false;
    keychain.write(u"place-1"_s, fresh, [&](const Outcome<Keychain::Kept>&) {
        isWritten = true;
        loop.quit();
    });
    EXPECT_EQ(foundAtOnce(keychain, u"place-1"_s), fresh) << "while they are on their way";
    if (!isWritten)
        loop.exec();
    EXPECT_EQ(signsWith(settings), fresh.accessKeyId) << "the old pair is not remembered for good";
    keychain.remove(u"place-1"_s);
}

} // namespace

TEST(UnlockedKeychain, UsesKeysFromTheMomentTheyAreTyped)
{
    expectNewKeysAreUsedAtOnce("kept");
}

TEST(NoKeychain, UsesKeysFromTheMomentTheyAreTyped)
{
    expectNewKeysAreUsedAtOnce("for session");
}

TEST(UnlockedKeychain, KeepsKeysForAnotherStartAndForgetsThem)
{
    {
        Keychain keychain;
        EXPECT_EQ(written(keychain, u"place-1"_s, keys), "kept");
        EXPECT_FALSE(keychain.isForSession(u"place-1"_s));
    }
    Keychain keychain;
    EXPECT_EQ(*found(keychain, u"place-1"_s), keys);
    EXPECT_EQ(*found(keychain, u"place-2"_s), std::nullopt);
    keychain.remove(u"place-1"_s);
    EXPECT_EQ(*found(keychain, u"place-1"_s), std::nullopt);
    EXPECT_EQ(written(keychain, u"place-locked"_s, keys), "kept") << "for the locked keychain";
}

TEST(LockedKeychain, SaysSoAndDoesNotHang)
{
    Keychain keychain(1500ms);
    const auto locked = found(keychain, u"place-locked"_s);
    EXPECT_TRUE(!locked || !*locked) << "the Secret Service does not tell locked from absent";
    EXPECT_EQ(written(keychain, u"place-1"_s, keys), code::keychainLocked);
}

TEST(NoKeychain, KeysAreKeptForTheSessionOnlyAndItIsSaid)
{
    {
        Keychain keychain(5s);
        EXPECT_EQ(written(keychain, u"place-1"_s, keys), "for session");
        EXPECT_TRUE(keychain.isForSession(u"place-1"_s));
        EXPECT_EQ(*found(keychain, u"place-1"_s), keys);
        keychain.remove(u"place-1"_s);
        EXPECT_EQ(*found(keychain, u"place-1"_s), std::nullopt);
        EXPECT_EQ(written(keychain, u"place-1"_s, keys), "for session");
    }
    Keychain keychain(5s);
    EXPECT_EQ(*found(keychain, u"place-1"_s), std::nullopt);
}

} // namespace meshwright

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
