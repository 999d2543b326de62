// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/given_path.h"

#include <algorithm>
#include <array>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands before a path in one argument with it.
constexpr std::array beforePaths = {"--output="_L1,  "--baseline="_L1, "--write-baseline="_L1,
                                    "--against="_L1, "--folder="_L1,   "--ca-bundle="_L1,
                                    "-o="_L1,        "-o"_L1};

QString withGivenPath(const QString& argument)
{
    for (const QLatin1StringView before : beforePaths)
        if (argument.startsWith(before))
            return before + givenPath(argument.mid(before.size()));
    return givenPath(argument); // no name and no other word of a call begins with a colon
}

} // namespace

QString givenPath(const QString& path)
{
    return path.startsWith(u':') ? u"./"_s + path : path;
}

QStringList withGivenPaths(QStringList arguments)
{
    std::ranges::transform(arguments, arguments.begin(), withGivenPath);
    return arguments;
}

} // namespace meshwright::cli
