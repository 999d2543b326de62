// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// @p words on a button or a line of a menu that leads on: what others wrote in them is no key, and of more
/// than
/// @p most letters the end is cut off.
QString wayWords(const QString& words, qsizetype most);

} // namespace meshwright
