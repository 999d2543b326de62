// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/outcome.h"

#include <QString>
#include <QStringList>

#include <map>
#include <string>
#include <string_view>

namespace meshwright {

/// The settings of one section; those indented below a setting are "setting.name".
using AwsSection = std::map<std::string, std::string>;

/// What ~/.aws/config and ~/.aws/credentials say, as the AWS CLI reads them.
struct AwsConfigFile
{
    std::map<std::string, AwsSection> profiles; ///< by name, "default" among them
    std::map<std::string, AwsSection> services; ///< sections [services NAME]
    QStringList faults; ///< for which the AWS CLI refuses the file, with file and line

    friend bool operator==(const AwsConfigFile&, const AwsConfigFile&) = default;
};

enum class AwsFileKind { Config, Credentials };

/// Reads @p text; @p path is for the faults. In the credentials file a section is a profile by its bare name.
AwsConfigFile readAwsConfig(std::string_view text, AwsFileKind kind, const QString& path);

/// Reads the file @p path; one that is not there says nothing, one with faults is refused. At most a
/// megabyte.
Outcome<AwsConfigFile> loadAwsConfig(const QString& path, AwsFileKind kind);

} // namespace meshwright
