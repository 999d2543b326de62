// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// Where @p path leads, links followed as far as anything is there: two paths of one file or folder have the
/// same, also before it is made.
QString wholePath(const QString& path);

} // namespace meshwright
