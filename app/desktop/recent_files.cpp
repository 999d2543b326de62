// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/recent_files.h"

#include <QSettings>

namespace meshwright {

using namespace Qt::StringLiterals;

QStringList RecentFiles::paths() const
{
    return m_settings.value("files/recent"_L1).toStringList();
}

void RecentFiles::add(const QString& path)
{
    constexpr qsizetype most = 10;
    QStringList newest = paths();
    newest.removeAll(path);
    newest.prepend(path);
    m_settings.setValue("files/recent"_L1, newest.mid(0, most));
}

} // namespace meshwright
