// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <vector>

// What a file has beside its bytes, owner and mode: extended attributes, an access control list (ACL) among
// them. Where a system has no such calls nothing has any.
namespace meshwright {

/// The name of the attribute that is an access control list.
inline constexpr const char* accessList = "system.posix_acl_access";

/// The names of what the file @p path has, without what belongs to its very bytes (signatures, capabilities).
std::vector<QByteArray> attributesOf(const QByteArray& path);

/// Takes away the access control list that what is open as @p handle was given by its folder.
void dropAccessList(int handle);

/// Gives what is open as @p handle those of @p names that the file @p path has. The names of what it could
/// not be given, without what only the system's policy decides (labels).
std::vector<QByteArray> copyAttributes(const QByteArray& path, int handle,
                                       const std::vector<QByteArray>& names);

} // namespace meshwright
