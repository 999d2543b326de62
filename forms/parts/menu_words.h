// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// @p words as a line of a menu: what others wrote in it is no key, and not wider than the screen.
QString menuWords(const QString& words);

} // namespace meshwright
