// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <string>

namespace meshwright {

/// @p name as the stem of a file or folder that every file system takes: letters, digits, "-", "_" and inner
/// dots stay, any other byte becomes %XX; so does the first letter of names Windows keeps for devices. A stem
/// beyond 200 characters is cut and told apart by a digest after "~".
QString fileStem(const std::string& name);

/// A stem for @p name that differs from all of @p taken also where case makes no difference ("Orders" beside
/// "orders"): fileStem(), with a digest after "~" where needed.
QString freeStem(const std::string& name, const QStringList& taken);

/// The same where @p isTaken tells for each stem, in lower case, whether it is taken.
QString freeStem(const std::string& name, const std::function<bool(const QString& lower)>& isTaken);

/// The name a stem was made from; for a stem with a digest, the readable part of it.
std::string nameOfStem(const QString& stem);

} // namespace meshwright
