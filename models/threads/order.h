// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace meshwright {

/// What was written before handOver() is read after takeOver() of the same @p thing: Qt orders it, by the
/// queue of a pool or of events. Debian's Qt is built without the thread checker, which therefore has to be
/// told; in any other build these do nothing.
inline void handOver([[maybe_unused]] void* thing)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(thing);
#endif
}

inline void takeOver([[maybe_unused]] void* thing)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(thing);
#endif
}

} // namespace meshwright
