// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/user_name.h"

#include <pwd.h>
#include <unistd.h>

namespace meshwright {

QString userName()
{
    const passwd* user = getpwuid(getuid());
    if (!user)
        return {};
    // Behind the name there may be a room and telephone numbers.
    const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
    return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
}

} // namespace meshwright
