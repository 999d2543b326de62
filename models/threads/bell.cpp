// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/threads/bell.h"

#include "models/threads/order.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <mutex>
#include <utility>

namespace meshwright {

/// What both ends hold; the mutex keeps the receiver's end alive while somebody rings.
struct Bell::Wire
{
    std::mutex mutex;
    End* end = nullptr;
};

/// The receiver's end, which goes with the receiver.
class Bell::End : public QObject
{
public:
    End(QObject* receiver, std::shared_ptr<Wire> wire, std::function<void()> answer)
        : QObject(receiver),
          m_wire(std::move(wire)),
          m_answer(std::make_shared<std::function<void()>>(std::move(answer)))
    {}
    ~End() override
    {
        const std::scoped_lock lock(m_wire->mutex);
        m_wire->end = nullptr;
    }

    bool event(QEvent* event) override
    {
        takeOver(this);
        if (event->type() == unneeded)
            deleteLater();
        if (event->type() != rung)
            return QObject::event(event);
        // The answer may destroy the receiver, and with it this object.
        const auto answer = m_answer;
        (*answer)();
        return true;
    }

    /// From any thread.
    void post(QEvent::Type type)
    {
        auto* const event = new QEvent(type);
        handOver(this);
        QCoreApplication::postEvent(this, event);
    }

    static constexpr auto rung = QEvent::Type(QEvent::User + 1);
    static constexpr auto unneeded = QEvent::Type(QEvent::User + 2);

private:
    const std::shared_ptr<Wire> m_wire;
    const std::shared_ptr<std::function<void()>> m_answer;
};

/// What the ringing side holds; with the last copy the receiver's end has nothing left to wait for.
struct Bell::Handle
{
    std::shared_ptr<Wire> wire = std::make_shared<Wire>();

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        const std::scoped_lock lock(wire->mutex);
        // Not deleteLater() from here: who sends nothing but deferred deletions would overtake the last ring.
        if (wire->end)
            wire->end->post(End::unneeded);
    }
};

Bell::Bell(QObject* receiver, std::function<void()> answer) : m_handle(std::make_shared<Handle>())
{
    Q_ASSERT(receiver && receiver->thread() == QThread::currentThread());
    m_handle->wire->end = new End(receiver, m_handle->wire, std::move(answer));
}

void Bell::ring() const
{
    const std::scoped_lock lock(m_handle->wire->mutex);
    if (m_handle->wire->end)
        m_handle->wire->end->post(End::rung);
}

} // namespace meshwright
