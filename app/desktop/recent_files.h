// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QSettings;

namespace meshwright {

/// The files that were opened or saved last.
class RecentFiles
{
public:
    /// @p settings must outlive this object.
    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    /// Their paths, the newest first.
    QStringList paths() const;
    /// @p path is the newest now.
    void add(const QString& path);

private:
    QSettings& m_settings;
};

} // namespace meshwright
