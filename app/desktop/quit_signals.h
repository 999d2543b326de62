// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QObject;

namespace meshwright {

/// Calls @p quit, in the event loop, when the system asks the program to end (SIGTERM, SIGINT, SIGHUP), as
/// long as @p receiver lives. Without it the program would just be gone, as it is when the same signal comes
/// a second time.
void onQuitSignal(QObject* receiver, const std::function<void()>& quit);

} // namespace meshwright
