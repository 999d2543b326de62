// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace meshwright {

/// The settings of this user. Where something else than a file stands in their place, a pipe say, which Qt
/// would wait for without end, they are kept until the program ends.
class OwnSettings
{
public:
    OwnSettings();

    QSettings& settings() { return *m_settings; }
    /// What stands in the place of the settings; empty when they are kept as they should be.
    const QString& inTheWay() const { return m_inTheWay; }

private:
    QString m_inTheWay;
    std::unique_ptr<QTemporaryDir> m_meanwhile;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace meshwright
