// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

// A report calls files as they lie below what is reported, so that it says the same wherever that lies.
namespace meshwright {

/// The folder that all @p paths lie in, or the one path itself; empty where they have nothing in common.
QString rootOfPaths(const QStringList& paths);

/// @p path as it lies below @p root, a folder or an archive; its name where it is @p root itself; as it is
/// where it lies elsewhere, or @p root is empty.
QString pathFrom(const QString& root, const QString& path);

/// What @p path is called beside @p others: its name, with the folders that it does not share with them.
QString nameBeside(const QStringList& others, const QString& path);

} // namespace meshwright
