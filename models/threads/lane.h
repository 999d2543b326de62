// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/threads/order.h"

#include <QThreadPool>

namespace meshwright {

/// A pool that is waited for: what its jobs wrote can be read then.
class Lane : public QThreadPool
{
public:
    using QThreadPool::QThreadPool;
    ~Lane() override { waitForDone(); }

    /// As QThreadPool's: whether all jobs are done after at most @p msecs, or however long it takes.
    bool waitForDone(int msecs = -1)
    {
        const bool done = QThreadPool::waitForDone(msecs);
        takeOver(this);
        return done;
    }
};

} // namespace meshwright
