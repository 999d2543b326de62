// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/lull.h"

namespace meshwright {

Lull::Lull(QObject* parent, std::chrono::milliseconds quiet, std::chrono::milliseconds patience)
    : QObject(parent)
{
    m_quiet.setInterval(quiet);
    m_patience.setInterval(patience);
    for (QTimer* const timer : {&m_quiet, &m_patience}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] {
            forget();
            Q_EMIT came();
        });
    }
}

void Lull::note()
{
    m_quiet.start();
    if (!m_patience.isActive())
        m_patience.start();
}

void Lull::forget()
{
    m_quiet.stop();
    m_patience.stop();
}

} // namespace meshwright
