// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_settings.h"

#include "models/text/texts.h"

#include <QDir>
#include <QRegularExpression>

#include <initializer_list>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The first of @p words that is not empty.
QString firstOf(std::initializer_list<QString> words)
{
    for (const QString& word : words)
        if (!word.trimmed().isEmpty())
            return word.trimmed();
    return {};
}

QString setting(const AwsFiles& files, const QString& profile, const char* key)
{
    return QString::fromStdString(files.setting(profile.toStdString(), key));
}

/// What the section [services …] that the profile names has for App Mesh.
Outcome<QString> serviceUrl(const AwsFiles& files, const QString& profile, const AwsEnvironment& environment)
{
    const QString section = setting(files, profile, "services");
    if (section.isEmpty())
        return QString();
    const auto found = files.config.services.find(section.toStdString());
    if (found == files.config.services.end() || found->second.empty())
        return Failure{
            code::badAddress,
            Texts::tr(
                "The profile %1 names the section [services %2], and there is none in %3. Add it, or take "
                "the setting “services” out of the profile.")
                .arg(profile, section, QDir::toNativeSeparators(environment.configFile())),
            {}};
    const auto url = found->second.find("app_mesh.endpoint_url");
    return url == found->second.end() ? QString() : QString::fromStdString(url->second);
}

/// The endpoint's address by the conventions of the AWS CLI; the service is called app_mesh there.
Outcome<QString> configuredUrl(const AwsFiles& files, const QString& profile,
                               const AwsEnvironment& environment)
{
    const auto isTrue = [](const QString& text) { return text.compare("true"_L1, Qt::CaseInsensitive) == 0; };
    if (isTrue(environment.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")) ||
        isTrue(setting(files, profile, "ignore_configured_endpoint_urls")))
        return QString();
    const QString ofEnvironment = firstOf(
        {environment.variable("AWS_ENDPOINT_URL_APP_MESH"), environment.variable("AWS_ENDPOINT_URL")});
    if (!ofEnvironment.isEmpty())
        return ofEnvironment;
    const Outcome<QString> ofService = serviceUrl(files, profile, environment);
    return ofService ? firstOf({*ofService, setting(files, profile, "endpoint_url")}) : ofService;
}

/// As the AWS CLI: a region is one label of a host name, and the keys go to that host.
bool isRegion(const QString& region)
{
    static const QRegularExpression label(uR"(^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)\z)"_s);
    return label.match(region).hasMatch();
}

/// The region that requests are signed for; nobody guesses one.
Outcome<QString> regionOf(const AwsWish& wish, const AwsFiles& files, const QString& profile,
                          const AwsEnvironment& environment)
{
    QString region = firstOf({wish.region, environment.variable("AWS_REGION"),
                              environment.variable("AWS_DEFAULT_REGION"), setting(files, profile, "region")});
    if (region.isEmpty())
        return Failure{
            code::noRegion,
            Texts::tr("No region is known, and requests are signed for one. Give one to the place, or set it "
                      "with “aws configure set region”; an endpoint of your own takes any, us-east-1 for "
                      "example."),
            {}};
    if (!isRegion(region))
        return Failure{
            code::noRegion,
            Texts::tr("“%1” is no region: it has letters, digits and hyphens only, as us-west-2. Check the "
                      "place, AWS_REGION and the profile %2.")
                .arg(region.left(100), profile),
            {}};
    return region;
}

QString ownUrl(const QString& region)
{
    const QString domain = region.startsWith("cn-"_L1) ? u"amazonaws.com.cn"_s : u"amazonaws.com"_s;
    return u"https://appmesh.%1.%2"_s.arg(region, domain);
}

Failure noSuchProfile(const QString& profile, const AwsFiles& files)
{
    const QStringList names = files.profileNames();
    return {
        code::noKeys,
        names.isEmpty()
            ? Texts::tr(
                  "The AWS CLI has no profiles on this computer, so none named %1. Run “aws configure”, or "
                  "give keys to the place.")
                  .arg(profile)
            : Texts::tr("The AWS CLI has no profile named %1. There are: %2.")
                  .arg(profile, names.join(u", "_s)),
        {}};
}

} // namespace

Outcome<AwsSettings> awsSettings(const AwsWish& wish, const AwsEnvironment& environment)
{
    const Outcome<AwsFiles> files = AwsFiles::load(environment);
    if (!files)
        return files.failure();
    AwsSettings out;
    const QString named = firstOf(
        {wish.profile, environment.variable("AWS_PROFILE"), environment.variable("AWS_DEFAULT_PROFILE")});
    out.profile = named.isEmpty() ? u"default"_s : named;
    if (!named.isEmpty() && !wish.hasOwnKeys && !files->hasProfile(named.toStdString()))
        return noSuchProfile(named, *files);

    Outcome<QString> url = wish.endpointUrl.trimmed().isEmpty()
                               ? configuredUrl(*files, out.profile, environment)
                               : wish.endpointUrl.trimmed();
    if (!url)
        return url.failure();
    Outcome<QString> region = regionOf(wish, *files, out.profile, environment);
    if (!region)
        return region.failure();
    out.region = std::move(*region);
    out.endpointUrl = url->isEmpty() ? ownUrl(out.region) : std::move(*url);
    out.caFile = firstOf(
        {wish.caFile, environment.variable("AWS_CA_BUNDLE"), setting(*files, out.profile, "ca_bundle")});
    if (wish.hasOwnKeys)
        return out;
    Outcome<CredentialSource> source =
        credentialSource(*files, out.profile.toStdString(), !wish.profile.isEmpty(), environment);
    if (!source)
        return source.failure();
    out.source = std::move(*source);
    return out;
}

} // namespace meshwright
