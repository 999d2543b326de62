// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace meshwright {

/// Tells of what comes in one go once: when there has been nothing more for a while, and at the latest when
/// the first of it has waited long enough.
class Lull : public QObject
{
    Q_OBJECT

public:
    explicit Lull(QObject* parent = nullptr, std::chrono::milliseconds quiet = std::chrono::milliseconds(500),
                  std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Something has come.
    void note();
    /// What has come and is not told yet never is.
    void forget();

Q_SIGNALS:
    void came();

private:
    QTimer m_quiet;    ///< since the last
    QTimer m_patience; ///< since the first that has not been told
};

} // namespace meshwright
