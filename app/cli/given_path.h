// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace meshwright::cli {

/// @p path as a person gave it, so that Qt's classes find that file: what begins with a colon is one of a
/// program's own resources for them.
QString givenPath(const QString& path);

/// @p arguments of a command with the paths in them so, those behind an option and its equals sign as well.
QStringList withGivenPaths(QStringList arguments);

} // namespace meshwright::cli
