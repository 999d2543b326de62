// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// @p text in the language of the desktop, for what is no QObject and so has no tr() of its own; English
/// where there is no translation. With @p count the form for so many, which takes the place of %n.
QString tr(const char* text, int count = -1);

} // namespace meshwright
