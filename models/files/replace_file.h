// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace meshwright {

/// What the file is called that is to take the place of another, as long as it does not: short, as that one's
/// name may be as long as any can be. A program that dies leaves it; where files can be without a name, only
/// between its last two steps.
inline constexpr const char* replacementPattern = ".meshwright-??????";

/// Puts a file with @p bytes in the place of the plain file @p path, or where none is yet: whole, or not at
/// all. What is there keeps its mode, and its owner, group, extended attributes and access control list (ACL)
/// as far as that is allowed, which whyLessInPlace() tells; a link stays, and where it leads the file is
/// replaced. Other names of the file (hard links) keep what they had. @p
/// mayReplace is asked at the last moment. nullopt when it is on the disk, otherwise why not, as a part of a
/// sentence.
std::optional<QString> replaceFile(const QString& path, const QByteArray& bytes,
                                   const std::function<bool()>& mayReplace);

/// Why what replaceFile() puts in the place of the file @p path would have less than that: an access control
/// list or extended attributes that it cannot be given here. Empty when it would have all, and when it cannot
/// be replaced anyway. Asks the disk, which may have to take a file for a moment.
QString whyLessInPlace(const QString& path);

} // namespace meshwright
