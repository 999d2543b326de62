// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>

class QThreadPool;

namespace meshwright {

/// Lets a thread of @p pool do @p work, when it has one to spare. @p work must not throw.
void startJob(QThreadPool& pool, std::function<void()> work);

} // namespace meshwright
