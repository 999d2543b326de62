// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_keys.h"

#include "models/text/texts.h"

#include <QDir>
#include <QFile>

#include <map>
#include <optional>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

std::string valueOf(const std::map<std::string, AwsSection>& sections, const std::string& name,
                    const std::string& key)
{
    const auto section = sections.find(name);
    if (section == sections.end())
        return {};
    const auto value = section->second.find(key);
    return value == section->second.end() ? std::string() : value->second;
}

Failure notSupported(const QString& what, const std::string& profile)
{
    return {
        code::noKeys,
        Texts::tr(
            "%1 is not supported here. Let the AWS CLI do it: put “credential_process = aws configure "
            "export-credentials --profile %2 --format process” into another profile, and choose that one.")
            .arg(what, QString::fromStdString(profile)),
        {}};
}

/// The two settings of a pair of keys, and what to call the source when one of them is missing.
Outcome<std::optional<AwsCredentials>> pair(AwsCredentials keys, const QString& where)
{
    if (keys.accessKeyId.empty() && keys.secretAccessKey.empty())
        return std::optional<AwsCredentials>();
    if (keys.accessKeyId.empty() || keys.secretAccessKey.empty())
        return Failure{code::noKeys,
                       Texts::tr("%1 has only half a pair of keys: %2 is missing.")
                           .arg(where, keys.accessKeyId.empty() ? Texts::tr("the access key id")
                                                                : Texts::tr("the secret access key")),
                       {}};
    return std::optional(std::move(keys));
}

Outcome<std::optional<AwsCredentials>> fromEnvironment(const AwsEnvironment& environment)
{
    const auto value = [&](const char* name) { return environment.variable(name).toStdString(); };
    std::string token = value("AWS_SESSION_TOKEN");
    if (token.empty())
        token = value("AWS_SECURITY_TOKEN"); // its older name
    return pair({value("AWS_ACCESS_KEY_ID"), value("AWS_SECRET_ACCESS_KEY"), token, {}},
                Texts::tr("The environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)"));
}

Outcome<std::optional<AwsCredentials>> fromSection(const std::map<std::string, AwsSection>& sections,
                                                   const std::string& profile, const QString& path)
{
    return pair({valueOf(sections, profile, "aws_access_key_id"),
                 valueOf(sections, profile, "aws_secret_access_key"),
                 valueOf(sections, profile, "aws_session_token"),
                 {}},
                Texts::tr("The profile %1 in %2").arg(QString::fromStdString(profile), path));
}

/// What the AWS CLI would take before any file's keys, and we cannot.
std::optional<Failure> firstOfForeign(const AwsFiles& files, const std::string& profile)
{
    struct Foreign
    {
        const char* key;
        const char* words;
    };
    static constexpr Foreign all[] = {
        {"role_arn", QT_TRANSLATE_NOOP("Meshwright", "The role of the profile (role_arn)")},
        {"web_identity_token_file",
         QT_TRANSLATE_NOOP("Meshwright", "The web identity of the profile (web_identity_token_file)")},
        {"sso_session", QT_TRANSLATE_NOOP("Meshwright", "The single sign-on of the profile (sso_session)")},
        {"sso_start_url",
         QT_TRANSLATE_NOOP("Meshwright", "The single sign-on of the profile (sso_start_url)")},
        {"login_session", QT_TRANSLATE_NOOP("Meshwright", "The login of the profile (login_session)")},
    };
    for (const Foreign& foreign : all) {
        if (!files.setting(profile, foreign.key).empty())
            return notSupported(Texts::tr(foreign.words), profile);
    }
    return {};
}

std::optional<Failure> foreignEnvironment(const AwsEnvironment& environment, const std::string& profile)
{
    for (const char* name : {"AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
                             "AWS_CONTAINER_CREDENTIALS_FULL_URI"})
        if (!environment.variable(name).isEmpty())
            return notSupported(Texts::tr("The variable %1").arg(QString::fromLatin1(name)), profile);
    return {};
}

/// The first of the keys that the files have for @p profile.
Outcome<CredentialSource> fromFiles(const AwsFiles& files, const std::string& profile,
                                    const AwsEnvironment& environment)
{
    const auto shared = fromSection(files.credentials.profiles, profile, environment.credentialsFile());
    if (!shared)
        return shared.failure();
    if (*shared)
        return CredentialSource(**shared);
    if (const std::string command = files.setting(profile, "credential_process"); !command.empty())
        return CredentialSource(ProcessKeys{QString::fromStdString(command)});
    const auto config = fromSection(files.config.profiles, profile, environment.configFile());
    if (!config)
        return config.failure();
    return *config ? CredentialSource(**config) : CredentialSource(NoKeys());
}

/// Where credentialSource() looks for keys, in its order.
QStringList placesOfKeys(const std::string& profile, bool isChosen, const AwsEnvironment& environment)
{
    const QString name = QString::fromStdString(profile);
    QStringList out;
    if (!isChosen)
        out.append(Texts::tr("the environment (AWS_ACCESS_KEY_ID)"));
    for (const QString& path : {environment.credentialsFile(), environment.configFile()}) {
        const QString shown = QDir::toNativeSeparators(path);
        out.append(QFile::exists(path) ? Texts::tr("the profile %1 in %2").arg(name, shown)
                                       : Texts::tr("%1, which is not there").arg(shown));
    }
    return out;
}

} // namespace

Outcome<AwsFiles> AwsFiles::load(const AwsEnvironment& environment)
{
    Outcome<AwsConfigFile> config = loadAwsConfig(environment.configFile(), AwsFileKind::Config);
    if (!config)
        return config.failure();
    Outcome<AwsConfigFile> keys = loadAwsConfig(environment.credentialsFile(), AwsFileKind::Credentials);
    if (!keys)
        return keys.failure();
    return AwsFiles{std::move(*config), std::move(*keys)};
}

QStringList AwsFiles::profileNames() const
{
    QStringList names;
    for (const auto* file : {&config, &credentials})
        for (const auto& [name, section] : file->profiles)
            names.append(QString::fromStdString(name));
    names.sort();
    names.removeDuplicates();
    return names;
}

bool AwsFiles::hasProfile(const std::string& name) const
{
    return config.profiles.contains(name) || credentials.profiles.contains(name);
}

std::string AwsFiles::setting(const std::string& profile, const std::string& key) const
{
    std::string value = valueOf(credentials.profiles, profile, key);
    return value.empty() ? valueOf(config.profiles, profile, key) : value;
}

Outcome<CredentialSource> credentialSource(const AwsFiles& files, const std::string& profile, bool isChosen,
                                           const AwsEnvironment& environment)
{
    if (!isChosen) {
        const auto keys = fromEnvironment(environment);
        if (!keys)
            return keys.failure();
        if (*keys)
            return CredentialSource(**keys);
    }
    if (const auto failure = firstOfForeign(files, profile))
        return *failure;
    Outcome<CredentialSource> found = fromFiles(files, profile, environment);
    const bool isNone = found && std::holds_alternative<NoKeys>(*found);
    // A profile may borrow the keys of another one without taking on a role.
    if (const std::string source = files.setting(profile, "source_profile"); isNone && !source.empty())
        found = fromFiles(files, source, environment);
    if (!found || !std::holds_alternative<NoKeys>(*found))
        return found;
    if (const auto failure = foreignEnvironment(environment, profile))
        return *failure;
    return CredentialSource(NoKeys{placesOfKeys(profile, isChosen, environment)});
}

} // namespace meshwright
