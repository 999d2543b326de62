// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <memory>

class QObject;

namespace meshwright {

/// The way from any thread to an object that may be gone by then. Copies ring the same bell.
///
/// QFuture::then(context, …) is no such way: in Qt 6.4 it asserts, or races, when the context dies while the
/// job still runs.
class Bell
{
public:
    /// Every ring() calls @p answer in the thread of @p receiver, which must be the calling one, from its
    /// event loop and in the order of the rings. @p answer is destroyed in that thread too, at the latest
    /// with
    /// @p receiver.
    Bell(QObject* receiver, std::function<void()> answer);

    /// May be called from any thread, at any time; does nothing once the receiver is gone.
    void ring() const;

private:
    struct Wire;
    class End;
    struct Handle;

    std::shared_ptr<Handle> m_handle;
};

} // namespace meshwright
