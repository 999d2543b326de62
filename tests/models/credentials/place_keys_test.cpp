// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/keychain.h"
#include "models/places/open_endpoint.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <map>

// A thread that a dead disk has kept goes on when the keychain is gone; what meets it the address checker
// tells.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class PlaceKeysTest : public testing::Test
{
protected:
    /// An endpoint that has been found, and whose keychain is gone.
    EndpointSettings endpointLeftBehind(bool hasOwnKeys) const
    {
        Place place = endpointPlace(u"place"_s, u"http://localhost:4566"_s);
        place.region = u"eu-west-1"_s;
        place.hasOwnKeys = hasOwnKeys;
        auto keychain = std::make_unique<Keychain>();
        const FindEndpoint find = findEndpoint(place, keychain.get(), {}, environment());
        keychain.reset();
        const auto settings = find({});
        EXPECT_TRUE(settings) << settings.failure().message.toStdString();
        return *settings;
    }

private:
    AwsEnvironment environment() const
    {
        const std::map<std::string, QString> variables{
            {"AWS_ACCESS_KEY_ID", u"AKIDEXAMPLE"_s},
            {"AWS_SECRET_ACCESS_KEY", u"secret"_s},
            {"AWS_CONFIG_FILE", m_home.filePath(u"config"_s)},
            {"AWS_SHARED_CREDENTIALS_FILE", m_home.filePath(u"credentials"_s)}};
        return {[variables](const char* name) {
                    const auto found = variables.find(name);
                    return found == variables.end() ? QString() : found->second;
                },
                m_home.path()};
    }

    QTemporaryDir m_home;
};

} // namespace

TEST_F(PlaceKeysTest, ThoseOfTheEnvironmentNeedNoKeychain)
{
    const auto signing = endpointLeftBehind(false).keys({});
    ASSERT_TRUE(signing) << signing.failure().message.toStdString();
    EXPECT_EQ(signing->accessKeyId, "AKIDEXAMPLE");
}

TEST_F(PlaceKeysTest, OwnOnesAreWaitedForUntilStoppedWhenTheKeychainIsGone)
{
    std::stop_source stop;
    stop.request_stop();
    const auto signing = endpointLeftBehind(true).keys(stop.get_token());
    ASSERT_FALSE(signing);
    EXPECT_EQ(signing.failure(), stopped());
}

} // namespace meshwright
