// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_settings.h"

#include <QCoreApplication>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AwsSettings", text);
}

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

/// The endpoint's address by the conventions of the AWS CLI; the service is called app_mesh there.
QString configuredUrl(const AwsFiles& files, const QString& profile, const AwsEnvironment& environment)
{
    if (environment.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS").compare("true"_L1, Qt::CaseInsensitive) ==
            0 ||
        setting(files, profile, "ignore_configured_endpoint_urls").compare("true"_L1, Qt::CaseInsensitive) ==
            0)
        return {};
    QString ofService;
    const auto services = files.config.services.find(setting(files, profile, "services").toStdString());
    if (services != files.config.services.end())
        if (const auto url = services->second.find("app_mesh.endpoint_url"); url != services->second.end())
            ofService = QString::fromStdString(url->second);
    return firstOf({environment.variable("AWS_ENDPOINT_URL_APP_MESH"),
                    environment.variable("AWS_ENDPOINT_URL"), ofService,
                    setting(files, profile, "endpoint_url")});
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
            ? tr("The AWS CLI has no profiles on this computer, so none named %1. Run “aws configure”, or "
                 "give keys to the place.")
                  .arg(profile)
            : tr("The AWS CLI has no profile named %1. There are: %2.").arg(profile, names.join(u", "_s)),
        {}};
}

} // namespace

Outcome<AwsSettings> awsSettings(const AwsWish& wish, const AwsEnvironment& environment)
{
    const Outcome<AwsFiles> files = AwsFiles::load(environment);
    if (!files)
        return files.failure();
    AwsSettings out;
    out.remarks = files->config.faults + files->credentials.faults;
    const QString named = firstOf(
        {wish.profile, environment.variable("AWS_PROFILE"), environment.variable("AWS_DEFAULT_PROFILE")});
    out.profile = named.isEmpty() ? u"default"_s : named;
    if (!named.isEmpty() && !wish.hasOwnKeys && !files->hasProfile(named.toStdString()))
        return noSuchProfile(named, *files);

    const QString url = firstOf({wish.endpointUrl, configuredUrl(*files, out.profile, environment)});
    out.region =
        firstOf({wish.region, environment.variable("AWS_REGION"), environment.variable("AWS_DEFAULT_REGION"),
                 setting(*files, out.profile, "region")});
    if (out.region.isEmpty() && url.isEmpty())
        return Failure{
            code::noRegion,
            tr("No region is known. Give one to the place, or set it with “aws configure set region”."),
            {}};
    if (out.region.isEmpty()) {
        out.region = u"us-east-1"_s;
        out.remarks.append(tr("No region is set; requests are signed for us-east-1."));
    }
    out.endpointUrl = url.isEmpty() ? ownUrl(out.region) : url;
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
