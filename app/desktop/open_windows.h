// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

/// Whether any window of the program is on the screen.
bool isAnyWindowOpen();

} // namespace meshwright
