// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QObject;

namespace meshwright {

/// Does it now or, while a mouse button is held down, once that has been let go and has done what it does:
/// what makes room for itself meanwhile would push away what is being pressed. Nothing is done once @p
/// context is gone.
void afterPress(QObject* context, std::function<void()> does);

} // namespace meshwright
