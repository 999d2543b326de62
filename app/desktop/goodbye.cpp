// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/goodbye.h"

#include <utility>

namespace meshwright {

Goodbye::Goodbye(Steps steps, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent),
      m_steps(std::move(steps)),
      m_patience(patience)
{
    using namespace std::chrono_literals;
    m_looking.setInterval(10ms);
    m_long.setSingleShot(true);
    m_long.setInterval(m_patience);
    connect(&m_looking, &QTimer::timeout, this, &Goodbye::look);
    connect(&m_long, &QTimer::timeout, this, [this] {
        // While the question is open what it is about may come to its end: look() goes on meanwhile.
        const bool waits = m_steps.asksWait();
        if (!isBegun())
            return;
        if (waits)
            m_long.start();
        else
            m_steps.giveUp();
    });
}

void Goodbye::begin()
{
    if (isBegun())
        return;
    m_looking.start();
    m_long.start();
}

void Goodbye::cancel()
{
    m_looking.stop();
    m_long.stop();
}

void Goodbye::look()
{
    if (!m_steps.isDone())
        return;
    cancel();
    m_steps.end();
}

} // namespace meshwright
