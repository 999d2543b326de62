// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/kept_layout.h"

#include <QSettings>

namespace meshwright {

void keepLayout(QSettings& settings, const char* key, const QByteArray& layout)
{
    const QString name = QString::fromLatin1(key);
    if (settings.value(name).toByteArray() != layout)
        settings.setValue(name, layout);
}

} // namespace meshwright
