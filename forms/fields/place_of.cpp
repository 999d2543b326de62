// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/place_of.h"

#include <QWidget>

namespace meshwright {

Pointer placeOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName().startsWith(u'/'))
            return Pointer(widget->objectName().toStdString());
    return {};
}

} // namespace meshwright
