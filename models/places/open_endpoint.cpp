// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/places/open_endpoint.h"

#include "models/meshes/credentials/process_keys.h"
#include "models/meshes/endpoint/proxy.h"
#include "models/meshes/endpoint/url.h"
#include "models/text/texts.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

Failure noKeys(const QStringList& lookedAt)
{
    const QString advice = Texts::tr("Give it keys, or a profile of the AWS CLI that has some.");
    if (lookedAt.isEmpty())
        return {code::noKeys, Texts::tr("No keys are known for this place. %1").arg(advice), {}};
    return {code::noKeys,
            Texts::tr("No keys are known for this place. There are none in: %1. %2")
                .arg(lookedAt.join(QStringLiteral("; ")), advice),
            {}};
}

/// A Secret Service does not tell keys it has not from keys it does not show while it is locked.
Failure keysGone()
{
    return {code::noKeys,
            Texts::tr(
                "The keychain has no keys for this place, or is locked. Unlock it and try again, or type the "
                "keys anew in the settings of the place."),
            {}};
}

/// The keys of one place, kept as long as they are good and nobody has typed others.
class PlaceKeys
{
public:
    PlaceKeys(QString placeId, bool areOwn, CredentialSource source, std::string region,
              std::optional<Keychain::Line> keychain, std::optional<AwsCredentials> typed)
        : m_placeId(std::move(placeId)),
          m_areOwn(areOwn),
          m_source(std::move(source)),
          m_region(std::move(region)),
          m_keychain(std::move(keychain)),
          m_areTyped(typed.has_value()),
          m_keys(std::move(typed))
    {}

    Outcome<Signing> get(const std::stop_token& stop)
    {
        const std::lock_guard lock(m_mutex);
        constexpr int early = 60; // seconds before they expire
        const bool isOver = m_keys && m_keys->expiration.isValid() &&
                            m_keys->expiration <= QDateTime::currentDateTimeUtc().addSecs(early);
        // Before it is asked: what is typed meanwhile counts as newer.
        const int writes = m_keychain ? m_keychain->writes(m_placeId) : 0;
        const bool areOthersTyped = !m_areTyped && writes != m_writes;
        if (!m_keys || isOver || areOthersTyped) {
            Outcome<AwsCredentials> fresh = obtain(stop);
            if (!fresh)
                return fresh.failure();
            m_keys = std::move(*fresh);
            m_writes = writes;
        }
        return Signing{m_keys->accessKeyId, m_keys->secretAccessKey, m_keys->sessionToken, m_region};
    }

private:
    Outcome<AwsCredentials> obtain(const std::stop_token& stop) const
    {
        if (m_areOwn) {
            if (!m_keychain)
                return noKeys({});
            const auto kept = m_keychain->waitForKeys(m_placeId, stop);
            if (!kept)
                return kept.failure();
            return *kept ? Outcome(**kept) : keysGone();
        }
        if (const auto* keys = std::get_if<AwsCredentials>(&m_source))
            return *keys;
        if (const auto* process = std::get_if<ProcessKeys>(&m_source))
            return keysFromProcess(process->command, stop);
        return noKeys(std::get<NoKeys>(m_source).lookedAt);
    }

    QString m_placeId;
    bool m_areOwn;
    CredentialSource m_source;
    std::string m_region;
    std::optional<Keychain::Line> m_keychain; ///< only where it is asked
    bool m_areTyped; ///< in the dialog that tries them out: they are not in the keychain
    std::mutex m_mutex;
    int m_writes = 0; ///< into the keychain, when it was asked
    std::optional<AwsCredentials> m_keys;
};

} // namespace

AwsWish wishOf(const Place& place)
{
    return {place.profile, place.region, place.location, place.caFile, place.hasOwnKeys};
}

FindEndpoint findEndpoint(const Place& place, Keychain* keychain, const std::optional<AwsCredentials>& typed,
                          const AwsEnvironment& environment)
{
    const auto line = keychain && place.hasOwnKeys ? std::optional(keychain->line()) : std::nullopt;
    return [place, line, typed, environment](const std::stop_token&) -> Outcome<EndpointSettings> {
        const Outcome<AwsSettings> found = awsSettings(wishOf(place), environment);
        if (!found)
            return found.failure();
        const auto url = endpointUrl(found->endpointUrl);
        if (!url)
            return Failure{
                code::badAddress,
                Texts::tr("%1 is no address of an endpoint: it has to be http or https, a host, and no "
                          "password, query or fragment.")
                    .arg(withoutUser(found->endpointUrl)),
                {}};
        auto keys = std::make_shared<PlaceKeys>(place.id, place.hasOwnKeys, found->source,
                                                found->region.toStdString(), line, typed);
        EndpointSettings settings;
        settings.url = *url;
        settings.way = {found->caFile.toStdString(), desktopProxy(*url, environment)};
        settings.account = place.account.toStdString();
        settings.allowsPlainHttp = place.allowsPlainHttp;
        settings.keys = [keys](const std::stop_token& stop) { return keys->get(stop); };
        return settings;
    };
}

QString endOfServiceHint(const QString& url)
{
    const auto parsed = endpointUrl(url);
    if (!parsed || !parsed->isAws)
        return {};
    return Texts::tr(
        "AWS ended App Mesh on 30 September 2026. Its endpoint may refuse every request or be gone "
        "altogether; what it still answers, save to a folder now. Meshes that run elsewhere are not "
        "affected.");
}

} // namespace meshwright
