// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/aws_environment.h"

#include <QDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString fileNamed(const AwsEnvironment& environment, const char* variable, QLatin1String usual)
{
    const QString named = environment.variable(variable);
    if (named.isEmpty())
        return environment.home + usual;
    return named.startsWith("~/"_L1) ? environment.home + named.mid(1) : named;
}

} // namespace

AwsEnvironment AwsEnvironment::real()
{
    return {[](const char* name) { return qEnvironmentVariable(name); }, QDir::homePath()};
}

QString AwsEnvironment::configFile() const
{
    return fileNamed(*this, "AWS_CONFIG_FILE", "/.aws/config"_L1);
}

QString AwsEnvironment::credentialsFile() const
{
    return fileNamed(*this, "AWS_SHARED_CREDENTIALS_FILE", "/.aws/credentials"_L1);
}

} // namespace meshwright
