// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// What the person at the screen is called, as far as the system knows: the full name, else the user's.
QString userName();

} // namespace meshwright
