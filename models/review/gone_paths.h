// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QStringList>

#include <cstdint>

namespace meshwright {

/// The device that each of some paths lies on: what is mounted there has one of its own.
using DevicesOfPaths = QMap<QString, std::uint64_t>;

/// Of @p paths, those that are there. Waits for the disk.
DevicesOfPaths devicesOf(const QStringList& paths);

/// Which of @p paths are not there. Nor is a folder with nothing in it that was on another device @p before:
/// what was mounted on it is not any more. What may not be looked at is there. Waits for the disk.
QStringList gonePaths(const QStringList& paths, const DevicesOfPaths& before = {});

} // namespace meshwright
